// Counts and sums over the records in memory.
import { Failure } from "../failure";
import { fieldShape } from "../kinds";
import type { Fields, Figures, FiguresQuery, FiguresRecord } from "../types";
import { isEmpty, listOf, moneyOf, textOf, textsOf } from "../values";
import { boundsOf, type Truth, within } from "./bounds";
import type { Records } from "./records";
import { stoodAs } from "./states";

type Cell = { sure: bigint; maybe: bigint };

export function figures(records: Records, query: FiguresQuery): Figures {
  const years = yearsOf(query);
  const rows = new Map<string, { group: string | null; currency: string | null; cells: Cell[] }>();
  for (const record of records.ofKind(query.kind)) {
    const added = amountOf(record, query.sum);
    if (!added) continue;
    const truths = years.map((year) => counts(record, query, year));
    if (truths.every((truth) => truth === "no")) continue;
    for (const group of groupsOf(records, record, query.group)) {
      const key = JSON.stringify([group, added.currency]);
      const row = rows.get(key) ?? { group, currency: added.currency, cells: years.map(() => ({ sure: 0n, maybe: 0n })) };
      rows.set(key, row);
      truths.forEach((truth, at) => {
        const cell = row.cells[at];
        if (cell && truth === "yes") cell.sure += added.cents;
        if (cell && truth === "may") cell.maybe += added.cents;
      });
    }
  }
  const said = (cents: bigint) => (query.sum === null ? String(cents / 100n) : decimal(cents));
  return {
    years,
    rows: [...rows.values()].map(({ group, currency, cells }) => ({
      group,
      title: group !== null && records.record(group) ? records.title(group) : "",
      currency,
      cells: cells.map(({ sure, maybe }) => ({ sure: said(sure), maybe: said(maybe) })),
    })),
  };
}

export function behind(records: Records, query: FiguresQuery, year: number, group: string | null): FiguresRecord[] {
  return records
    .ofKind(query.kind)
    .filter((record) => amountOf(record, query.sum) !== null && groupsOf(records, record, query.group).includes(group))
    .map((record) => ({ id: textOf(record["id"]), kind: query.kind, title: textOf(record["title"]), removed: false, away: false, erased: false, certain: counts(record, query, year) }))
    .filter((record) => record.certain !== "no")
    .slice(0, 1_000)
    .sort((p, q) => Number(p.certain === "may") - Number(q.certain === "may"));
}

function yearsOf({ first_year: first, last_year: last }: FiguresQuery): number[] {
  if (last < first) throw new Failure("invalid", [{ field: "last_year", rule: "end_before_start" }]);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function counts(record: Fields, { by, state }: FiguresQuery, year: number): Truth {
  if (by.during !== undefined) {
    const bounds = boundsOf(textOf(record[by.during]));
    return bounds ? within(bounds, `${year}-01-01`, `${year}-12-31`) : "no";
  }
  const two = (number: number) => String(number).padStart(2, "0");
  return stoodAs(record, state ?? "", `${year}-${two(by.at.month)}-${two(by.at.day)}`);
}

function amountOf(record: Fields, sum: string | null): { cents: bigint; currency: string | null } | null {
  if (sum === null) return { cents: 100n, currency: null };
  const money = moneyOf(record[sum]);
  const text = money ? money.amount : textOf(record[sum]);
  const found = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!found) return null;
  const cents = BigInt(`${found[2]}${(found[3] ?? "").padEnd(2, "0")}`);
  return { cents: found[1] ? -cents : cents, currency: money?.currency ?? null };
}

function decimal(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, (end) => (end.startsWith(".") ? "" : end));
  return cents < 0n ? `-${text}` : text;
}

function groupsOf(records: Records, record: Fields, group: string | null): (string | null)[] {
  if (group === null) return [null];
  if (group === "country") return some(countriesOf(records, record));
  const value = record[group === "theme" ? "themes" : group];
  if (typeof value === "boolean") return [String(value)];
  if (fieldShape(textOf(record["kind"]), group)?.type === "choice") return [isEmpty(value) ? null : textOf(value)];
  return some(listOf(Array.isArray(value) ? value : [value ?? null]).map(textOf).filter((id) => id !== ""));
}

const some = (all: string[]): (string | null)[] => (all.length > 0 ? [...new Set(all)] : [null]);

const TIES = ["partner", "territory", "place", "applicant", "issuer", "lead"];

/** The countries that a record is tied to, itself or by its parts; home is left out where there is another. */
function countriesOf(records: Records, record: Fields): string[] {
  const parts = ["party", "stop", "participant", "meeting"].flatMap((kind) => records.ofKind(kind)).filter((part) => part[textOf(record["kind"])] === record["id"]);
  const tied = [record, ...parts].flatMap((one) => [...textsOf(one["partners"]), ...TIES.map((field) => textOf(one[field]))]);
  const codes = tied.map((id) => countryOf(records, id)).filter((code) => code !== "");
  const home = records.ofKind("partner").filter((partner) => partner["ours"] === true).map((partner) => countryOf(records, textOf(partner["id"])));
  const abroad = codes.filter((code) => !home.includes(code));
  return abroad.length > 0 ? abroad : codes;
}

function countryOf(records: Records, id: string): string {
  const linked = records.record(id);
  return textOf((linked?.["kind"] === "partner" ? records.record(textOf(linked["territory"])) : linked)?.["country"]);
}
