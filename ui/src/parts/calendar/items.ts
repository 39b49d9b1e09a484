// What stands in the calendar, out of the records of each kind: from which day to which, as they are known.
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { momentParts } from "../../text/moments";
import { certainDay, type Reach, reachOf, sidesOf } from "./edtf";

/** Which field is the date: why the record stands there. */
export type Why = "mission" | "event" | "meeting" | "closing" | "due";
export type Item = {
  id: string;
  kind: string;
  title: string;
  why: Why;
  /** The days as written, for the words. */
  known: string;
  /** The moment, where there is an hour. */
  moment: string | null;
  time: { hour: string; minute: string } | null;
  /** Days that are certain: those on which it stands in the weeks. */
  first: string | null;
  last: string | null;
  reach: Reach;
  stage: string | null;
};

export function itemsOf(kind: string, records: Fields[]): Item[] {
  const make = { mission: spanning, event: spanning, meeting, call: closing, action: due }[kind];
  return make ? records.flatMap((record) => make(record) ?? []) : [];
}

/** Two fields as one value: what the first says of the end counts where nothing else does. */
export function spannedBy(starts: string, ends: string): string {
  if (starts === "" || ends === "") return starts || (ends && `../${sidesOf(ends)[1]}`);
  const [from, until] = [sidesOf(starts)[0], sidesOf(ends)[1]];
  return from === until ? from : `${from}/${until}`;
}

function base(record: Fields, why: Why, known: string): Item {
  const [from, until] = sidesOf(known);
  const [first, last] = [certainDay(from), certainDay(until)];
  const reach = reachOf(known);
  return {
    id: textOf(record["id"]),
    kind: textOf(record["kind"]),
    title: textOf(record["title"]),
    why,
    known,
    moment: null,
    time: null,
    // One certain end is a day to show; the days between are certain only when both are.
    first: first ?? last,
    last: first && last && last >= first ? last : (first ?? last),
    reach,
    stage: textOf(record["stage"]) || null,
  };
}

function spanning(record: Fields): Item | null {
  const known = spannedBy(textOf(record["starts_on"]), textOf(record["ends_on"]));
  return known === "" ? null : base(record, record["kind"] === "event" ? "event" : "mission", known);
}

function closing(record: Fields): Item | null {
  const known = textOf(record["closes_on"]);
  return known === "" ? null : base(record, "closing", known);
}

function due(record: Fields): Item | null {
  const known = textOf(record["due_on"]);
  const over = textOf(record["done_on"]) !== "" || record["dropped"] === true;
  return known === "" || over ? null : base(record, "due", known);
}

function meeting(record: Fields): Item | null {
  const starts = lived(textOf(record["starts"]));
  if (!starts) return null;
  const ends = lived(textOf(record["ends"]));
  const known = ends && ends.day > starts.day ? `${starts.day}/${ends.day}` : starts.day;
  return { ...base(record, "meeting", known), moment: textOf(record["starts"]), time: { hour: starts.hour, minute: starts.minute } };
}

/** A moment's day and hour where it is lived: in its own zone, else by this computer's clock. */
function lived(moment: string): { day: string; hour: string; minute: string } | null {
  const parts = momentParts(moment);
  if (!parts) return null;
  const at = new Date(moment);
  const clock =
    parts.zone || parts.offset === "" || Number.isNaN(at.getTime())
      ? parts.local
      : new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return { day: clock.slice(0, 10), hour: String(Number(clock.slice(11, 13))), minute: clock.slice(14, 16) };
}
