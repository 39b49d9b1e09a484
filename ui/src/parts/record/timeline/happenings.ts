// What happened with a record: each day that it or a record tied to it knows, as it is known. Nothing here makes a
// day out of a year: a year stands in its year's group, after what has a day there.
import { kindShape } from "../../../data/kinds";
import type { Fields } from "../../../data/types";
import { textOf } from "../../../data/values";
import { momentParts } from "../../../text/moments";
import { reachOf, sidesOf } from "../../calendar/edtf";
import { spannedBy } from "../../calendar/items";

/** A record whose days are read, and whether it is the one that is looked at. */
export type Source = { record: Fields; own: boolean };

export type Happening = {
  key: string;
  record: Fields;
  own: boolean;
  /** The field that says when; nothing where two fields say from when to when. */
  field: string | null;
  /** EDTF, as it is known; or the moment, with its zone. */
  known: string;
  moment: string | null;
  /** The year under which it stands, or the longer time that is all one knows: `2017`, `201X`. */
  group: string;
  ahead: boolean;
};

export type Group = { name: string; happenings: Happening[] };

/** Fields that say together from when to when. */
const SPANS = [
  ["starts_on", "ends_on"],
  ["from", "until"],
] as const;

/** Days that say nothing of what happened with another record: when somebody was told of their data. */
const PRIVATE = new Set(["person"]);

export function happeningsOf(sources: Source[], today: string): Happening[] {
  const all = new Map<string, Happening>();
  for (const { record, own } of sources) {
    const kind = textOf(record["kind"]);
    if (record["removed"] === true || (!own && PRIVATE.has(kind))) continue;
    for (const { field, known, moment } of daysOf(kind, record)) {
      const group = groupOf(known);
      const key = [textOf(record["id"]), field].join(" ");
      if (group === null || all.has(key)) continue;
      all.set(key, { key, record, own, field, known, moment, group, ahead: (reachOf(known).from ?? "") > today });
    }
  }
  return [...all.values()].sort(newestFirst);
}

/** The happenings of each year, in the order in which they come. */
export function byYear(happenings: Happening[]): Group[] {
  const groups: Group[] = [];
  for (const happening of happenings) {
    const last = groups.at(-1);
    if (last?.name === happening.group) last.happenings.push(happening);
    else groups.push({ name: happening.group, happenings: [happening] });
  }
  return groups;
}

type Day = { field: string | null; known: string; moment: string | null };

function daysOf(kind: string, record: Fields): Day[] {
  const days: Day[] = [];
  const spanned = new Set<string>();
  for (const [from, until] of SPANS) {
    const [first, last] = [textOf(record[from]), textOf(record[until])];
    if (first === "" || last === "") continue;
    days.push({ field: null, known: spannedBy(first, last), moment: null });
    spanned.add(from).add(until);
  }
  for (const { name, type } of kindShape(kind)?.fields ?? []) {
    const value = textOf(record[name]);
    if (value === "" || spanned.has(name)) continue;
    if (type === "day") days.push({ field: name, known: value, moment: null });
    const local = type === "moment" ? momentParts(value)?.local : undefined;
    // Of a meeting one wants to know when it was, not when it was over.
    if (local && !(name === "ends" && record["starts"])) days.push({ field: name, known: local.slice(0, 10), moment: value });
  }
  return days;
}

/** The side that says when it began; when only its end is known, that. */
function tellingSide(known: string): string {
  const [from, until] = sidesOf(known);
  return from === "" || from === ".." ? until : from;
}

function groupOf(known: string): string | null {
  const side = tellingSide(known).replace(/[?~%]$/, "");
  return /^-?\d{4,}/.exec(side)?.[0] ?? /^\d{2}[\dX]X/.exec(side)?.[0] ?? null;
}

function newestFirst(a: Happening, b: Happening): number {
  const [x, y] = [orderOf(a), orderOf(b)];
  return y.year - x.year || y.from.localeCompare(x.from) || x.width.localeCompare(y.width) || a.key.localeCompare(b.key);
}

function orderOf({ known, moment, group }: Happening): { year: number; from: string; width: string } {
  const { from, until } = reachOf(tellingSide(known));
  return {
    // A decade stands after its own years: it may be any of them.
    year: group.includes("X") ? Number(group.replaceAll("X", "0")) - 0.5 : Number(group),
    // Of one day the later hour first; what has no hour after those that have.
    from: moment ? (momentParts(moment)?.local ?? "") : (from ?? ""),
    // What is known more finely first.
    width: until ?? "",
  };
}
