// Long work, played: it tells how far it has come, and can be stopped.
import { Failure } from "../failure";
import type { Progress } from "../types";

const STEPS = 50;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

type Taken = { applied: number; records: number; conflicts: number };

/** `changes` are there to take; none, as if no file had been chosen. */
export function longWork(changes: number) {
  const ears = new Set<(progress: Progress) => void>();
  let stopped = false;
  const work = {
    ears,
    changes,
    /** How long a fiftieth of them takes. */
    stepMs: 100,
    cancel: () => {
      stopped = true;
    },
    take: async (): Promise<Taken | null> => {
      const { changes: total } = work;
      if (total === 0) return null;
      stopped = false;
      for (let step = 0; step <= STEPS; step++) {
        const done = Math.round((total * step) / STEPS);
        for (const hear of ears) hear({ work: "take", done, total });
        await pause(work.stepMs);
        if (stopped) throw new Failure("cancelled");
      }
      return { applied: total, records: total, conflicts: 0 };
    },
  };
  return work;
}
