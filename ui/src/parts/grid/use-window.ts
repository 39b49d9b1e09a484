// Which lines of a long list are on screen. All are of one height, so that it is reckoned, not measured.
import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Lines drawn beyond the edges, and how many pass before others are drawn. */
const BEYOND = 12;
const STEP = 4;

type Shown = { first: number; last: number };
type Window = Shown & {
  /** Brings a line into view, where it is not. */
  show(line: number): void;
  /** How many lines are whole on screen. */
  room: number;
  /** A line's place in the page: one that leaves gives its place to one that comes. */
  slot(line: number): number;
};

export function useWindow(scroll: React.RefObject<HTMLElement | null>, count: number, height: number, head: number): Window {
  const [{ top, tall, base }, setSeen] = useState({ top: 0, tall: 600, base: 0 });

  useLayoutEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const look = () => {
      const next = { top: Math.floor(box.scrollTop / height / STEP) * STEP, tall: box.clientHeight };
      setSeen((seen) => {
        if (seen.top === next.top && seen.tall === next.tall) return seen;
        const far = Math.abs(seen.top - next.top) > next.tall / height;
        return { ...next, base: far ? next.top : seen.base };
      });
    };
    // Drawn within the same frame: what is drawn a frame later would be seen as a gap.
    const follow = () => flushSync(look);
    look();
    box.addEventListener("scroll", follow, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => {
      box.removeEventListener("scroll", follow);
      watch.disconnect();
    };
  }, [scroll, height]);

  // Rows of another height keep the same line at the top.
  const [was, setWas] = useState(height);
  useEffect(() => {
    if (was === height || !scroll.current) return;
    scroll.current.scrollTop *= height / was;
    setWas(height);
  }, [scroll, height, was]);

  const room = Math.max(1, Math.floor((tall - head) / height));
  const show = useCallback(
    (line: number) => {
      const box = scroll.current;
      if (!box) return;
      const above = line * height;
      const below = above + height - (box.clientHeight - head);
      if (box.scrollTop > above) box.scrollTop = above;
      else if (box.scrollTop < below) box.scrollTop = below;
    },
    [scroll, height, head],
  );
  const last = Math.min(count - 1, top + room + STEP + BEYOND);
  const slots = room + STEP + 2 * BEYOND + 1;
  // After a leap the places are handed out anew in order, so that none has to move.
  const slot = (line: number) => (((line - base + BEYOND) % slots) + slots) % slots;
  return { first: Math.max(0, Math.min(top - BEYOND, last)), last, show, room, slot };
}
