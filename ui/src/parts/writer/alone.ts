// Only the text on screen, until Esc.
import { useCallback, useEffect, useState } from "react";

import { commandKey } from "../frame/pressed";

/** The key that hides and shows the rest, as it is said. */
export const aloneKey = () => commandKey("⇧ F");

export function useAlone(): { alone: boolean; setAlone(alone: boolean): void } {
  const [alone, setAlone] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("[role=dialog]")) return;
      const toggles = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === "f";
      if (toggles) setAlone((before) => !before);
      else if (event.key === "Escape") setAlone(false);
      else return;
      if (toggles) event.preventDefault();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
  // The sidebar belongs to the frame: the document says that it is not wanted.
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (alone) dataset["alone"] = "true";
    else delete dataset["alone"];
    return () => void delete dataset["alone"];
  }, [alone]);
  return { alone, setAlone: useCallback((next: boolean) => setAlone(next), []) };
}
