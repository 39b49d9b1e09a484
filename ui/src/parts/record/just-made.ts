// A record that has just been made goes on being filled: the hand stays on the keys.
import { useEffect } from "react";

let made = "";

/** Notes the record whose page is about to open. */
export function noteMade(id: string): void {
  made = id;
}

/** Puts the focus into the first empty field of a record that has just been made, once it is shown. */
export function useFillOn(id: string, pane: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (made !== id) return;
    made = "";
    // The dialog that closes gives the focus back first, in a frame of its own.
    const soon = window.setTimeout(() => {
      const boxes = pane.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=checkbox]), textarea") ?? [];
      [...boxes].find((box) => box.value === "")?.focus();
    }, 80);
    return () => window.clearTimeout(soon);
  }, [id, pane]);
}
