// What a list was like when it was left: its filters and its order, for as long as the window lives.
import { useCallback, useState } from "react";

import { useStatus } from "../data/reads";

const kept = new Map<string, unknown>();

export function useRemembered<T>(name: string, start: T): [T, (next: T) => void] {
  const [, redraw] = useState(0);
  // A filter by a record of one workspace would find nothing in another.
  const workspace = useStatus().data?.workspace?.path ?? "";
  const key = `${workspace} ${name}`;
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
