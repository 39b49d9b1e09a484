// Filters as words that can be changed and removed, all by keyboard.
import { X } from "lucide-react";
import { useRef } from "react";

import { useCard } from "../../data/cards";
import { fieldShape } from "../../data/kinds";
import type { Filter } from "../../data/types";
import { moneyOf } from "../../data/values";
import { headline } from "../../kinds";
import { useWords, type Words } from "../../text";
import { sayField } from "../say";
import { ANY, askable, asksWhether } from "./asking";

type Props = { kind: string; filters: Filter[]; onFilters(filters: Filter[]): void; onChange(filter: Filter, word: HTMLElement): void };

const keyOf = ({ field, value }: Filter) => `${field}=${value}`;

export function FilterWords({ kind, filters, onFilters, onChange }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  if (filters.length === 0) return null;

  const focus = (at: number) => {
    const words = list.current?.querySelectorAll<HTMLElement>("[data-word]");
    words?.[Math.max(0, Math.min(words.length - 1, at))]?.focus();
  };
  const remove = (at: number) => {
    onFilters(filters.filter((_, other) => other !== at));
    // The word before takes its place, else the one after; without any, the rows.
    if (filters.length > 1) requestAnimationFrame(() => focus(at - 1));
    else list.current?.closest("[data-pane]")?.querySelector<HTMLElement>("[data-pane-start]")?.focus();
  };
  const press = (event: React.KeyboardEvent, at: number) => {
    if (event.key === "Backspace" || event.key === "Delete") remove(at);
    else if (event.key === "ArrowLeft") focus(at - 1);
    else if (event.key === "ArrowRight") focus(at + 1);
    else return;
    event.preventDefault();
  };

  return (
    <ul ref={list} className="filters" aria-label={t("list-filters")}>
      {filters.map((filter, at) => (
        <li key={keyOf(filter)} className="filter-word">
          <FilterWord
            kind={kind}
            filter={filter}
            onPress={(word) => onChange(filter, word)}
            onKeyDown={(event) => press(event, at)}
            onRemove={() => remove(at)}
          />
        </li>
      ))}
    </ul>
  );
}

type WordProps = { kind: string; filter: Filter; onPress(word: HTMLElement): void; onKeyDown(event: React.KeyboardEvent): void; onRemove(): void };

function FilterWord({ kind, filter, onPress, onKeyDown, onRemove }: WordProps) {
  const words = useWords();
  const isLink = fieldShape(kind, filter.field)?.type.endsWith("link") ?? false;
  const particular = !asksWhether(filter.value);
  const card = useCard(isLink && particular ? filter.value : "");
  const value = isLink && particular ? (card?.title ?? "") : sayFilter(kind, filter, words);
  const said = words.t(askable(kind, filter.field)?.asking.by === "holds" && particular ? "filter-holds" : "list-filter-word", {
    field: fieldName(kind, filter.field, words),
    value,
  });
  return (
    <>
      <button type="button" className="filter-text cut" data-word aria-keyshortcuts="Backspace" onKeyDown={onKeyDown} onClick={(event) => onPress(event.currentTarget)}>
        {said}
      </button>
      <button type="button" className="button plain icon tiny" aria-label={words.t("list-filter-remove", { field: said })} onClick={onRemove}>
        <X aria-hidden />
      </button>
    </>
  );
}

/** The word over a column: that of the title is its field's only where one line of its own makes it. */
export function columnName(kind: string, column: string, { t, fieldWord }: Words): string {
  if (column !== "title") return fieldWord(kind, column);
  const [own] = headline(kind);
  return own ? fieldWord(kind, own) : t("field-common-title");
}

export function fieldName(kind: string, field: string, { fieldWord }: Words): string {
  return fieldWord(kind, field === "title" ? (headline(kind)[0] ?? field) : field);
}

function sayFilter(kind: string, { field, value }: Filter, words: Words): string {
  if (value === "") return words.t("list-filter-empty");
  if (value === ANY) return words.t("list-filter-filled");
  const type = fieldShape(kind, field)?.type.replace(/^set:/, "");
  switch (type) {
    case "flag":
      return words.t(value === "true" ? "input-yes" : "input-no");
    case "day":
    case "moment":
      return words.day(value);
    case "number":
    case "count":
      return sayField(kind, field, one(kind, field, Number(value)), words, String);
    case "money": {
      const [amount = "", currency = ""] = value.split(" ");
      const money = moneyOf({ amount, currency });
      return money ? words.money(money) : value;
    }
    case "words":
    case "prose":
      return value;
    default:
      return sayField(kind, field, one(kind, field, value), words, String);
  }
}

/** A value as the field holds it: alone, or as the one member of a set. */
function one<T>(kind: string, field: string, value: T): T | T[] {
  return fieldShape(kind, field)?.type.startsWith("set:") ? [value] : value;
}
