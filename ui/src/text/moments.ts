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
  if (!parts.zone) return parts.offset ? sayWithDistance(parts, say, locale) : sayWritten(text, say, locale);
  try {
    const timeZone = parts.zone;
    const day = dayFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(at);
    return say("day-and-time-in-zone", { day, time: sayTime(at, say, timeZone), zone: zoneName(timeZone, locale, at) });
  } catch {
    return text;
  }
}

/** Without a zone, the time as it was written and its distance to universal time: « 14 h 30, UTC+2 ». */
function sayWithDistance({ local, offset }: MomentParts, say: Say, locale: string): string {
  const at = new Date(`${local}:00Z`);
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(at);
  return say("day-and-time-in-zone", { day, time: sayTime(at, say, "UTC"), zone: distanceName(offset) });
}

function distanceName(offset: string): string {
  const found = /^([+-])0?(\d{1,2}):?(\d{2})$/.exec(offset);
  if (!found || /^[+-]00:?00$/.test(offset)) return "UTC";
  return `UTC${found[1] === "-" ? "\u2212" : "+"}${found[2]}${found[3] === "00" ? "" : `:${found[3]}`}`;
}

export function zoneName(timeZone: string, locale: string, at = new Date()): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts(at);
    return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}
