// What does a deed: its keys, and the native menu, which does what the key does.
import { useEffect, useRef } from "react";

import { door } from "../../data/door";
import { type Deed, deedNamed, type DeedName, deeds, type Press } from "./deeds";

/** What each deed does here; those that are not named are somebody else's. */
export type Runs = Partial<Record<DeedName, () => void>>;

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Where one is when a deed is asked for. */
type Standing = { typing: boolean; settled: boolean; sheet: boolean };

export function deedPressed(event: Pressed): Deed | undefined {
  // AltGr is Ctrl and Alt at once: it types a letter.
  if (event.altKey) return undefined;
  // What is typed comes before where it is typed: on a French keyboard the minus is on the key of the 6.
  return deedBy("key", event) ?? deedBy("code", event);
}

function deedBy(by: "key" | "code", event: Pressed): Deed | undefined {
  return deeds.find(({ presses }) => presses.some((press) => press[by] !== undefined && isPressed(press, event)));
}

function isPressed(press: Press, event: Pressed): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (command !== (press.command ?? false)) return false;
  if (press.shift !== undefined && press.shift !== event.shiftKey) return false;
  return press.code === undefined ? press.key === event.key.toLowerCase() : press.code === event.code;
}

function may(deed: Deed, { typing, settled, sheet }: Standing): boolean {
  return (!typing || deed.whileTyping || (deed.onceSaved && settled)) === true && (deed.overSheets || !sheet);
}

function standing(): Standing {
  const at = document.activeElement;
  const typing = at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
  return { typing, settled: isSettled(at), sheet: document.querySelector("[role=dialog]") !== null };
}

/** A box of a record in which everything that was typed is saved: there is nothing of its own to take back. */
function isSettled(at: Element | null): boolean {
  if (!(at instanceof HTMLElement) || at.getAttribute("role") === "combobox") return false;
  return at.dataset["unread"] === undefined && at.closest<HTMLElement>("[data-saves]")?.dataset["saves"] === "settled";
}

/**
 * A key may be told twice: by the page, and by the menu whose item has the same key; where a sign is on the key of a
 * figure, that may be another item.
 */
const ONE_PRESS_MS = 200;
let last: { names: (DeedName | undefined)[]; by: "key" | "menu"; at: number } | null = null;

function isTold(name: DeedName, by: "key" | "menu", placed?: DeedName): boolean {
  const at = performance.now();
  const twice = last !== null && last.names.includes(name) && last.by !== by && at - last.at < ONE_PRESS_MS;
  last = twice ? null : { names: [name, placed], by, at };
  return twice;
}

/** Listens for the deeds that are done here. */
export function useDeeds(runs: Runs): void {
  const latest = useRef(runs);
  useEffect(() => {
    latest.current = runs;
  });
  useEffect(() => {
    const hearKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const deed = deedPressed(event);
      const run = deed && latest.current[deed.name];
      if (!run || !may(deed, standing())) return;
      event.preventDefault();
      if (!isTold(deed.name, "key", deedBy("code", event)?.name)) run();
    };
    const hearMenu = (item: string) => {
      const deed = deedNamed(item);
      const run = deed && latest.current[deed.name];
      if (!run || isTold(deed.name, "menu")) return;
      const now = standing();
      if (may(deed, now)) run();
      else if (now.typing) withinText(deed.name);
    };
    window.addEventListener("keydown", hearKey);
    const menu = door().onChosen(hearMenu);
    return () => {
      window.removeEventListener("keydown", hearKey);
      void menu.then((stop) => stop());
    };
  }, []);
}

/** Within a text the letters typed are what one takes back first: the key does so by itself, the menu does not. */
function withinText(name: DeedName): void {
  if (name === "undo" || name === "redo") document.execCommand?.(name);
}
