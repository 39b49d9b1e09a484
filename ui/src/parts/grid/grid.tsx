// One grid for every list of every kind: only the rows on screen exist.
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp, Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";

import type { Rows } from "../../data/list";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { headline } from "../../kinds";
import { useWords } from "../../text";
import { Value } from "../value";
import { type Group, lineAt, lineCount, lineOf } from "./groups";
import type { Selecting } from "./use-selection";
import { leastWidth, template, TICK } from "./widths";

export const ROW = 36;
export const COMPACT = 28;
const HEAD = 32;
const AHEAD = 12;

export type Order = { sort: string | null; descending: boolean };
type Props = {
  kind: string;
  columns: string[];
  rows: Rows;
  /** The groups in which the rows stand, if any. */
  groups: Group[];
  compact: boolean;
  order: Order;
  onOrder(order: Order): void;
  onOpen(row: Fields): void;
  selecting: Selecting;
  shownId?: string | undefined;
  /** Told which rows are looked at, so that their page is asked for. */
  onRange(first: number, last: number): void;
};

export function Grid({ kind, columns, rows, groups, compact, order, onOrder, onOpen, selecting, shownId, onRange }: Props) {
  const { t, kindPlural, fieldWord } = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const { selection } = selecting;
  const { active } = selection;
  const height = compact ? COMPACT : ROW;
  const virtual = useVirtualizer({
    count: lineCount(rows.total, groups),
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: AHEAD,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
    initialRect: { width: 800, height: 600 },
  });
  const seen = virtual.getVirtualItems();
  const [first, last] = [seen[0]?.index ?? 0, seen.at(-1)?.index ?? 0];

  useEffect(() => onRange(first, last), [first, last, onRange]);
  useEffect(() => virtual.measure(), [virtual, height]);

  const moved = useRef(active);
  useEffect(() => {
    if (moved.current !== active) virtual.scrollToIndex(lineOf(active, groups), { align: "auto" });
    moved.current = active;
  }, [active, groups, virtual]);

  const gridTemplateColumns = template(kind, columns);
  // One width for the head and the rows: each is laid out on its own, and they must agree.
  const minWidth = columns.reduce((sum, column) => sum + leastWidth(kind, column), TICK);
  const page = Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 400) - HEAD) / height) - 1);

  return (
    <div
      ref={scroll}
      className="grid"
      role="grid"
      tabIndex={0}
      data-pane-start
      data-selecting={selection.ids.size > 0 || undefined}
      aria-label={t("list-label", { kind: kindPlural(kind) })}
      aria-rowcount={lineCount(rows.total, groups) + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={rows.total > 0 ? rowId(kind, active) : undefined}
      onKeyDown={(event) => selecting.press(event, page)}
    >
      <div className="grid-head" role="rowgroup" style={{ minWidth }}>
        <div role="row" aria-rowindex={1} style={{ display: "grid", gridTemplateColumns }}>
          <div role="columnheader" aria-colindex={1}>
            <span className="unseen">{t("keys-select")}</span>
          </div>
          {columns.map((column, at) => (
            <Head key={column} at={at + 2} word={fieldWord(kind, column === "title" ? (headline(kind)[0] ?? column) : column)} column={column} order={order} onOrder={onOrder} />
          ))}
        </div>
      </div>
      <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() - HEAD, minWidth }}>
        {seen.map(({ index: at, start }) => {
          const line = lineAt(at, groups);
          const place = { height, transform: `translateY(${start - HEAD}px)` };
          if ("group" in line) return <GroupHead key={`group ${line.group.code}`} group={line.group} at={at} span={columns.length + 1} style={place} />;
          const index = line.row;
          const row = rows.row(index);
          const id = textOf(row?.["id"]);
          const selected = selection.ids.has(id);
          return (
            <div
              key={index}
              className="grid-row"
              role="row"
              id={rowId(kind, index)}
              aria-rowindex={at + 2}
              aria-selected={selected}
              data-active={index === active || undefined}
              data-shown={(id !== "" && id === shownId) || undefined}
              style={{ ...place, gridTemplateColumns }}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey) return selecting.toggle(index);
                selecting.moveTo(index, event.shiftKey);
                if (row && !event.shiftKey) onOpen(row);
              }}
            >
              <div
                role="gridcell"
                aria-colindex={1}
                onClick={(event) => {
                  event.stopPropagation();
                  selecting.toggle(index);
                }}
              >
                <span className="tick">
                  <span className="tick-box">{selected && <Check aria-hidden />}</span>
                </span>
              </div>
              {columns.map((column, at) => (
                <div key={column} role="gridcell" aria-colindex={at + 2} className={column === "title" ? "cut title" : "cut"}>
                  {row && <Cell kind={kind} column={column} row={row} />}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type GroupHeadProps = { group: Group; at: number; span: number; style: React.CSSProperties };

function GroupHead({ group, at, span, style }: GroupHeadProps) {
  const { t } = useWords();
  return (
    <div className="grid-group" role="row" aria-rowindex={at + 2} style={style}>
      <div role="gridcell" aria-colindex={1} aria-colspan={span}>
        <span>{group.word}</span> <span className="quiet">{t("list-total", { count: group.count })}</span>
      </div>
    </div>
  );
}

function rowId(kind: string, index: number): string {
  return `row-${kind}-${index}`;
}

function Cell({ kind, column, row }: { kind: string; column: string; row: Fields }) {
  const { t } = useWords();
  if (column === "title") return <>{textOf(row["title"]) || <span className="quiet">{t("record-untitled")}</span>}</>;
  return <Value kind={kind} field={column} value={row[column]} />;
}

type HeadProps = { at: number; word: string; column: string; order: Order; onOrder(order: Order): void };

function Head({ at, word, column, order, onOrder }: HeadProps) {
  const sorted = (order.sort ?? "title") === column;
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={at}
      aria-sort={sorted ? (order.descending ? "descending" : "ascending") : "none"}
    >
      <Button
        className="grid-sort"
        onPress={() => onOrder({ sort: column === "title" ? null : column, descending: sorted && !order.descending })}
      >
        <span className="cut">{word}</span>
        {sorted && <Arrow aria-hidden />}
      </Button>
    </div>
  );
}
