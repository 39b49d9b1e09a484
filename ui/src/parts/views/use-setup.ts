import { useCallback, useEffect, useMemo } from "react";

import { useListLook } from "../../data/settings";
import type { Filter } from "../../data/types";
import { columnsOf, look } from "../../kinds";
import type { Order } from "../grid/grid-head";
import { groupable } from "../grid/groups";
import { useRemembered } from "../remembered";
import { sameSetup, type Setup, type View } from "./view";

export type Setting = {
  setup: Setup;
  put(some: Partial<Setup>): void;
  /** Whether the list is no longer what its view says. */
  changed: boolean;
  /** Back to what the view says. */
  revert(): void;
};

const noFilters: Filter[] = [];
const byTitle: Order = { sort: null, descending: false };

/** What a list shows: as its view says until it is changed, else as this person left it. */
export function useSetup(kind: string, view: View | null): Setting {
  const own = useOwn(kind);
  const [altered, alter] = useRemembered<Setup | null>(`view ${view?.id ?? ""}`, null);
  const saved = useMemo(
    () => view && { ...view.setup, columns: view.setup.columns.length > 0 ? shownColumns(kind, view.setup.columns) : own.setup.columns },
    [kind, view, own.setup.columns],
  );
  const changed = saved !== null && altered !== null && !sameSetup(saved, altered);

  // A view that has caught up with the list leads it again.
  useEffect(() => {
    if (saved && altered && !changed) alter(null);
  }, [saved, altered, changed, alter]);

  const setup = saved ? (altered ?? saved) : own.setup;
  const put = useCallback(
    (some: Partial<Setup>) => (saved ? alter({ ...setup, ...some }) : own.put(some)),
    [saved, setup, alter, own],
  );
  return { setup, put, changed, revert: useCallback(() => alter(null), [alter]) };
}

/** Filters and order last as long as the window; columns and groups outlive it. */
function useOwn(kind: string): { setup: Setup; put(some: Partial<Setup>): void } {
  const [filters, putFilters] = useRemembered<Filter[]>(`filters ${kind}`, noFilters);
  const [order, putOrder] = useRemembered<Order>(`order ${kind}`, byTitle);
  const [kept, putLook] = useListLook(kind);
  const columns = useMemo(() => shownColumns(kind, kept.columns), [kind, kept.columns]);
  // A column that this version does not know groups nothing.
  const group = kept.group !== null && groupable(kind).includes(kept.group) ? kept.group : null;
  return useMemo(
    () => ({
      setup: { filters, order, columns, group },
      put: (some: Partial<Setup>) => {
        if (some.filters) putFilters(some.filters);
        if (some.order) putOrder(some.order);
        const { columns: next, group: by } = some;
        if (next || by !== undefined) void putLook({ ...(next ? { columns: next } : {}), ...(by !== undefined ? { group: by } : {}) });
      },
    }),
    [filters, order, columns, group, putFilters, putOrder, putLook],
  );
}

/** The columns that a list of this kind can show, the title among them. */
function shownColumns(kind: string, chosen: string[]): string[] {
  const known = new Set(columnsOf(kind));
  const shown = (chosen.length > 0 ? chosen : look(kind).columns).filter((column) => known.has(column));
  return shown.includes("title") ? shown : ["title", ...shown];
}
