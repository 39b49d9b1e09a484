// A list of any length, met by pages: only the pages that are looked at are asked for.
import { type UseQueryResult, useQueries, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";

import { door } from "./door";
import { settled } from "./failure";
import { shortFields } from "./kinds";
import { inTurn } from "./turns";
import type { Fields, Filter } from "./types";

export const PAGE = 200;
/** Most records that one press selects. */
export const ALL = 10_000;
/** Pages kept at hand around the one looked at, for what reaches further than the screen. */
const KEPT = 10;

export type Asked = {
  kind: string;
  filters: Filter[];
  sort: string | null;
  descending: boolean;
  /** The fields of its rows: all but the long texts, if none are named. */
  fields?: string[];
};
export type Rows = {
  total: number;
  /** Nothing is known yet. */
  loading: boolean;
  /** The rows shown are those of the question before: the answer to this one is on its way. */
  stale: boolean;
  failure: unknown;
  row(index: number): Fields | undefined;
  /** Every row up to a limit, for what is done to all of them. */
  all(): Promise<Fields[]>;
  /** The rows of a stretch, both ends included, up to the same limit. */
  between(from: number, until: number): Promise<Fields[]>;
};

type Page = { items: Fields[]; total: number };

function question(asked: Asked, page: number) {
  return {
    queryKey: ["list", asked.kind, "page", asked.filters, asked.sort, asked.descending, asked.fields, page],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      inTurn(signal, () => settled(door().commands.list({ fields: shortFields(asked.kind), ...asked, limit: PAGE, offset: page * PAGE }))),
  };
}

const together = (answers: UseQueryResult<Page>[]) => ({
  pages: answers.map((answer) => answer.data),
  pending: answers[0]?.isPending ?? true,
  failure: answers[0]?.error ?? null,
});

/** The list, with the pages that hold the rows from `first` to `last`, and those met `next` by whoever goes on. */
export function useList(asked: Asked, first: number, last: number, next = 0): Rows {
  const client = useQueryClient();
  const [firstPage, lastPage] = [Math.floor(first / PAGE), Math.floor(last / PAGE)];
  const numbers = useMemo(() => {
    const wanted = new Set([0]);
    for (let page = firstPage; page <= lastPage; page++) wanted.add(page);
    return [...wanted];
  }, [firstPage, lastPage]);
  const { pages, pending, failure } = useQueries({ queries: numbers.map((page) => question(asked, page)), combine: together });

  useAhead(asked, firstPage, lastPage, next, pages[0]?.total ?? 0);

  // What was met of this list stays known when it leaves the screen.
  const known = useMemo(() => new Map<number, Fields[]>(), [asked]);
  const rows = useMemo((): Rows => {
    numbers.forEach((number, at) => {
      const page = pages[at];
      if (page) known.set(number, page.items);
    });
    for (const number of known.keys()) if (Math.abs(number - firstPage) > KEPT && number !== 0) known.delete(number);
    const total = pages[0]?.total ?? 0;
    const between = async (from: number, until: number) => {
      const end = Math.min(until + 1, from + ALL);
      const found: Fields[] = [];
      for (let page = Math.floor(from / PAGE); page * PAGE < end; page++) {
        const { items } = await client.fetchQuery(question(asked, page));
        found.push(...items.slice(Math.max(0, from - page * PAGE), end - page * PAGE));
      }
      return found;
    };
    return {
      total,
      loading: pending,
      stale: false,
      failure,
      row: (index) => {
        const page = Math.floor(index / PAGE);
        // A page asked for ahead is there before the list knows that it is looked at.
        const items = known.get(page) ?? client.getQueryData<Page>(question(asked, page).queryKey)?.items;
        return items?.[index % PAGE];
      },
      between,
      all: async () => between(0, (await client.fetchQuery(question(asked, 0))).total - 1),
    };
  }, [client, asked, known, numbers, firstPage, pages, pending, failure]);

  return useFormer(asked.kind, rows);
}

/** Asks for the next pages while one goes through a list, so that no row is blank when it comes on screen. */
function useAhead(asked: Asked, first: number, last: number, next: number, total: number): void {
  const client = useQueryClient();
  const was = useRef(first);
  useEffect(() => {
    const back = first < was.current;
    was.current = first;
    const end = Math.ceil(total / PAGE) - 1;
    for (let step = 1; step <= next; step++) {
      const page = back ? first - step : last + step;
      if (page > 0 && page <= end) void client.prefetchQuery(question(asked, page));
    }
  }, [client, asked, first, last, next, total]);
}

/** The rows before, while those asked for since are not there yet: a list never blinks. */
function useFormer(kind: string, rows: Rows): Rows {
  const former = useRef<{ kind: string; rows: Rows } | null>(null);
  useEffect(() => {
    if (!rows.loading) former.current = { kind, rows };
  });
  const known = rows.loading && former.current?.kind === kind ? former.current.rows : null;
  return useMemo(() => (known ? { ...known, stale: true } : rows), [known, rows]);
}
