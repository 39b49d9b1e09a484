// Opening takes about a second, on purpose: once at a time, and what stands against it in words.
import { useState } from "react";

import { useWords } from "../../text";
import { openingWords } from "../first/opening-words";

/** `own` names the words of a code that means something else here. */
export function useBusy(own: Record<string, string> = {}) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const tried = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setWrong(null);
    try {
      await act();
      return true;
    } catch (reason) {
      const code = reason instanceof Error ? reason.message : "";
      setWrong(own[code] ?? openingWords(reason, words));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wrong, setWrong, tried };
}
