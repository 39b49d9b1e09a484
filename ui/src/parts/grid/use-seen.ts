import { useCallback, useEffect, useRef, useState } from "react";

import { PAGE } from "../../data/list";

/** Rows asked for beyond those on screen, so that a turn of the wheel finds them there. */
const AHEAD = 60;
/** While the bar is dragged, pages are asked for at most so often: those passed in between never are. */
const OFTEN_MS = 100;

type Stretch = readonly [first: number, last: number];

/** Which rows are to be read, told by those that are on screen. */
export function useSeen(): [Stretch, (first: number, last: number) => void] {
  const [wanted, setWanted] = useState<Stretch>([0, 0]);
  const seen = useRef<Stretch>([0, 0]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );

  const onSeen = useCallback((first: number, last: number) => {
    seen.current = [Math.max(0, first - AHEAD), last + AHEAD];
    timer.current ??= setTimeout(() => {
      timer.current = null;
      // Only another page is news.
      setWanted((before) => (samePages(before, seen.current) ? before : seen.current));
    }, OFTEN_MS);
  }, []);
  return [wanted, onSeen];
}

function samePages(one: Stretch, other: Stretch): boolean {
  return one.every((row, at) => Math.floor(row / PAGE) === Math.floor((other[at] ?? 0) / PAGE));
}
