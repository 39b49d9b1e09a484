// Questions to the store, as hooks.
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";

import { door } from "./door";
import { settled } from "./failure";
import { termsOf } from "./standing";
import type { Filter } from "./types";
import { objectOf } from "./values";

export const statusQuestion = queryOptions({
  queryKey: ["status"],
  queryFn: () => settled(door().commands.status()),
});

export function useStatus() {
  return useQuery(statusQuestion);
}

export function recordQuestion(id: string) {
  return queryOptions({
    queryKey: ["record", id],
    queryFn: () => settled(door().commands.get(id)),
    enabled: id !== "",
  });
}

export function useRecord(id: string) {
  return useQuery(recordQuestion(id));
}

export type SearchFor = { words: string; kind?: string; limit?: number };

/** Finds records by words; nothing is asked while there are none. */
export function useSearch({ words, kind, limit = 20 }: SearchFor) {
  return useQuery({
    queryKey: ["search", kind ?? null, words, limit],
    enabled: words.trim() !== "",
    placeholderData: keepPreviousData,
    queryFn: () =>
      settled(
        door().commands.search({
          words,
          kind: kind ?? null,
          theme: null,
          country: null,
          year: null,
          state: null,
          limit,
          offset: 0,
        }),
      ),
  });
}

export function useHistory(id: string, limit: number) {
  return useQuery({
    queryKey: ["history", id, limit],
    placeholderData: keepPreviousData,
    queryFn: () => settled(door().commands.history(id, limit, 0)),
  });
}

export function useDue(months: number) {
  return useQuery({
    queryKey: ["due", months],
    queryFn: () => settled(door().commands.due(months)),
  });
}

export function useTerms(id: string, day: string) {
  return useQuery({
    queryKey: ["terms", id, day],
    enabled: day !== "",
    placeholderData: keepPreviousData,
    queryFn: async () => termsOf(objectOf(await settled(door().commands.terms(id, day))) ?? {}),
  });
}

export function useConflicts() {
  return useQuery({
    queryKey: ["conflicts"],
    queryFn: () => settled(door().commands.conflicts()),
  });
}

export function fewQuestion(kind: string, filters: Filter[], limit: number) {
  return queryOptions({
    queryKey: ["list", kind, "few", filters, limit],
    queryFn: () => settled(door().commands.list({ kind, filters, sort: null, descending: false, limit, offset: 0 })),
  });
}

/** The first records of a kind, for pages that show only a few. */
export function useFew(kind: string, filters: Filter[], limit: number) {
  return useQuery(fewQuestion(kind, filters, limit));
}

/** The records of a kind that answer one filter, the latest first by one of their days. */
export function latestQuestion(kind: string, filter: Filter, sort: string | null, limit: number) {
  return queryOptions({
    queryKey: ["list", kind, "latest", filter, sort, limit],
    queryFn: () => settled(door().commands.list({ kind, filters: [filter], sort, descending: true, limit, offset: 0 })),
  });
}
