// Records that point to a record, whole and by kind: a bounded page of each, with how many there are in all.
import { type UseQueryResult, queryOptions, useQueries, useQuery } from "@tanstack/react-query";

import { door } from "./door";
import { settled } from "./failure";
import { recordQuestion } from "./reads";
import type { Fields } from "./types";
import { textOf } from "./values";

/** Most records that one part of a page asks for. */
const MOST = 200;
/** Most records whose own links are followed in turn. */
const MOST_FOLLOWED = 100;

export type Linked = { records: Fields[]; total: number; ready: boolean; failure: unknown };

type Order = { sort: string; descending: boolean };

function question(kind: string, field: string, id: string, order?: Order) {
  const { sort, descending } = order ?? { sort: null, descending: false };
  return queryOptions({
    queryKey: ["list", kind, "linked", field, id, sort, descending],
    enabled: id !== "",
    queryFn: () =>
      settled(door().commands.list({ kind, filters: [{ field, value: id }], sort, descending, limit: MOST, offset: 0 })),
  });
}

type Page = { items: Fields[]; total: number };

function gathered(answers: UseQueryResult<Page>[]): Linked {
  const records = new Map<string, Fields>();
  for (const answer of answers) for (const one of answer.data?.items ?? []) records.set(textOf(one["id"]), one);
  const beyond = answers.reduce((sum, { data }) => sum + (data ? data.total - data.items.length : 0), 0);
  return {
    records: [...records.values()],
    total: records.size + beyond,
    ready: answers.every((answer) => !answer.isLoading),
    failure: answers.find((answer) => answer.error)?.error ?? null,
  };
}

/** The records of a kind whose field points to this one. */
export function useLinked(kind: string, field: string, id: string, order?: Order): Linked {
  return gathered([useQuery(question(kind, field, id, order))]);
}

/** The same for each of several, every record once. */
export function useLinkedToEach(kind: string, field: string, ids: string[]): Linked {
  const followed = ids.slice(0, MOST_FOLLOWED);
  return gathered(useQueries({ queries: followed.map((id) => question(kind, field, id)) }));
}

/** Records by their ids, with what is computed of them; what is in the bin is left out. */
export function useRecords(ids: string[]): Linked {
  const followed = ids.slice(0, MOST_FOLLOWED);
  const answers = useQueries({ queries: followed.map(recordQuestion) });
  const records = answers.flatMap(({ data }) => (data && data["removed"] !== true ? [data] : []));
  return {
    records,
    total: records.length + ids.length - followed.length,
    ready: answers.every((answer) => !answer.isLoading),
    failure: answers.find((answer) => answer.error)?.error ?? null,
  };
}
