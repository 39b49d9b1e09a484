import { QueryClient } from "@tanstack/react-query";

import { door } from "./door";
import { statusQuestion } from "./reads";
import { sharingQuestion } from "./sharing";

/** How long answers that nobody looks at stay in memory: asking again takes milliseconds. */
const FORGET_MS = 10_000;

export const client = newClient();

export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The store is on this computer and says when something changed: nothing grows stale by itself.
      queries: { staleTime: Infinity, gcTime: FORGET_MS, retry: false, networkMode: "always", refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** An answer under way may be older than what there is to know. */
async function askAgain(to: QueryClient, { queryKey }: { queryKey: readonly unknown[] }): Promise<void> {
  await to.cancelQueries({ queryKey });
  await to.invalidateQueries({ queryKey });
}

/**
 * Asks again whatever is on screen: titles and states are made from linked records, so that a write to
 * one kind may show in the lists of almost any other. Which file has arrived is in the status.
 */
export async function listen(to: QueryClient): Promise<() => void> {
  const stops = await Promise.all([
    door().onChanged(() => void to.invalidateQueries()),
    door().onArrived(() => void askAgain(to, statusQuestion)),
    door().onExchanged(() => void askAgain(to, sharingQuestion)),
  ]);
  return () => stops.forEach((stop) => stop());
}
