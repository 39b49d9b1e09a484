// A saved list as it stands in its record, read and written without losing what a newer version put there.
import { fieldShape, kindShape } from "../../data/kinds";
import type { Fields, Filter } from "../../data/types";
import { textOf, textsOf } from "../../data/values";
import { columnsOf, headline } from "../../kinds";
import { sortable } from "../grid/asking";
import type { Order } from "../grid/grid-head";
import { groupable } from "../grid/groups";

/** What a list shows, and how. No columns means the kind's own. */
export type Setup = { filters: Filter[]; order: Order; columns: string[]; group: string | null };

/** What this version does not know, as the record has it. */
export type Unknown = { filters: string[]; columns: string[]; sort: string | null; group: string | null };

export type View = { id: string; name: string; kind: string; shared: boolean; changedBy: string; removed: boolean; setup: Setup; unknown: Unknown };

const COMMON = new Set(["id", "title", "removed", "created_by", "changed_by"]);

export function viewOf(record: Fields): View {
  const kind = textOf(record["of_kind"]);
  const unknown: Unknown = { filters: [], columns: [], sort: null, group: null };
  const setup: Setup = {
    filters: textsOf(record["filters"]).flatMap((text) => {
      const filter = filterOf(kind, text);
      if (!filter) unknown.filters.push(text);
      return filter ?? [];
    }),
    order: { sort: null, descending: false },
    columns: [],
    group: null,
  };
  const own = headline(kind)[0];
  for (const name of textsOf(record["columns"])) {
    const column = name === own ? "title" : name;
    if (columnsOf(kind).includes(column)) setup.columns.push(column);
    else unknown.columns.push(name);
  }
  const sort = textOf(record["sort"]);
  const by = sort.replace(/^-/, "");
  if (by === "" || sortable(kind, by)) {
    setup.order = { sort: by === "" || by === "title" || by === own ? null : by, descending: sort.startsWith("-") };
  } else unknown.sort = sort;
  const group = textOf(record["grouping"]);
  if (group === "" || groupable(kind).includes(group)) setup.group = group || null;
  else unknown.group = group;
  return {
    id: textOf(record["id"]),
    name: textOf(record["name"]),
    kind,
    shared: record["shared"] === true,
    changedBy: textOf(record["changed_by"]),
    removed: record["removed"] === true,
    setup,
    unknown,
  };
}

/** A filter written `field=value`; the value may hold further signs of equality. */
function filterOf(kind: string, text: string): Filter | null {
  const at = text.indexOf("=");
  const filter = { field: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
  const known = fieldShape(kind, filter.field) || COMMON.has(filter.field) || kindShape(kind)?.states.includes(filter.field);
  return at > 0 && known ? filter : null;
}

/** The fields of a record that says so; what was not understood stays as it was. */
export function fieldsOf({ filters, order, columns, group }: Setup, unknown?: Unknown): Fields {
  const texts = [...filters.map(({ field, value }) => `${field}=${value}`), ...(unknown?.filters ?? [])];
  const names = [...columns, ...(unknown?.columns ?? [])];
  const plain = order.sort === null && !order.descending;
  const sort = plain ? (unknown?.sort ?? null) : `${order.descending ? "-" : ""}${order.sort ?? "title"}`;
  return {
    filters: texts.length > 0 ? texts : null,
    columns: names.length > 0 ? names : null,
    sort,
    grouping: group ?? unknown?.group ?? null,
  };
}

/** What a view names and this version does not know, once each. */
export function unknownNames({ filters, columns, sort, group }: Unknown): string[] {
  const fields = filters.map((text) => text.split("=")[0]?.trim() || text);
  return [...new Set([...fields, ...columns, ...(sort ? [sort.replace(/^-/, "")] : []), ...(group ? [group] : [])])];
}

export function sameSetup(one: Setup, other: Setup): boolean {
  return told(one) === told(other);
}

/** Filters hold together in whatever order they were chosen. */
function told({ filters, order, columns, group }: Setup): string {
  const texts = filters.map(({ field, value }) => `${field}=${value}`).sort();
  return JSON.stringify([texts, order.sort, order.descending, columns, group]);
}
