// What happened, newest first and by year, with days only as precise as they are known.
import { reachOf, sidesOf } from "../calendar/edtf";

export type Happening = {
  key: string;
  kind: string;
  id: string;
  title: string;
  /** What it was: its word is in the catalogue. */
  what: string;
  /** When, as it is known (EDTF). */
  known: string;
  /** How a mission stands, beside its name. */
  stage?: string;
};

/** A heading as it is known (`2010`, `201X`), or nothing where not even the decade is. */
export type Year = { known: string; happenings: Happening[] };

type Place = { from: string; until: string };

/** The side that gives something its place: its start, or its end where the start is open. */
function side(known: string): string {
  const [from, until] = sidesOf(known);
  return from === "" || from === ".." ? until : from;
}

function placeOf(known: string): Place {
  const { from, until } = reachOf(side(known));
  return { from: from ?? "", until: until ?? "9999" };
}

/** Newest first. What is known less precisely stands after everything that it may have been. */
export function newestFirst(a: { known: string }, b: { known: string }): number {
  const [one, other] = [placeOf(a.known), placeOf(b.known)];
  return other.from.localeCompare(one.from) || one.until.localeCompare(other.until) || a.known.localeCompare(b.known);
}

function yearOf(known: string): string {
  const year = /^\d{2}[\dX]{2}/.exec(side(known))?.[0] ?? "";
  return year.startsWith("XX") ? "" : year;
}

export function byYear(all: Happening[]): Year[] {
  const years = new Map<string, Happening[]>();
  for (const one of [...all].sort(newestFirst)) {
    const known = yearOf(one.known);
    years.set(known, [...(years.get(known) ?? []), one]);
  }
  return [...years].map(([known, happenings]) => ({ known, happenings }));
}

/** The oldest thing that is known, said no more precisely than what may have come before it in the same year. */
export function firstOf(all: Happening[]): Happening | null {
  const timed = all.filter((one) => yearOf(one.known) !== "").sort(newestFirst);
  const soonest = [...timed].sort((a, b) => placeOf(a.known).until.localeCompare(placeOf(b.known).until))[0];
  return timed.filter((one) => soonest && yearOf(one.known) === yearOf(soonest.known)).at(-1) ?? null;
}
