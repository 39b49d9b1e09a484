// Counting on the calendar, with days as text. The zone is the same on both sides, so that no clock moves a day.
import type { Weekday } from "../../data/types";

const DAY_MS = 86_400_000;

function instant(day: string): number {
  const at = new Date(0);
  at.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return at.getTime();
}

function textOfInstant(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

export function plusDays(day: string, count: number): string {
  return textOfInstant(instant(day) + count * DAY_MS);
}

/** The same day of another month, or that month's last. */
export function plusMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month = `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
  const last = lastDay(month);
  const same = `${month}-${day.slice(8, 10)}`;
  return same < last ? same : last;
}

export function lastDay(month: string): string {
  return textOfInstant(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));
}

/** The first days of a week, as JavaScript counts them. */
const STARTS: Record<Weekday, number> = { sunday: 0, monday: 1, saturday: 6 };

/** Which day of its week a day is, from 0 to 6. */
export function weekday(day: string, week: Weekday): number {
  return (new Date(instant(day)).getUTCDay() - STARTS[week] + 7) % 7;
}

export function weekStart(day: string, week: Weekday): string {
  return plusDays(day, -weekday(day, week));
}

/** The weeks that hold a month's days, each whole. */
export function weeksOf(month: string, week: Weekday): string[][] {
  const last = lastDay(month);
  const weeks: string[][] = [];
  for (let start = weekStart(`${month}-01`, week); start <= last; start = plusDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => plusDays(start, at)));
  }
  return weeks;
}

/** A day as a year with its fraction, for drawing only. */
export function asYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = instant(`${day.slice(0, 4)}-01-01`);
  return year + (instant(day) - start) / DAY_MS / 366;
}

/** A day in words of the calendar: its weekday, its month alone. */
export function sayCalendar(day: string, options: Intl.DateTimeFormatOptions, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(instant(day));
}
