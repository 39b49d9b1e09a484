// Days as people say them. An EDTF value is never given a precision that it has not, and never becomes an
// instant: its parts are read as they are written.
import type { Span } from "../data/types";
import { dayFormat } from "./formats";

export type Say = (id: string, args?: Record<string, string | number>) => string;
type Precision = "day" | "month" | "year" | "season" | "other";
type Said = { text: string; precision: Precision };

/** Says an EDTF value (levels 0 and 1); a value that is not understood is shown as it stands. */
export function sayDay(edtf: string, say: Say, locale: string): string {
  const sides = edtf.split("/");
  if (sides.length !== 2) return sayOne(edtf, say, locale).text;
  const [from, until] = [sides[0] ?? "", sides[1] ?? ""];
  const openStart = from === "" || from === "..";
  const openEnd = until === "" || until === "..";
  if (openStart && openEnd) return say("day-unknown");
  if (openEnd) {
    const start = sayOne(from, say, locale);
    return say(until === "" ? "day-from-unknown-end" : "day-since", { day: start.text, precision: start.precision });
  }
  const end = sayOne(until, say, locale);
  if (openStart) return say("day-until", { day: end.text, precision: end.precision });
  const start = sayOne(from, say, locale);
  return say("day-between", {
    from: start.text,
    until: end.text,
    from_precision: start.precision,
    until_precision: end.precision,
  });
}

function sayOne(edtf: string, say: Say, locale: string): Said {
  const mark = /[?~%]$/.exec(edtf)?.[0];
  if (mark) {
    const bare = sayOne(edtf.slice(0, -1), say, locale);
    const id = { "?": "day-uncertain", "~": "day-about", "%": "day-about-uncertain" }[mark] ?? "day-about";
    return { text: say(id, { day: bare.text, precision: bare.precision }), precision: "other" };
  }
  const [year, month, day] = parts(edtf);
  if (year === undefined) return { text: edtf, precision: "other" };
  if (/^\d{3}X$/.test(year)) return { text: say("day-decade", { year: `${year.slice(0, 3)}0` }), precision: "other" };
  if (/^\d{2}XX$/.test(year)) {
    const century = year.slice(0, 2);
    return { text: say("day-century", { from: `${century}00`, until: `${century}99` }), precision: "other" };
  }
  if (!/^-?\d{4,}$/.test(year)) return { text: edtf, precision: "other" };
  if (month === undefined) return { text: year, precision: "year" };
  if (month === "XX") {
    return { text: say(day === "XX" ? "day-month-and-day-unknown" : "day-month-unknown", { year }), precision: "other" };
  }
  const number = Number(month);
  if (number >= 21 && number <= 24) return { text: say(`day-season-${number}`, { year }), precision: "season" };
  if (!(number >= 1 && number <= 12)) return { text: edtf, precision: "other" };
  const monthOnly = calendar(year, number, 1, { year: "numeric", month: "long" }, say, locale);
  if (day === undefined) return { text: monthOnly, precision: "month" };
  if (day === "XX") return { text: say("day-day-unknown", { month: monthOnly }), precision: "other" };
  const full = calendar(year, number, Number(day), { year: "numeric", month: "long", day: "numeric" }, say, locale);
  return { text: full, precision: "day" };
}

function parts(edtf: string): [string?, string?, string?] {
  const found = /^(-?[\dX]{4,})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(edtf);
  return found ? [found[1], found[2], found[3]] : [];
}

/** A calendar day in words. The zone is fixed on both sides, so that no clock moves it. */
function calendar(
  year: string,
  month: number,
  day: number,
  options: Intl.DateTimeFormatOptions,
  say: Say,
  locale: string,
): string {
  const fixed = new Date(0);
  fixed.setUTCFullYear(Number(year), month - 1, day);
  return dayFormat(locale, { ...options, timeZone: "UTC" })
    .formatToParts(fixed)
    .map((part) => (part.type === "day" ? say("day-of-month", { day: Number(part.value) }) : part.value))
    .join("");
}

/** A day of every year, and a month's name. */
export function sayDayOfYear(month: number, day: number, say: Say, locale: string): string {
  return calendar("2001", month, day, { month: "long", day: "numeric" }, say, locale);
}

export function sayMonth(month: number, say: Say, locale: string): string {
  return calendar("2001", month, 1, { month: "long" }, say, locale);
}

/** Days as computed: one day, a whole month or year, or between two days, either side open. */
export function saySpan(span: Span, say: Say, locale: string): string {
  if (typeof span === "string") return sayDay(span, say, locale);
  const { earliest, latest } = span;
  if (earliest && latest) {
    const whole = wholeOf(earliest, latest);
    if (whole) return sayDay(whole, say, locale);
    return say("span-between", { from: sayDay(earliest, say, locale), until: sayDay(latest, say, locale) });
  }
  if (earliest) return say("span-not-before", { day: sayDay(earliest, say, locale) });
  if (latest) return say("span-not-after", { day: sayDay(latest, say, locale) });
  return say("day-unknown");
}

/** The year or the month that lasts from one day to another, if there is one. */
export function wholeOf(earliest: string, latest: string): string | null {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  if (earliest !== `${month}-01` || !latest.startsWith(month)) return null;
  const lastDay = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate();
  return Number(latest.slice(8)) === lastDay ? month : null;
}
