import { useCallback, useEffect, useRef, useState } from "react";

import { useListLook } from "../../data/settings";
import { type Widths, within } from "./widths";

/** A pause, after which what was dragged is kept. */
const PAUSE_MS = 400;

/** The widths of a kind's columns: changed at once on screen, kept after a short pause. */
export function useWidths(kind: string): [Widths, (some: Widths) => void] {
  const [look, putLook] = useListLook(kind);
  const [changed, setChanged] = useState<Widths | null>(null);
  const unkept = useRef<{ widths: Widths; timer: ReturnType<typeof setTimeout> } | null>(null);
  const kept = look.widths;

  const keep = useCallback(() => {
    if (!unkept.current) return;
    const { widths, timer } = unkept.current;
    clearTimeout(timer);
    unkept.current = null;
    void putLook({ widths: { ...widths } }).then(() => unkept.current ?? setChanged(null));
  }, [putLook]);
  // Leaving the list within the pause loses nothing.
  useEffect(() => keep, [keep]);

  const put = useCallback(
    (some: Widths) => {
      if (unkept.current) clearTimeout(unkept.current.timer);
      const fitted = Object.fromEntries(Object.entries(some).map(([column, width]) => [column, within(width)]));
      const widths = { ...(unkept.current?.widths ?? kept), ...fitted };
      unkept.current = { widths, timer: setTimeout(keep, PAUSE_MS) };
      setChanged(widths);
    },
    [kept, keep],
  );
  return [changed ?? kept, put];
}
