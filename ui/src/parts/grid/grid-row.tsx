import { Check } from "lucide-react";
import { memo } from "react";

import type { Fields } from "../../data/types";
import { titleOf } from "../../data/values";
import { useWords } from "../../text";
import { Value } from "../value";
import type { Group } from "./groups";

export function rowId(kind: string, index: number): string {
  return `row-${kind}-${index}`;
}

type Place = { line: number; height: number };
const placed = ({ line, height }: Place) => ({ height, transform: `translateY(${line * height}px)` });

type RowProps = Place & {
  kind: string;
  columns: string[];
  row: Fields | undefined;
  index: number;
  selected: boolean;
  active: boolean;
  shown: boolean;
};

/** A row; a quiet line of the same height while what it says is on its way. */
export const GridRow = memo(function GridRow({ kind, columns, row, index, selected, active, shown, ...place }: RowProps) {
  return (
    <div
      className={row ? "grid-row" : "grid-row awaited"}
      role="row"
      id={rowId(kind, index)}
      data-index={index}
      aria-rowindex={place.line + 2}
      aria-selected={selected}
      aria-busy={row ? undefined : true}
      data-active={active || undefined}
      data-shown={shown || undefined}
      style={placed(place)}
    >
      <div role="gridcell" aria-colindex={1} data-tick>
        <span className="tick">
          <span className="tick-box">{selected && <Check aria-hidden />}</span>
        </span>
      </div>
      {row
        ? columns.map((column, at) => (
            <div key={column} role="gridcell" aria-colindex={at + 2} className={column === "title" ? "cut title" : "cut"}>
              <Cell kind={kind} column={column} row={row} />
            </div>
          ))
        : awaited}
    </div>
  );
});

const awaited = <div role="gridcell" aria-colindex={2} />;

function Cell({ kind, column, row }: { kind: string; column: string; row: Fields }) {
  const { t } = useWords();
  if (column === "title") return <>{titleOf(row) || <span className="quiet">{t("record-untitled")}</span>}</>;
  return <Value kind={kind} field={column} value={row[column]} />;
}

type GroupProps = Place & { group: Group; span: number };

export const GroupHead = memo(function GroupHead({ group, span, ...place }: GroupProps) {
  const { t } = useWords();
  return (
    <div className="grid-group" role="row" aria-rowindex={place.line + 2} style={placed(place)}>
      <div role="gridcell" aria-colindex={1} aria-colspan={span}>
        <span>{group.word}</span> <span className="quiet">{t("list-total", { count: group.count })}</span>
      </div>
    </div>
  );
});
