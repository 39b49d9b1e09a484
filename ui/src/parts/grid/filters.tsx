// Filters as removable words: choose a column, then a value.
import { ListFilter, X } from "lucide-react";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";

import { useCard } from "../../data/cards";
import { fieldShape } from "../../data/kinds";
import type { Filter } from "../../data/types";
import { columnsOf } from "../../kinds";
import { useWords, type Words } from "../../text";
import { Choices, LinkPicker } from "../fields/pickers";
import { sayField } from "../say";
import { stateCodes } from "./state-codes";

type Props = { kind: string; filters: Filter[]; onFilters(filters: Filter[]): void };

const UNFILTERABLE = new Set(["words", "place", "money", "moment", "names", "blob"]);

export function FilterButton({ kind, filters, onFilters }: Props) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="button plain icon" aria-label={t("list-filter")}>
        <ListFilter aria-hidden />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Dialog aria-label={t("list-filter")}>
          {({ close }) => (
            <NewFilter
              kind={kind}
              onFilter={(filter) => {
                onFilters([...filters.filter((one) => one.field !== filter.field), filter]);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function NewFilter({ kind, onFilter }: { kind: string; onFilter(filter: Filter): void }) {
  const { t, fieldWord } = useWords();
  const [field, setField] = useState<string | null>(null);
  const fields = columnsOf(kind).filter((column) => {
    const type = fieldShape(kind, column)?.type.replace("set:", "");
    return !column.endsWith("_at") && !UNFILTERABLE.has(type ?? "");
  });
  return (
    <div className="menu-form framed">
      <Choices
        label={t("list-filter-column")}
        options={fields.map((id) => ({ id, name: fieldWord(kind, id) }))}
        value={field}
        onChange={setField}
      />
      {field && <FilterValue key={field} kind={kind} field={field} onValue={(value) => onFilter({ field, value })} />}
    </div>
  );
}

function FilterValue({ kind, field, onValue }: { kind: string; field: string; onValue(value: string): void }) {
  const words = useWords();
  const { t, fieldWord } = words;
  const [typed, setTyped] = useState("");
  const shape = fieldShape(kind, field);
  const codes = stateCodes(field) ?? shape?.choices ?? [];
  if (codes.length > 0 || shape?.type === "flag") {
    const all = shape?.type === "flag" ? ["true", "false"] : codes;
    const name = (code: string) =>
      shape?.type === "flag" ? t(code === "true" ? "input-yes" : "input-no") : sayField(kind, field, code, words, String);
    return (
      <Choices
        label={t("list-filter-value")}
        options={[...all.map((id) => ({ id, name: name(id) })), { id: "", name: t("list-filter-empty") }]}
        value={null}
        onChange={(value) => onValue(value ?? "")}
      />
    );
  }
  if (shape?.type.endsWith("link")) {
    return <LinkPicker kind={shape.link} label={t("list-filter-value")} onPick={onValue} />;
  }
  return (
    <form
      className="labelled"
      onSubmit={(event) => {
        event.preventDefault();
        onValue(typed.trim());
      }}
    >
      <input
        className="input"
        autoFocus
        aria-label={t("list-filter-word", { field: fieldWord(kind, field), value: "" })}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" className="button first">
        {t("list-filter")}
      </Button>
    </form>
  );
}

export function FilterWords({ kind, filters, onFilters }: Props) {
  const { t, fieldWord } = useWords();
  if (filters.length === 0) return null;
  return (
    <ul className="filters" aria-label={t("list-filter")}>
      {filters.map((filter) => (
        <li key={filter.field} className="filter-word">
          <FilterText kind={kind} filter={filter} />
          <Button
            className="button plain icon tiny"
            aria-label={t("list-filter-remove", { field: fieldWord(kind, filter.field) })}
            onPress={() => onFilters(filters.filter((one) => one !== filter))}
          >
            <X aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}

function FilterText({ kind, filter }: { kind: string; filter: Filter }) {
  const words = useWords();
  const shape = fieldShape(kind, filter.field);
  const isLink = shape?.type.endsWith("link") ?? false;
  const card = useCard(isLink ? filter.value : "");
  const value = isLink && filter.value ? (card?.title ?? "") : said(kind, filter, words);
  return <span>{words.t("list-filter-word", { field: words.fieldWord(kind, filter.field), value })}</span>;
}

function said(kind: string, { field, value }: Filter, words: Words): string {
  if (value === "") return words.t("list-filter-empty");
  const type = fieldShape(kind, field)?.type;
  if (type === "flag") return words.t(value === "true" ? "input-yes" : "input-no");
  // Days are filtered by what was typed, in whatever form.
  return type === "day" ? value : sayField(kind, field, type?.startsWith("set:") ? [value] : value, words, String);
}
