// When results are to be asked for: so many months after the mission, or else after the decision. A day of which
// only the month or year is known gives two days, and only what is certain of both is said without « may ».
import type { Fields, Span } from "../../data/types";
import { textOf } from "../../data/values";
import { reachOf } from "../calendar/edtf";

export const HORIZONS = [6, 12, 24];

export type Owed = { state: "owed" | "may" | "later"; on: Span } | { state: "unknown" };

/** The day from which months are counted: the mission's last, if the call recruits for one that has any. */
export function countedFrom(application: Fields, mission: Fields | null): string {
  return (mission && (textOf(mission["ends_on"]) || textOf(mission["starts_on"]))) || textOf(application["decided_on"]);
}

export function owedAt(counted: string, months: number, today: string): Owed {
  const { from, until } = reachOf(counted);
  // A mission without an end is not over: nothing can be asked of what came after it.
  if (from === null || until === null) return { state: "unknown" };
  const [earliest, latest] = [later(from, months), later(until, months)];
  const on: Span = earliest === latest ? earliest : { earliest, latest };
  if (latest <= today) return { state: "owed", on };
  return { state: earliest <= today ? "may" : "later", on };
}

/** The same day so many months later, or the last of its month where the month is shorter. */
export function later(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${two((at % 12) + 1)}-${two(Math.min(date, last))}`;
}
