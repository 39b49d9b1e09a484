// A list of any length, met by pages: only the pages that are looked at are asked for.
import { keepPreviousData, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";

import { door } from "./door";
import { settled } from "./failure";
import type { Fields, Filter } from "./types";

export const PAGE = 200;
/** Most records that one press selects. */
const ALL = 10_000;

export type Asked = { kind: string; filters: Filter[]; sort: string | null; descending: boolean };
export type Rows = {
  total: number;
  loading: boolean;
  failure: unknown;
  row(index: number): Fields | undefined;
  /** Every row up to a limit, for what is done to all of them. */
  all(): Promise<Fields[]>;
};

function question(asked: Asked, page: number) {
  return {
    queryKey: ["list", asked.kind, "page", asked.filters, asked.sort, asked.descending, page],
    queryFn: () => settled(door().commands.list({ ...asked, limit: PAGE, offset: page * PAGE })),
  };
}

/** The list, with the pages that hold the rows from `first` to `last`. */
export function useList(asked: Asked, first: number, last: number): Rows {
  const client = useQueryClient();
  const pages = useMemo(() => {
    const wanted = new Set([0]);
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) wanted.add(page);
    return [...wanted];
  }, [first, last]);

  const answers = useQueries({
    queries: pages.map((page) => ({ ...question(asked, page), placeholderData: keepPreviousData })),
  });

  const byPage = new Map(pages.map((page, at) => [page, answers[at]?.data?.items]));
  const all = useCallback(async () => {
    const start = await client.fetchQuery(question(asked, 0));
    const rows = [...start.items];
    for (let page = 1; page * PAGE < Math.min(start.total, ALL); page++) {
      rows.push(...(await client.fetchQuery(question(asked, page))).items);
    }
    return rows;
  }, [client, asked]);

  return {
    total: answers[0]?.data?.total ?? 0,
    loading: answers[0]?.isPending ?? true,
    failure: answers[0]?.error ?? null,
    row: (index) => byPage.get(Math.floor(index / PAGE))?.[index % PAGE],
    all,
  };
}
