import { Plus } from "lucide-react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { asFailure } from "../../data/failure";
import { type Asked, useList } from "../../data/list";
import { useListLook, useSettings } from "../../data/settings";
import type { Fields, Filter } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { failureWords, useActs } from "../acts";
import { useRemembered } from "../remembered";
import { ColumnsMenu, useColumns } from "./columns";
import { FilterButton, FilterWords } from "./filters";
import { Grid, type Order } from "./grid";
import { type Group, groupable, grouped, MOST } from "./groups";
import { SelectionBar } from "./selection-bar";
import { useCopy } from "./use-copy";
import { useSelection } from "./use-selection";
import { ViewMenu } from "./view-menu";
import { fitting } from "./widths";

const NewRecord = lazy(() => import("../new-record"));
const EditMany = lazy(() => import("./edit-many"));

type Props = { kind: string; shownId?: string | undefined; onOpen(row: Fields): void };

export function ListPane({ kind, shownId, onOpen }: Props) {
  const words = useWords();
  const { t, kindPlural, kindNew, kindNone } = words;
  const acts = useActs();
  const [filters, setFilters] = useRemembered<Filter[]>(`filters ${kind}`, none);
  const [order, setOrder] = useRemembered<Order>(`order ${kind}`, byTitle);
  const { settings, change } = useSettings();
  const compact = settings?.compact ?? false;
  const [{ group: kept }, putLook] = useListLook(kind);
  // A column that this version does not know groups nothing.
  const group = kept !== null && groupable(kind).includes(kept) ? kept : null;
  const [chosen, setColumns] = useColumns(kind);
  const [range, setRange] = useState<[number, number]>([0, 0]);
  const [creating, setCreating] = useState(false);
  const [editing, setEditing] = useState<Fields[] | null>(null);
  const pane = useRef<HTMLElement>(null);
  const columns = useFitting(kind, pane, chosen, shownId !== undefined);

  const asked = useMemo((): Asked => ({ kind, filters, ...order }), [kind, filters, order]);
  const [whole, setWhole] = useState(0);
  // A list in groups is read whole; any other only where it is looked at.
  const found = useList(asked, whole > 0 ? 0 : range[0], whole > 0 ? whole - 1 : range[1]);
  const wanted = group !== null && found.total <= MOST ? found.total : 0;
  if (wanted !== whole) setWhole(wanted);
  const inGroups = group === null ? null : grouped(kind, group, found, words);
  const rows = inGroups?.rows ?? found;
  const onRange = useCallback((first: number, last: number) => setRange([first, last]), []);
  const copy = useCopy(kind, chosen);

  const selecting = useSelection(rows, {
    open: onOpen,
    copy: () => void selecting.meant().then(copy),
    remove: () => void removeMeant(),
  });
  const removeMeant = async () => {
    const meant = await selecting.meant();
    selecting.clear();
    await acts.remove(meant.map((row) => textOf(row["id"])), textOf(meant[0]?.["title"]));
  };

  const empty = !rows.loading && rows.total === 0;
  return (
    <section ref={pane} className="list-pane" aria-label={t("pane-list")} data-pane tabIndex={-1}>
      <header className="pane-head">
        <h1 className="cut">{kindPlural(kind)}</h1>
        <span className="total" role="status">
          {rows.loading ? "" : t("list-total", { count: rows.total })}
        </span>
        <div className="end">
          <FilterButton kind={kind} filters={filters} onFilters={setFilters} />
          <ViewMenu kind={kind} compact={compact} onCompact={(next) => void change({ compact: next })} group={group} onGroup={(next) => void putLook({ group: next })} />
          <ColumnsMenu kind={kind} columns={chosen} onColumns={setColumns} />
          <Button className="button" onPress={() => setCreating(true)}>
            <Plus aria-hidden />
            <span className="button-word">{kindNew(kind)}</span>
          </Button>
        </div>
      </header>
      <FilterWords kind={kind} filters={filters} onFilters={setFilters} />
      {group !== null && rows.total > MOST && <p className="list-hint quiet small">{t("list-group-too-many", { most: words.number(MOST) })}</p>}
      {rows.failure !== null && <p className="empty">{t("fail-sentence", { why: failureWords(asFailure(rows.failure), words) })}</p>}
      {empty && rows.failure === null && (
        <div className="empty">
          <p>{filters.length > 0 ? t("list-empty-filtered") : kindNone(kind)}</p>
          {filters.length > 0 && (
            <Button className="button" onPress={() => setFilters(none)}>
              {t("list-clear-filters")}
            </Button>
          )}
        </div>
      )}
      {!empty && (
        <Grid
          kind={kind}
          columns={columns}
          rows={rows}
          groups={inGroups?.groups ?? noGroups}
          compact={compact}
          order={order}
          onOrder={setOrder}
          onOpen={onOpen}
          selecting={selecting}
          shownId={shownId}
          onRange={onRange}
        />
      )}
      <SelectionBar
        count={selecting.selection.ids.size}
        onEdit={() => void acts.tried(async () => setEditing(await selecting.meant()))}
        onCopy={() => void selecting.meant().then(copy)}
        onRemove={() => void removeMeant()}
        onClear={selecting.clear}
      />
      <Suspense fallback={null}>
        {creating && <NewRecord kind={kind} onClose={() => setCreating(false)} />}
        {editing && (
          <EditMany
            kind={kind}
            rows={editing}
            onClose={() => setEditing(null)}
            onDone={() => {
              setEditing(null);
              selecting.clear();
            }}
          />
        )}
      </Suspense>
    </section>
  );
}

const none: Filter[] = [];
const noGroups: Group[] = [];
const byTitle: Order = { sort: null, descending: false };
/** Room for the scroll bar. */
const BAR = 12;

/** Beside an open record the list keeps the columns that fit; alone it shows them all. */
function useFitting(kind: string, pane: React.RefObject<HTMLElement | null>, columns: string[], beside: boolean): string[] {
  const [width, setWidth] = useState(Infinity);
  useEffect(() => {
    if (!pane.current || typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watch.observe(pane.current);
    return () => watch.disconnect();
  }, [pane]);
  if (!beside) return columns;
  return fitting(kind, columns, width - BAR);
}
