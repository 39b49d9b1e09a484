import { useRef, useState } from "react";

import { useWords } from "../../text";
import { NARROWEST, WIDEST, within } from "./widths";

/** How far an arrow moves the edge, and with the Shift key. */
const STEP = 8;
const STRIDE = 40;

type Props = {
  name: string;
  /** The width that was chosen, if one was. */
  width: number | undefined;
  least: number;
  /** Whether the Tab key stops here: only beside the head that it stops at. */
  reachable: boolean;
  onWidth(width: number): void;
  onFit(): void;
  onLeave(): void;
};

/** The edge of a column: dragged, moved with the arrows, fitted with Home or a double click. */
export function ResizeHandle({ name, width, least, reachable, onWidth, onFit, onLeave }: Props) {
  const { t } = useWords();
  const handle = useRef<HTMLDivElement>(null);
  const drag = useRef<{ from: number; width: number; scale: number } | null>(null);
  // A column that nobody has made wider or narrower takes its share of the room: it is looked up.
  const [found, setFound] = useState(least);
  const now = width ?? found;

  const cell = () => handle.current?.parentElement;
  const measured = () => cell()?.offsetWidth || now;

  const press = (event: React.KeyboardEvent) => {
    const step = event.shiftKey ? STRIDE : STEP;
    if (event.key === "ArrowLeft") onWidth(within(measured() - step));
    else if (event.key === "ArrowRight") onWidth(within(measured() + step));
    else if (event.key === "Home" || event.key === "Enter") onFit();
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={handle}
      className="grid-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={name}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={Math.max(NARROWEST, now)}
      aria-valuetext={t("grid-width-now", { width: now })}
      tabIndex={reachable ? 0 : -1}
      onFocus={() => setFound(measured())}
      onKeyDown={press}
      onDoubleClick={onFit}
      onPointerDown={(event) => {
        const box = cell();
        if (event.button !== 0 || !box) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        // The window may be drawn larger: the pointer moves in its pixels, the column is set in the page's.
        const scale = box.getBoundingClientRect().width / (box.offsetWidth || 1) || 1;
        drag.current = { from: event.clientX, width: box.offsetWidth, scale };
      }}
      onPointerMove={(event) => {
        if (drag.current) onWidth(drag.current.width + (event.clientX - drag.current.from) / drag.current.scale);
      }}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
    />
  );
}
