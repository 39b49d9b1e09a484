// The timeline's bars: what is certain, what may be, and ends that nobody knows.
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { asYear, plusDays } from "./days";
import { certainDay, type Reach, reachOf, sidesOf } from "./edtf";
import { spannedBy } from "./items";

/** `sure` was so; `may` lies within what is known only to the month or the year; `fade` has no known end. */
export type Piece = { look: "sure" | "may" | "fade" | "rise"; from: number; until: number };
export type Bar = { id: string; kind: string; title: string; state: string | null; known: string; pieces: Piece[] };

/** Years drawn past an end that nobody knows. */
const BEYOND = 2;
/** Days drawn on each side of a doubtful one. */
const DOUBT = 30;

export function barOf(record: Fields, today: string): Bar | null {
  const agreement = record["kind"] === "agreement";
  const known = agreement ? agreementDays(record) : spannedBy(textOf(record["starts_on"]), textOf(record["ends_on"]));
  const pieces = piecesOf(known, today);
  if (pieces.length === 0) return null;
  return {
    id: textOf(record["id"]),
    kind: textOf(record["kind"]),
    title: textOf(record["title"]),
    state: textOf(record[agreement ? "status" : "stage"]) || null,
    known,
    pieces,
  };
}

function agreementDays(record: Fields): string {
  const starts = textOf(record["in_force_on"]) || textOf(record["signed_on"]);
  const ends = textOf(record["terminated_on"]) || textOf(record["ends_on"]);
  if (starts === "" || ends !== "" || starts.includes("/")) return spannedBy(starts, ends);
  // No end is written: it lasts while it is in force, else its end is unknown. It is never the day of its start.
  return record["status"] === "in_force" ? `${starts}/..` : `${starts}/`;
}

export function piecesOf(known: string, today: string): Piece[] {
  if (known === "") return [];
  const [from, until] = sidesOf(known);
  const [start, end] = [drawnReach(from), drawnReach(until)];
  const after = (day: string) => asYear(plusDays(day, 1));
  if (!start.from || !start.until) {
    if (!end.from || !end.until) return [];
    const last = asYear(end.from);
    return tidy([
      { look: "rise", from: last - BEYOND, until: last },
      { look: end.from === end.until ? "sure" : "may", from: last, until: after(end.until) },
    ]);
  }
  // One value for both ends: it lies somewhere within, if it is not one day.
  if (from === until) return tidy([{ look: start.from === start.until ? "sure" : "may", from: asYear(start.from), until: after(start.until) }]);
  const begun = asYear(start.until);
  if (!end.from || !end.until) {
    const certain = until === ".." && start.until < today ? asYear(today) : begun;
    return tidy([
      { look: "may", from: asYear(start.from), until: begun },
      { look: "sure", from: begun, until: certain },
      { look: "fade", from: certain, until: Math.max(certain + BEYOND, asYear(today)) },
    ]);
  }
  const over = Math.max(begun, end.from === end.until ? after(end.until) : asYear(end.from));
  return tidy([
    { look: "may", from: asYear(start.from), until: begun },
    { look: "sure", from: begun, until: over },
    { look: "may", from: over, until: after(end.until) },
  ]);
}

/** A doubtful day is drawn over the days around it, or its doubt would have no width. */
function drawnReach(side: string): Reach {
  const reach = reachOf(side);
  if (!reach.from || reach.from !== reach.until || certainDay(side)) return reach;
  return { from: plusDays(reach.from, -DOUBT), until: plusDays(reach.from, DOUBT) };
}

function tidy(pieces: Piece[]): Piece[] {
  return pieces.filter((piece) => piece.until > piece.from);
}

export type Scale = { from: number; until: number; ticks: number[] };

/** The years that hold every bar and today, with no more marks than can be read. */
export function scaleOf(bars: Bar[], today: string): Scale {
  const years = [asYear(today), ...bars.flatMap(({ pieces }) => pieces.flatMap(({ from, until }) => [from, until]))];
  const from = Math.floor(years.reduce((a, b) => Math.min(a, b)));
  const until = Math.ceil(years.reduce((a, b) => Math.max(a, b)) + 0.01);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => (until - from) / each <= 10) ?? 1000;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year < until; year += step) ticks.push(year);
  return { from, until, ticks };
}
