// The keys that each place has of its own, for the page of shortcuts. What they do lives with the place; a test
// presses each of them there.
import type { Press } from "./deeds";

export type PlaceKey = {
  word: string;
  presses: Press[];
  /** Pressed in a part of the place, such as the head of a column. */
  besides?: true;
};
export type Place = {
  /** The id of its word. */
  name: string;
  /** Whether it is on screen at an address of the window. */
  isAt(path: string, record: boolean): boolean;
  keys: PlaceKey[];
};

const key = (...keys: string[]): Press[] => keys.map((one) => ({ key: one }));
const shift = (...keys: string[]): Press[] => keys.map((one) => ({ key: one, shift: true }));
const command = (one: string): Press[] => [{ key: one, command: true }];
const arrows = key("ArrowLeft", "ArrowUp", "ArrowDown", "ArrowRight");

export const list: Place = {
  name: "keys-in-list",
  isAt: (path, record) => path.startsWith("/list/") && !record,
  keys: [
    { word: "keys-move", presses: key("ArrowUp", "ArrowDown") },
    { word: "keys-page", presses: key("PageUp", "PageDown") },
    { word: "keys-ends", presses: key("Home", "End") },
    { word: "keys-open", presses: key("Enter") },
    { word: "keys-select", presses: key(" ") },
    { word: "keys-select-more", presses: shift("ArrowUp", "ArrowDown") },
    { word: "keys-select-all", presses: command("a") },
    { word: "keys-select-none", presses: key("Escape") },
    { word: "keys-copy", presses: command("c") },
    { word: "keys-remove", presses: key("Delete") },
    { word: "keys-title-letters", presses: [{ named: "keys-letters" }] },
    { word: "keys-width", presses: key("ArrowLeft", "ArrowRight"), besides: true },
    { word: "keys-drop-filter", presses: key("Backspace"), besides: true },
  ],
};

export const record: Place = {
  name: "keys-in-record",
  isAt: (path, open) => path.startsWith("/list/") && open,
  keys: [
    { word: "keys-field", presses: key("Tab") },
    { word: "keys-save", presses: key("Enter") },
    { word: "keys-back-to-list", presses: key("Escape") },
  ],
};

export const palette: Place = {
  name: "keys-in-palette",
  isAt: () => false,
  keys: [
    { word: "keys-choose", presses: key("ArrowUp", "ArrowDown") },
    { word: "keys-do", presses: key("Enter") },
    { word: "keys-leave", presses: key("Escape") },
  ],
};

export const note: Place = {
  name: "note-title",
  isAt: () => false,
  keys: [
    { word: "note-keep", presses: command("Enter") },
    { word: "keys-leave", presses: key("Escape") },
  ],
};

export const calendar: Place = {
  name: "keys-in-calendar",
  isAt: (path) => path === "/calendar",
  keys: [
    { word: "keys-day", presses: arrows },
    { word: "keys-week-ends", presses: key("Home", "End") },
    { word: "keys-month", presses: key("PageUp", "PageDown") },
    { word: "keys-year", presses: shift("PageUp", "PageDown") },
    { word: "keys-open-day", presses: key("Enter") },
  ],
};

export const map: Place = {
  name: "keys-in-map",
  isAt: (path) => path === "/map",
  keys: [
    { word: "keys-pan", presses: arrows },
    { word: "keys-nearer", presses: key("+", "-") },
    { word: "keys-whole", presses: key("0") },
  ],
};

export const writer: Place = {
  name: "keys-in-writer",
  isAt: (path) => path.startsWith("/write/"),
  keys: [
    { word: "keys-alone", presses: [{ key: "f", command: true, shift: true }] },
    { word: "keys-people", presses: key("@") },
    { word: "keys-papers", presses: key("#") },
    { word: "keys-blocks", presses: key("/") },
  ],
};

export const unread: Place = {
  name: "keys-in-unread",
  isAt: (path) => path === "/unread",
  keys: [
    { word: "keys-next-card", presses: key("j", "k") },
    { word: "keys-settle", presses: key("1", "2", "3", "4") },
    { word: "keys-open", presses: key("Enter") },
    { word: "keys-tick", presses: key("x") },
  ],
};

/** Those without an address of their own come last. */
export const placesWithKeys: readonly Place[] = [list, record, writer, calendar, map, unread, palette, note];
