import { QueryClient } from "@tanstack/react-query";

import { door } from "./door";

export const client = newClient();

export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The store is on this computer and says when something changed: nothing grows stale by itself.
      queries: { staleTime: Infinity, retry: false, networkMode: "always", refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** Asks again whatever a write to these kinds may have changed. */
export function askAgain(to: QueryClient, kinds: string[]): void {
  void to.invalidateQueries({
    predicate: ({ queryKey: [what, kind] }) =>
      // No kind named: any may have changed.
      what !== "list" || kinds.length === 0 || (typeof kind === "string" && kinds.includes(kind)),
  });
}

export function listen(to: QueryClient): Promise<() => void> {
  return door().onChanged((kinds) => askAgain(to, kinds));
}
