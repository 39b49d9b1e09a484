// Questions to the store, as hooks.
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";

import { door } from "./door";
import { settled } from "./failure";
import { termsOf } from "./standing";
import type { Choice, Conflict, ConflictsAsked, DueQuery, Filter } from "./types";
import { objectOf } from "./values";

/** As many as one answer holds. */
export const PAGE = 1_000;

export const statusQuestion = queryOptions({
  queryKey: ["status"],
  queryFn: () => settled(door().commands.status()),
});

export function useStatus() {
  return useQuery(statusQuestion);
}

/** A new folder that the shell proposes: asked each time, since folders come and go. */
export function useProposedFolder() {
  return useQuery({
    queryKey: ["proposed folder"],
    staleTime: 0,
    gcTime: 0,
    queryFn: () => settled(door().commands.proposeFolder()),
  });
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

export type DueFor = { months: number; what?: DueQuery["what"]; of?: string[]; limit?: number };

/** What falls due: of some sorts, or of some records. */
export function dueQuestion({ months, what = [], of = [], limit = PAGE }: DueFor) {
  return queryOptions({
    queryKey: ["due", months, what, of, limit],
    placeholderData: keepPreviousData,
    queryFn: () => settled(door().commands.due({ months, what, of, limit, offset: 0 })),
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

type Conflicts = Pick<ConflictsAsked, "about" | "kind">;
const everything: Conflicts = { about: null, kind: null };

/** What has to be settled: the first of all or of one group, and how much there is. */
export function conflictsQuestion(limit: number, { about, kind }: Conflicts = everything) {
  return queryOptions({
    queryKey: ["conflicts", null, about, kind, limit],
    placeholderData: keepPreviousData,
    queryFn: () => settled(door().commands.conflicts({ of: null, about, kind, limit, offset: 0 })),
  });
}

export function useConflicts(limit: number, of?: Conflicts) {
  return useQuery(conflictsQuestion(limit, of));
}

/** What one rule would make of many conflicts: the first of it, and how much it is. */
export function usePlan(choice: Choice, limit: number) {
  return useQuery({
    queryKey: ["plan", choice, limit],
    placeholderData: keepPreviousData,
    queryFn: () => settled(door().commands.plan(choice, limit, 0)),
  });
}

/** What would come of keeping one of two records for both. */
export function useCombination(keep: string, other: string) {
  return useQuery({
    queryKey: ["combination", keep, other],
    placeholderData: keepPreviousData,
    queryFn: () => settled(door().commands.combination(keep, other)),
  });
}

const none: Conflict[] = [];

/** What has to be settled in one record. */
export function useConflictsOf(id: string): Conflict[] {
  const { data } = useQuery({
    queryKey: ["conflicts", id],
    enabled: id !== "",
    queryFn: () => settled(door().commands.conflicts({ of: id, about: null, kind: null, limit: PAGE, offset: 0 })),
  });
  return data?.items ?? none;
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
