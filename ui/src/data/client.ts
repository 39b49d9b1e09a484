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

/**
 * Asks again whatever is on screen: titles and states are made from linked records, so that a write to
 * one kind may show in the lists of almost any other.
 */
export function listen(to: QueryClient): Promise<() => void> {
  return door().onChanged(() => void to.invalidateQueries());
}
