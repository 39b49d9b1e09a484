// A file of changes that was opened from outside waits in the shell, until somebody says whether to read it.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import { leaveArrived, takeArrived } from "./deeds";
import { statusQuestion, useStatus } from "./reads";
import type { Arrival, Taken } from "./types";

export function useArrival(): { arrival: Arrival | null; take(one: Arrival): Promise<Taken>; leave(one: Arrival): Promise<void> } {
  const client = useQueryClient();
  const arrival = useStatus().data?.arrived ?? null;
  const answered = useCallback(
    async <T>(answer: Promise<T>) => {
      // What was answered is not asked again while the work runs.
      client.setQueryData(statusQuestion.queryKey, (before) => before && { ...before, arrived: null });
      try {
        return await answer;
      } finally {
        void client.invalidateQueries({ queryKey: statusQuestion.queryKey });
      }
    },
    [client],
  );
  const take = useCallback(({ number }: Arrival) => answered(takeArrived(number)), [answered]);
  const leave = useCallback(async ({ number }: Arrival) => void (await answered(leaveArrived(number))), [answered]);
  return { arrival, take, leave };
}
