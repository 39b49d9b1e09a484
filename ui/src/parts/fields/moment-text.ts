// A moment taken apart for its boxes, and put together in the form that the store reads: a local time with an
// IANA zone, `2026-07-14T14:30[Europe/Paris]`, or with a distance to universal time, `2026-07-14T14:30:00+02:00`.
import type { Words } from "../../text";
import { momentParts } from "../../text/moments";
import type { Here } from "./control";

/** `zone` is an IANA name, or a distance such as `+02:00` or `Z` where no zone was given. */
export type Pieces = { day: string; time: string; zone: string };

export function piecesOf(text: string): Pieces | null {
  const parts = momentParts(text);
  if (!parts) return null;
  const [day = "", time = ""] = parts.local.split("T");
  return { day, time, zone: parts.zone ?? parts.offset };
}

export function momentOf({ day, time, zone }: Pieces): string {
  return isDistance(zone) ? `${day}T${time}:00${zone}` : `${day}T${time}[${zone}]`;
}

export function isDistance(zone: string): boolean {
  return /^(Z|[+-]\d{2}:\d{2})$/.test(zone);
}

export type TimeRead = { time: string; zone: string | null };

/** `14 h 30`, `14:30`, `14h`, `9.05` or `2:30 pm`, with a zone behind it or none: `14:30 Toronto`, `14 h UTC`. */
export function readTime(text: string, zones: readonly string[], here?: Here): TimeRead | null {
  const found = /^\s*(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?\s*(?:([ap])\.?m\.?(?![a-z]))?[\s,;]*(.*?)\s*$/i.exec(text);
  if (!found) return null;
  const [, hours, minutes, half, place = ""] = found;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59 || (half && Number(hours) > 12)) return null;
  const zone = place === "" ? null : zoneOf(place, zones, here);
  if (place !== "" && zone === null) return null;
  return { time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, zone };
}

/** The zone that people name by its place: « heure de Rimouski », « Toronto », « Europe/Paris », « UTC », « +02:00 ». */
export function zoneOf(text: string, zones: readonly string[], here?: Here): string | null {
  const distance = /^(?:utc|gmt)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text.trim());
  if (distance) return `${distance[1] === "+" ? "+" : "-"}${distance[2]?.padStart(2, "0")}:${distance[3] ?? "00"}`;
  const name = fold(text)
    .replace(/^[[(]|[\])]$/g, "")
    .replace(/^(?:heure|hora|time)\b\s*/, "")
    .replace(/^(?:de la |de los |de |d'|du |des |à |a |en |in |at |:)\s*/, "")
    .replace(/ time$/, "")
    .trim();
  if (/^(utc|gmt|tu|z)$/.test(name)) return "UTC";
  if (here && name === fold(here.name)) return here.zone;
  return zones.find((zone) => fold(zone) === name) ?? zones.find((zone) => fold(zone).split("/").at(-1) === name) ?? null;
}

/** « 14 septembre 2026, 14 h 30, heure de Rimouski ». */
export function sayAt(text: string, here: Here | undefined, words: Words): string {
  const pieces = piecesOf(text);
  if (!pieces || !here || pieces.zone !== here.zone) return words.moment(text);
  const [hour = "", minute = ""] = pieces.time.split(":");
  return words.t("moment-at-place", {
    day: words.day(pieces.day),
    time: words.t("time", { hour: String(Number(hour)), minute }),
    place: here.name,
    vowel: /^[aeiouyh]/.test(fold(here.name)) ? "yes" : "no",
  });
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("_", " ").replaceAll("’", "'").trim().toLowerCase();
}
