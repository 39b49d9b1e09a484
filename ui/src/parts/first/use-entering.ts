// Going into a workspace: once at a time, and what stands against it, in words.
import { type RefObject, useRef, useState } from "react";

import { useWords } from "../../text";
import { openingWords } from "./opening-words";

type Wrong = { words: string; reason?: unknown };

/** A problem leads back to the box in which the folder is written; `onDone` when a workspace is open. */
export function useEntering(box: RefObject<HTMLInputElement | null>, onDone: (() => void) | undefined) {
  const words = useWords();
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const busy = useRef(false);
  const says = (next: Wrong) => {
    setWrong(next);
    box.current?.focus();
  };
  const enter = async (act: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    setWrong(null);
    try {
      await act();
      onDone?.();
    } catch (reason) {
      says({ words: openingWords(reason, words), reason });
    } finally {
      busy.current = false;
    }
  };
  return { wrong, enter, forget: () => setWrong(null), missing: (said: string) => says({ words: said }) };
}
