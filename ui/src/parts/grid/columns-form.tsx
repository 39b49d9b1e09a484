// Which columns a list has, and in which order.
import { ArrowDown, ArrowUp } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "react-aria-components";

import { columnsOf } from "../../kinds";
import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { columnName } from "./filter-words";

type Props = { kind: string; columns: string[]; onColumns(columns: string[]): void; onReset(): void };

export function ColumnsForm({ kind, columns, onColumns, onReset }: Props) {
  const words = useWords();
  const { t } = words;
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState("");
  const others = columnsOf(kind).filter((column) => !columns.includes(column));
  const name = (column: string) => columnName(kind, column, words);

  const move = (column: string, by: -1 | 1) => {
    const at = columns.indexOf(column);
    const to = at + by;
    if (to < 0 || to >= columns.length) return;
    onColumns(columns.with(at, columns[to] ?? column).with(to, column));
    setSaid(t("columns-moved", { column: name(column), place: to + 1, count: columns.length }));
    // The line has moved under the finger: the same button stays in hand, or its twin at an end.
    requestAnimationFrame(() => {
      const line = list.current?.querySelector(`[data-column="${column}"]`);
      const buttons = [...(line?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
      const same = buttons[by < 0 ? 0 : 1];
      (same?.disabled ? buttons.find((button) => !button.disabled) : same)?.focus();
    });
  };
  const press = (event: React.KeyboardEvent, column: string) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(column, event.key === "ArrowUp" ? -1 : 1);
  };
  const box = (column: string, shown: boolean) => (
    <label className="column-name">
      <input
        type="checkbox"
        checked={shown}
        disabled={column === "title"}
        onChange={() => onColumns(shown ? columns.filter((one) => one !== column) : [...columns, column])}
      />
      <span className="cut">{name(column)}</span>
    </label>
  );

  return (
    <div className="columns-form">
      <ul ref={list} aria-label={t("columns-shown")}>
        {columns.map((column, at) => (
          <li key={column} className="column-line" data-column={column} onKeyDown={(event) => press(event, column)}>
            {box(column, true)}
            <IconButton tiny icon={ArrowUp} name={t("columns-earlier", { column: name(column) })} isDisabled={at === 0} onPress={() => move(column, -1)} />
            <IconButton
              tiny
              icon={ArrowDown}
              name={t("columns-later", { column: name(column) })}
              isDisabled={at === columns.length - 1}
              onPress={() => move(column, 1)}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ul aria-label={t("columns-others")} className="columns-others">
          {others.map((column) => (
            <li key={column} className="column-line">
              {box(column, false)}
            </li>
          ))}
        </ul>
      )}
      <Button className="button plain tiny" onPress={onReset}>
        {t("columns-reset")}
      </Button>
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  );
}
