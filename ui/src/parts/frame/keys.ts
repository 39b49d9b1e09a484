// Keys that work everywhere in the window.
import { useEffect, useRef } from "react";

export type KeyDeeds = {
  palette(): void;
  help(): void;
  create(): void;
  note(): void;
  undo(): void;
  redo(): void;
  area(number: number): void;
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** A box of a record in which everything that was typed is saved: there is nothing of its own to take back. */
function isSettled(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.getAttribute("role") === "combobox") return false;
  return target.dataset["unread"] === undefined && target.closest<HTMLElement>("[data-saves]")?.dataset["saves"] === "settled";
}

function inDialog(): boolean {
  return document.querySelector("[role=dialog]") !== null;
}

export function useKeys(deeds: KeyDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
}

function actOf(event: KeyboardEvent, deeds: KeyDeeds): (() => void) | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.key === "F6") return () => nextPane(event.shiftKey);
  if (event.altKey) return null;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (!command) return event.key === "?" && !isTyping(event.target) && !inDialog() ? deeds.help : null;
  if (key === "k") return deeds.palette;
  if (inDialog()) return null;
  if (key === "n") return event.shiftKey ? deeds.note : deeds.create;
  if (/^[1-9]$/.test(key)) return () => deeds.area(Number(key));
  // Within a text the letters typed are what one takes back first; once they are saved, the last act.
  if (isTyping(event.target) && !isSettled(event.target)) return null;
  if (key === "z") return event.shiftKey ? deeds.redo : deeds.undo;
  if (key === "y") return deeds.redo;
  return null;
}

/** Goes to the next pane that is on screen: sidebar, list, record. */
function nextPane(back: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.offsetParent !== null && pane.querySelector("[data-pane]") === null,
  );
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + (back ? -1 : 1) + panes.length) % panes.length];
  const inside = next?.querySelector<HTMLElement>("[data-pane-start]");
  (inside ?? next)?.focus();
}
