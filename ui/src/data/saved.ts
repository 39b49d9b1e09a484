// What the line at the bottom says of saving: always true, never guessed.
import { useSyncExternalStore } from "react";

export type Saved = { state: "saved" | "saving" | "failed"; at: Date | null; code: string | null };

let now: Saved = { state: "saved", at: null, code: null };
let open = 0;
const heard = new Set<() => void>();

function tell(next: Saved): void {
  now = next;
  for (const hear of heard) hear();
}

/** Follows a write from its start to its answer. */
export async function followed<T>(write: Promise<T>): Promise<T> {
  open += 1;
  tell({ ...now, state: "saving" });
  try {
    const answer = await write;
    open -= 1;
    tell(open > 0 ? { ...now, state: "saving" } : { state: "saved", at: new Date(), code: null });
    return answer;
  } catch (reason) {
    open -= 1;
    const code = reason instanceof Error ? reason.message : "bridge";
    tell({ ...now, state: "failed", code });
    throw reason;
  }
}

export function useSaved(): Saved {
  return useSyncExternalStore(
    (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    () => now,
  );
}
