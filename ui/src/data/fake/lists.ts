// Lists of the fake store: it answers and refuses what the store does.
import { Failure } from "../failure";
import { fieldShape, kindShape } from "../kinds";
import type { Fields, Filter, Json, ListQuery } from "../types";
import { isEmpty, listOf, moneyOf, textOf, wordsOf } from "../values";
import { fold } from "../../text/fold";
import { computed } from "./questions";
import type { Records } from "./records";

const COMMON = new Set(["id", "label", "title", "removed", "created_by", "changed_by"]);
const SORTED = new Set(["label", "title", "created_at", "changed_at"]);

/** The last question's records: pages of a long list are asked one after another. */
let last: { records: Records; version: number; asked: string; found: Fields[] } | null = null;

export function list(records: Records, query: ListQuery): { items: Fields[]; total: number } {
  const { limit, offset, fields = [], ...rest } = query;
  const asked = JSON.stringify(rest);
  if (last?.records !== records || last.version !== records.version || last.asked !== asked) {
    last = { records, version: records.version, asked, found: found(records, query) };
  }
  const items = last.found.slice(offset, offset + limit).map((record) => ({ ...only(query.kind, fields, computed(record)), label: records.title(textOf(record["id"])) }));
  return { items, total: last.found.length };
}

/** Of its fields and states those that were asked for; all, where none was. */
function only(kind: string, asked: string[], record: Fields): Fields {
  if (asked.length === 0) return record;
  const { fields = [], states = [] } = kindShape(kind) ?? {};
  const own = new Set([...fields.map((field) => field.name), ...states].filter((name) => name !== "title" && !asked.includes(name)));
  return Object.fromEntries(Object.entries(record).filter(([name]) => !own.has(name)));
}

function found(records: Records, { kind, filters, sort, descending }: ListQuery): Fields[] {
  known(kind, filters, sort);
  const bin = filters.some((filter) => filter.field === "removed" && filter.value === "true");
  const kept = records.ofKind(kind, bin).filter((record) => filters.every((filter) => filter.field === "removed" || holds(record, filter)));
  const by = sort ?? "label";
  const named = fieldShape(kind, by)?.type === "link";
  const keyed = kept.map((record) => {
    const value = by === "label" ? records.title(textOf(record["id"])) : (record[by] ?? null);
    if (named) return { record, key: titleKey(records, textOf(value)) };
    return { record, key: isEmpty(value) ? null : key(kind, by, value) };
  });
  keyed.sort(({ key: p }, { key: q }) => {
    // Records without it come last, either way.
    if (p === null || q === null) return Number(p === null) - Number(q === null);
    const way = p < q ? -1 : Number(p > q);
    return descending ? -way : way;
  });
  return keyed.map(({ record }) => record);
}

/** What a link is sorted by: the title of its record, unless that is in the bin. */
function titleKey(records: Records, id: string): string | null {
  const record = records.record(id);
  return record && record["removed"] !== true ? fold(records.title(id)) : null;
}

/** What a value is sorted by: a choice by its place in the list, a text as it is folded. */
function key(kind: string, field: string, value: Json): string | number {
  if (typeof value === "number") return value;
  const shape = fieldShape(kind, field);
  if (shape?.type === "choice") return shape.choices.indexOf(textOf(value));
  return fold(typeof value === "object" ? (Object.values(wordsOf(value))[0] ?? textOf(listOf(value)[0])) : String(value));
}

function known(kind: string, filters: Filter[], sort: string | null): void {
  const shape = kindShape(kind);
  if (!shape) throw new Failure("invalid", [{ field: "kind", rule: "unknown_kind" }]);
  const unknown = filters.filter(({ field }) => !fieldShape(kind, field) && !COMMON.has(field) && !shape.states.includes(field));
  const fields = unknown.map((filter) => filter.field);
  const type = sort === null ? "" : fieldShape(kind, sort)?.type;
  if (sort !== null && !SORTED.has(sort) && (type === undefined || /^any_link$|^set:.*link$/.test(type))) fields.push(sort);
  if (fields.length > 0) throw new Failure("invalid", fields.map((field) => ({ field, rule: "unknown_column" as const })));
}

/** Whether a filter holds: by the type of its field; an empty value asks for records without it, `*` for those with it. */
function holds(record: Fields, { field, value }: Filter): boolean {
  const kind = textOf(record["kind"]);
  const state = kindShape(kind)?.states.includes(field);
  const held = (state ? computed(record) : record)[field] ?? null;
  if (value === "") return isEmpty(held);
  if (value === "*") return !isEmpty(held);
  if (state) return held === value;
  const same = (one: Json) => fold(textOf(one)) === fold(value);
  const type = fieldShape(kind, field)?.type ?? "text";
  if (type.startsWith("set:") || type === "names") return listOf(held).some(same);
  switch (type) {
    case "words":
      return Object.values(wordsOf(held)).some(same);
    case "flag":
      return (held === true) === (value === "true");
    case "day":
      return within(textOf(held), value);
    case "moment":
      return textOf(held).startsWith(value);
    case "prose":
      return fold(textOf(held)).includes(fold(value));
    case "number":
    case "count":
      if (Number.isNaN(Number(value))) throw new Failure("invalid", [{ field, rule: "not_a_number" }]);
      return held === Number(value);
    case "money": {
      const money = moneyOf(held);
      return money !== null && `${money.amount} ${money.currency}` === value;
    }
    default:
      return same(held);
  }
}

/** Whether a day lies certainly within another: by year, month or day, either side open. */
function within(held: string, asked: string): boolean {
  if (held === "") return false;
  const [from, until] = ends(asked);
  const [first, latest] = ends(held);
  return (from === "" || (first !== "" && first >= from)) && (until === "" || (latest !== "" && latest <= until));
}

function ends(edtf: string): [string, string] {
  const sides = edtf.split("/");
  const plain = (text: string) => (text === ".." ? "" : text.replaceAll(/[?~%]/g, ""));
  const [from, until] = [plain(sides[0] ?? ""), plain(sides.at(-1) ?? "")];
  return [from && from.concat("-01-01").slice(0, 10), until && until.concat(until.length === 4 ? "-12-31" : "-31").slice(0, 10)];
}
