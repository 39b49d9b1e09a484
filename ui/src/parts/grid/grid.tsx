// One grid for every list of every kind: only the rows on screen exist.
import { useEffect, useRef } from "react";

import type { Rows } from "../../data/list";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { fittingWidth } from "./fit";
import { GridHead, type Order } from "./grid-head";
import { GridRow, GroupHead, rowId } from "./grid-row";
import { type Group, lineAt, lineCount, lineOf } from "./groups";
import type { Selecting } from "./use-selection";
import { useWidths } from "./use-widths";
import { useWindow } from "./use-window";
import { template, wholeWidth } from "./widths";

export const ROW = 36;
export const COMPACT = 28;
const HEAD = 32;

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
  /** What the list is asked for: another list is seen from its first row. */
  asked: string;
  /** Told which lines are looked at, so that their page is asked for. */
  onSeen(first: number, last: number): void;
};

export function Grid({ kind, columns, rows, groups, compact, order, onOrder, onOpen, selecting, shownId, asked, onSeen }: Props) {
  const { t, kindPlural } = useWords();
  const scroll = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useWidths(kind);
  const { selection } = selecting;
  const { active } = selection;
  const height = compact ? COMPACT : ROW;
  const count = lineCount(rows.total, groups);
  const { first, last, show, room, slot } = useWindow(scroll, count, height, HEAD);

  useEffect(() => onSeen(first, last), [first, last, onSeen]);

  const moved = useRef(active);
  useEffect(() => {
    if (moved.current !== active) show(lineOf(active, groups));
    moved.current = active;
  }, [active, groups, show]);

  const answered = useRef(asked);
  useEffect(() => {
    if (answered.current === asked) return;
    answered.current = asked;
    if (scroll.current) scroll.current.scrollTop = 0;
    selecting.moveTo(0, false);
  }, [asked, selecting]);

  const lines: React.ReactNode[] = [];
  for (let at = first; at <= last; at++) {
    const line = lineAt(at, groups);
    const key = slot(at);
    if ("group" in line) {
      lines.push(<GroupHead key={key} group={line.group} line={at} height={height} span={columns.length + 1} />);
      continue;
    }
    const row = rows.row(line.row);
    const id = textOf(row?.["id"]);
    lines.push(
      <GridRow
        key={key}
        kind={kind}
        columns={columns}
        row={row}
        index={line.row}
        line={at}
        height={height}
        selected={selection.ids.has(id)}
        active={line.row === active}
        shown={id !== "" && id === shownId}
      />,
    );
  }

  const click = (event: React.MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const index = Number(target?.closest<HTMLElement>("[data-index]")?.dataset["index"] ?? -1);
    if (index < 0) return;
    if (target?.closest("[data-tick]") && !event.shiftKey) return selecting.toggle(index);
    if (event.ctrlKey || event.metaKey) return selecting.toggle(index);
    selecting.moveTo(index, event.shiftKey);
    const row = rows.row(index);
    if (row && !event.shiftKey) onOpen(row);
  };

  const resize = (column: string, width: number) => {
    // Columns before it that share the room left would give way: they keep the width they have.
    const before = columns.slice(0, columns.indexOf(column)).filter((one) => !widths[one]);
    const heads = scroll.current?.querySelectorAll<HTMLElement>('[role="columnheader"]');
    const held = before.map((one) => [one, heads?.[columns.indexOf(one) + 1]?.offsetWidth ?? 0] as const);
    setWidths({ ...Object.fromEntries(held.filter(([, now]) => now > 0)), [column]: width });
  };

  const activeLine = lineOf(active, groups);
  const activeSeen = rows.total > 0 && activeLine >= first && activeLine <= last;
  const style: Record<string, string> = {
    "--columns": template(kind, columns, widths),
    "--whole": `${wholeWidth(kind, columns, widths)}px`,
    "--line-height": `${height}px`,
  };
  return (
    <div
      ref={scroll}
      className="grid"
      role="grid"
      tabIndex={0}
      data-pane-start
      data-selecting={selection.ids.size > 0 || undefined}
      aria-label={t("list-label", { kind: kindPlural(kind) })}
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-busy={rows.stale || undefined}
      aria-activedescendant={activeSeen ? rowId(kind, active) : undefined}
      style={style}
      onKeyDown={(event) => selecting.press(event, Math.max(1, room - 1))}
    >
      <GridHead
        kind={kind}
        columns={columns}
        order={order}
        onOrder={onOrder}
        widths={widths}
        onWidth={resize}
        onFit={(column, at) => {
          const width = scroll.current && fittingWidth(scroll.current, at);
          if (width) resize(column, width);
        }}
        ticked={selection.ids.size === 0 ? "none" : selection.ids.size >= rows.total ? "all" : "some"}
        onTickAll={selecting.all}
        onLeave={() => scroll.current?.focus()}
      />
      <div className="grid-body" role="rowgroup" style={{ height: count * height }} onClick={click}>
        {lines}
      </div>
    </div>
  );
}
