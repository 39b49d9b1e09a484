// Long work that runs: how far it has come, until all of it is done or its command has answered.
import { useEffect, useSyncExternalStore } from "react";

import { door } from "./door";
import type { Progress } from "./types";

/** Work of which others speak. */
const BESIDE = new Set<Progress["work"]>(["exchange", "rehearse", "leave"]);
/** Work that is over before this is not spoken of: it would only flash. */
const QUIET_MS = 400;

let now: Progress | null = null;
let spoken = false;
let patience: ReturnType<typeof setTimeout> | undefined;
const heard = new Set<() => void>();

function tell(next: Progress | null): void {
  now = next;
  for (const hear of heard) hear();
}

function over(): void {
  clearTimeout(patience);
  patience = undefined;
  spoken = false;
  tell(null);
}

function hears(progress: Progress): void {
  // The line at the bottom tells how an exchange goes on: it is beside everything else, and may go on by itself; the
  // sheet of a departure tells how that goes on.
  if (BESIDE.has(progress.work)) return;
  if (progress.done === progress.total) return over();
  // Counted from the first word, not from the command: a file may have to be chosen before.
  patience ??= setTimeout(() => {
    spoken = true;
    tell(now);
  }, QUIET_MS);
  tell(progress);
}

/** Follows a command that may take long: once it has answered nothing of it runs, whatever was last heard. */
export async function followedWork<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    over();
  }
}

/** The work that runs and has run long enough to be spoken of. */
export function useProgress(): Progress | null {
  useEffect(() => {
    const listening = door().onProgress((progress) => hears(progress));
    return () => void listening.then((stop) => stop());
  }, []);
  return useSyncExternalStore(
    (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    () => (spoken ? now : null),
  );
}
