// Instants, shown in the zone in which people live them.
import type { Say } from "./days";
import { dayFormat } from "./formats";

export type MomentParts = { local: string; offset: string; zone: string | null };

/** Takes `2026-09-14T14:30:00-04:00[America/Toronto]` apart (RFC 9557). */
export function momentParts(text: string): MomentParts | null {
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?(?:\[([^\]]+)\])?$/.exec(text);
  return found ? { local: found[1] ?? "", offset: found[2] ?? "", zone: found[3] ?? null } : null;
}

export function sayTime(at: Date, say: Say, timeZone?: string): string {
  const parts = dayFormat("en-GB", {
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
    ...(timeZone ? { timeZone } : {}),
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return say("time", { hour: String(Number(part("hour"))), minute: part("minute") });
}

/** An instant by this computer's clock: when something was written. */
export function sayWritten(text: string, say: Say, locale: string): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  const day = dayFormat(locale, { day: "numeric", month: "long", year: "numeric" }).format(at);
  return say("day-and-time", { day, time: sayTime(at, say) });
}

/** An instant with its zone: when something happens. */
export function sayMoment(text: string, say: Say, locale: string): string {
  const parts = momentParts(text);
  const at = new Date(text.replace(/\[.*$/, ""));
  if (!parts || Number.isNaN(at.getTime())) return text;
  if (!parts.zone) return sayWritten(text, say, locale);
  try {
    const timeZone = parts.zone;
    const day = dayFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(at);
    return say("day-and-time-in-zone", { day, time: sayTime(at, say, timeZone), zone: zoneName(timeZone, locale, at) });
  } catch {
    return text;
  }
}

export function zoneName(timeZone: string, locale: string, at = new Date()): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts(at);
    return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}
