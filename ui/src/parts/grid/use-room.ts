import { useEffect, useMemo, useState } from "react";

import { useListLook } from "../../data/settings";
import { fitting } from "./widths";

/** Room for the scroll bar. */
const BAR = 12;
/** Narrower than this, the buttons of the head fold into one. */
const FOLDED = 460;

type Room = { columns: string[]; folded: boolean };

/** What there is room for: beside an open record a list keeps the columns that fit; alone it has them all. */
export function useRoom(kind: string, pane: React.RefObject<HTMLElement | null>, columns: string[], beside: boolean): Room {
  const [width, setWidth] = useState(Infinity);
  const [{ widths }] = useListLook(kind);
  useEffect(() => {
    if (!pane.current) return;
    const watch = new ResizeObserver(([entry]) => {
      // A pane that is out of sight has no width, and nothing to lay out.
      if (entry && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    watch.observe(pane.current);
    return () => watch.disconnect();
  }, [pane]);
  const shown = useMemo(() => (beside ? fitting(kind, columns, widths, width - BAR) : columns), [kind, columns, widths, width, beside]);
  return { columns: shown, folded: width < FOLDED };
}
