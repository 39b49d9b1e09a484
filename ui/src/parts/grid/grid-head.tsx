import { ArrowDown, ArrowUp, Check, Minus } from "lucide-react";
import { useState } from "react";

import { useWords } from "../../text";
import { sortable } from "./asking";
import { columnName } from "./filter-words";
import { ResizeHandle } from "./resize-handle";
import { leastWidth, type Widths } from "./widths";

export type Order = { sort: string | null; descending: boolean };
export type Ticked = "none" | "some" | "all";

type Props = {
  kind: string;
  columns: string[];
  order: Order;
  onOrder(order: Order): void;
  widths: Widths;
  onWidth(column: string, width: number): void;
  /** Makes a column as wide as the rows on screen need. */
  onFit(column: string, at: number): void;
  ticked: Ticked;
  onTickAll(): void;
  /** Back to the rows. */
  onLeave(): void;
};

const TICKS = "";

/** The heads: one stop for the Tab key, with its handle; the arrows go from one to the next. */
export function GridHead({ kind, columns, order, onOrder, widths, onWidth, onFit, ticked, onTickAll, onLeave }: Props) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState("title");
  const stops = [TICKS, ...columns];
  const current = stops.includes(chosen) ? chosen : "title";

  const press = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLElement && event.target.role === "separator") return;
    const at = stops.indexOf(current);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined) {
      if (event.key !== "ArrowDown" && event.key !== "Escape") return;
      event.preventDefault();
      return onLeave();
    }
    event.preventDefault();
    const heads = event.currentTarget.querySelectorAll<HTMLElement>("[data-head]");
    heads[Math.max(0, Math.min(stops.length - 1, to))]?.focus();
  };

  return (
    <div className="grid-head" role="rowgroup">
      <div role="row" aria-rowindex={1} className="grid-line" onKeyDown={press}>
        <div role="columnheader" aria-colindex={1} aria-label={t("keys-select")}>
          <button
            type="button"
            className="tick"
            role="checkbox"
            data-head
            tabIndex={current === TICKS ? 0 : -1}
            aria-label={t("keys-select-all")}
            aria-checked={ticked === "some" ? "mixed" : ticked === "all"}
            onFocus={() => setChosen(TICKS)}
            onClick={onTickAll}
          >
            <span className="tick-box">{ticked === "all" ? <Check aria-hidden /> : ticked === "some" && <Minus aria-hidden />}</span>
          </button>
        </div>
        {columns.map((column, at) => {
          const word = columnName(kind, column, words);
          const sorts = sortable(kind, column);
          const sorted = (order.sort ?? "title") === column;
          const Arrow = order.descending ? ArrowDown : ArrowUp;
          return (
            <div
              key={column}
              role="columnheader"
              aria-label={word}
              aria-colindex={at + 2}
              aria-sort={!sorts ? undefined : sorted ? (order.descending ? "descending" : "ascending") : "none"}
            >
              <button
                type="button"
                className="grid-sort"
                data-head
                aria-disabled={!sorts || undefined}
                tabIndex={current === column ? 0 : -1}
                onFocus={() => setChosen(column)}
                onClick={() => sorts && onOrder({ sort: column === "title" ? null : column, descending: sorted && !order.descending })}
              >
                <span className="cut">{word}</span>
                {sorted && <Arrow aria-hidden />}
              </button>
              <ResizeHandle
                name={t("grid-width", { column: word })}
                width={widths[column]}
                least={leastWidth(kind, column, widths)}
                reachable={current === column}
                onWidth={(width) => onWidth(column, width)}
                onFit={() => onFit(column, at + 2)}
                onLeave={onLeave}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
