// Every deed of the window, once: its word, its sign, the keys that do it. The keys, the palette, the native menu
// and the page of shortcuts all read this table.
import {
  CircleX,
  FileDown,
  FileUp,
  Info,
  Keyboard,
  Lock,
  type LucideIcon,
  Luggage,
  NotebookPen,
  PanelTop,
  Plus,
  Redo2,
  RefreshCw,
  Search,
  Settings,
  Undo2,
  ZoomIn,
  ZoomOut,
} from "lucide-react";

const AREAS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export type Area = `area_${(typeof AREAS)[number]}`;
export type DeedName =
  | "new"
  | "quick_note"
  | "find"
  | "undo"
  | "redo"
  | "settings"
  | "keys"
  | "about"
  | "take"
  | "give"
  | "exchange"
  | "depart"
  | "lock"
  | "close_workspace"
  | "larger"
  | "smaller"
  | "plain_size"
  | "next_pane"
  | "previous_pane"
  | Area;

/**
 * One way to press a deed. `key` is the letter in lower case, `code` a place on the keyboard, whatever stands there,
 * unless what stands there is another deed's `key`; `named` is the id of a word for any of several keys.
 */
export type Press = { key?: string; code?: string; named?: string; command?: true; shift?: boolean };

export type Deed = {
  /** As the native menu calls it. */
  name: DeedName;
  /** The id of its word. */
  word: string;
  icon: LucideIcon;
  presses: Press[];
  /** Within a text, letters come first: only what is marked is done while one types. */
  whileTyping?: true;
  /** In a box of which everything is saved, nothing is left to take back letter by letter: it is done there too. */
  onceSaved?: true;
  /** In front of a sheet nothing behind it is done, but for what is marked. */
  overSheets?: true;
  /** Where the palette offers it, if it does. */
  offered?: "palette-go" | "palette-do";
};

const command = (key: string, shift = false): Press => ({ key, command: true, shift });

export const deeds: readonly Deed[] = [
  { name: "find", word: "keys-palette", icon: Search, presses: [command("k")], whileTyping: true, overSheets: true },
  { name: "new", word: "keys-new", icon: Plus, presses: [command("n")], whileTyping: true },
  { name: "quick_note", word: "note-title", icon: NotebookPen, presses: [command("n", true)], whileTyping: true, offered: "palette-do" },
  { name: "undo", word: "do-undo", icon: Undo2, presses: [command("z")], onceSaved: true, offered: "palette-do" },
  { name: "redo", word: "do-redo", icon: Redo2, presses: [command("z", true), command("y")], onceSaved: true, offered: "palette-do" },
  ...AREAS.map((number): Deed => ({
    name: `area_${number}`,
    word: "keys-areas",
    icon: PanelTop,
    // By their place: on many keyboards the figures are typed with the shift key.
    presses: [
      { code: `Digit${number}`, command: true },
      { code: `Numpad${number}`, command: true },
    ],
    whileTyping: true,
  })),
  { name: "next_pane", word: "keys-panes", icon: PanelTop, presses: [{ key: "f6", shift: false }], whileTyping: true, overSheets: true },
  { name: "previous_pane", word: "keys-panes-back", icon: PanelTop, presses: [{ key: "f6", shift: true }], whileTyping: true, overSheets: true },
  {
    name: "larger",
    word: "do-larger",
    icon: ZoomIn,
    // The plus without its shift, where both are on one key; elsewhere a shifted equals sign is somebody else's.
    presses: [{ key: "+", command: true }, command("=")],
    whileTyping: true,
    overSheets: true,
    offered: "palette-do",
  },
  {
    name: "smaller",
    word: "do-smaller",
    icon: ZoomOut,
    presses: [{ key: "-", command: true }, command("_", true)],
    whileTyping: true,
    overSheets: true,
    offered: "palette-do",
  },
  {
    name: "plain_size",
    word: "do-plain-size",
    icon: ZoomIn,
    presses: [{ code: "Digit0", command: true }, { code: "Numpad0", command: true }],
    whileTyping: true,
    overSheets: true,
    offered: "palette-do",
  },
  { name: "settings", word: "place-settings", icon: Settings, presses: [command(",")], whileTyping: true, offered: "palette-go" },
  { name: "keys", word: "keys-title", icon: Keyboard, presses: [{ key: "?" }], offered: "palette-do" },
  { name: "about", word: "place-about", icon: Info, presses: [], offered: "palette-go" },
  { name: "take", word: "settings-take", icon: FileDown, presses: [], offered: "palette-do" },
  { name: "give", word: "settings-give", icon: FileUp, presses: [], offered: "palette-do" },
  { name: "exchange", word: "sharing-now", icon: RefreshCw, presses: [command("e", true)], whileTyping: true, offered: "palette-do" },
  { name: "depart", word: "journey-do", icon: Luggage, presses: [], offered: "palette-do" },
  { name: "lock", word: "lock-do", icon: Lock, presses: [command("l", true)], whileTyping: true, overSheets: true, offered: "palette-do" },
  { name: "close_workspace", word: "settings-close-workspace", icon: CircleX, presses: [], offered: "palette-do" },
];

const byName = new Map<string, Deed>(deeds.map((deed) => [deed.name, deed]));

/** The deed that a native menu's item names; an item of a newer shell is none. */
export function deedNamed(item: string): Deed | undefined {
  return byName.get(item);
}
