// When something is, by the clock of the place where it is.
import { momentParts } from "../../text/moments";

export type LocalTime = {
  day: string;
  hour: string;
  minute: string;
  /** The zone of that clock; none where only a distance to universal time is known. */
  zone: string | null;
  /** The instant, in milliseconds, to put things in order. */
  at: number;
};

/** Reads a moment by the clock of a place; where the place's zone is not known, by the moment's own. */
export function localTime(moment: string, placeZone: string | null): LocalTime | null {
  const parts = momentParts(moment);
  if (!parts) return null;
  const at = instantOf(parts.local, parts.offset, parts.zone);
  for (const zone of [placeZone, parts.zone]) {
    const clock = zone && at !== null ? clockIn(zone, at) : null;
    if (zone && clock && at !== null) return { ...read(clock), zone, at };
  }
  return { ...read(parts.local), zone: null, at: at ?? Date.parse(`${parts.local}Z`) };
}

function read(clock: string): { day: string; hour: string; minute: string } {
  return { day: clock.slice(0, 10), hour: String(Number(clock.slice(11, 13))), minute: clock.slice(14, 16) };
}

function instantOf(local: string, offset: string, zone: string | null): number | null {
  if (offset) {
    const at = Date.parse(`${local}${offset}`);
    return Number.isNaN(at) ? null : at;
  }
  if (!zone) return null;
  // Without its distance to universal time, the wall clock is tried until the zone shows it.
  const wall = Date.parse(`${local}Z`);
  let at = wall;
  for (let turn = 0; turn < 2; turn++) {
    const clock = clockIn(zone, at);
    if (!clock) return null;
    at += wall - Date.parse(`${clock}Z`);
  }
  return at;
}

/** `2026-09-14T14:30` on that zone's clocks, or nothing for a zone that this computer does not know. */
function clockIn(timeZone: string, at: number): string | null {
  try {
    const parts = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).formatToParts(at);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "00";
    return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
  } catch {
    return null;
  }
}
