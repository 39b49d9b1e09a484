// What a list was like when it was left: its filters and its order, for as long as the window lives.
import { useCallback, useState } from "react";

const kept = new Map<string, unknown>();

export function useRemembered<T>(key: string, start: T): [T, (next: T) => void] {
  const [, redraw] = useState(0);
  const value = kept.has(key) ? (kept.get(key) as T) : start;
  const put = useCallback(
    (next: T) => {
      kept.set(key, next);
      redraw((count) => count + 1);
    },
    [key],
  );
  return [value, put];
}
