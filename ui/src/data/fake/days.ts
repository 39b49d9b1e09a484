// A small reader of typed days: enough to try the field; the store reads far more.
import { Failure } from "../failure";
import type { ReadDay } from "../types";

const months = [
  ["janvier", "january", "enero"],
  ["février", "february", "febrero"],
  ["mars", "march", "marzo"],
  ["avril", "april", "abril"],
  ["mai", "may", "mayo"],
  ["juin", "june", "junio"],
  ["juillet", "july", "julio"],
  ["août", "august", "agosto"],
  ["septembre", "september", "septiembre"],
  ["octobre", "october", "octubre"],
  ["novembre", "november", "noviembre"],
  ["décembre", "december", "diciembre"],
];

function plain(text: string): string | null {
  if (/^\d{4}(-\d{2}){0,2}[?~%]?$/.test(text) || /^\d{2}[\dX]X$/.test(text)) return text;
  const numbers = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (numbers) return [numbers[3], numbers[2]?.padStart(2, "0"), numbers[1]?.padStart(2, "0")].join("-");
  const words = /^(?:(\d{1,2})(?:er)? )?(\p{L}+) (\d{4})$/u.exec(text);
  const month = months.findIndex((names) => names.includes(words?.[2] ?? ""));
  if (!words || month < 0) return null;
  const day = words[1] ? `-${words[1].padStart(2, "0")}` : "";
  return `${words[3]}-${String(month + 1).padStart(2, "0")}${day}`;
}

export function understood(typed: string): ReadDay {
  const text = typed.trim().toLowerCase().replaceAll("x", "X");
  const about = /^(?:vers|about|hacia) (.+)$/.exec(text)?.[1];
  const since = /^(?:depuis|since|desde) (.+)$/.exec(text)?.[1];
  const sides = /^(.+?) ?[/–-] ?(.+)$/.exec(text);
  const one = plain(text) ?? (about && suffixed(plain(about), "~")) ?? (since && suffixed(plain(since), "/.."));
  if (one) return { edtf: one, earliest: one.slice(0, 10), latest: null };
  if (/^(\d{4}(-\d\d){0,2}|\.\.)?\/(\d{4}(-\d\d){0,2}|\.\.)?$/.test(text)) return { edtf: text, earliest: null, latest: null };
  const [from, until] = [plain(sides?.[1] ?? ""), plain(sides?.[2] ?? "")];
  if (from && until) return { edtf: `${from}/${until}`, earliest: from, latest: until };
  throw new Failure("invalid", [{ field: "text", rule: "not_a_day" }]);
}

function suffixed(day: string | null, suffix: string): string | null {
  return day === null ? null : day + suffix;
}
