// What happens on which day of a mission, in order, each by the clock of its own place.
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { type LocalTime, localTime } from "./local-time";

export type Entry = {
  key: string;
  what: "arrives" | "leaves" | "meets";
  record: Fields;
  time: LocalTime;
  /** When a meeting ends. */
  until: LocalTime | null;
};

export type Day = {
  day: string;
  /** The zone, where everything on that day is by the same clock. */
  zone: string | null;
  entries: Entry[];
};

export type Programme = { days: Day[]; timeless: Fields[] };

/** Gives a territory's zone, or nothing while it is not known. */
export type ZoneOf = (territory: string) => string | null;

export function programmeOf(stops: Fields[], meetings: Fields[], zoneOf: ZoneOf): Programme {
  const all = [...stops.map((stop) => legs(stop, zoneOf)), ...meetings.map((meeting) => met(meeting, zoneOf))];
  const entries = all.flatMap((one) => one.entries).sort((a, b) => a.time.at - b.time.at);
  const days = new Map<string, Entry[]>();
  for (const entry of entries) days.set(entry.time.day, [...(days.get(entry.time.day) ?? []), entry]);
  return {
    days: [...days].sort(([a], [b]) => a.localeCompare(b)).map(([day, held]) => ({ day, zone: sharedZone(held), entries: held })),
    // Ids are given in the order of creation.
    timeless: all.flatMap((one) => (one.entries.length === 0 ? [one.record] : [])).sort((a, b) => textOf(a["id"]).localeCompare(textOf(b["id"]))),
  };
}

type Timed = { record: Fields; entries: Entry[] };

function legs(stop: Fields, zoneOf: ZoneOf): Timed {
  const entries = (["arrives", "leaves"] as const).flatMap((what) => entry(stop, what, what, zoneOf) ?? []);
  return { record: stop, entries };
}

function met(meeting: Fields, zoneOf: ZoneOf): Timed {
  const one = entry(meeting, "starts", "meets", zoneOf);
  if (!one) return { record: meeting, entries: [] };
  const until = localTime(textOf(meeting["ends"]), one.time.zone);
  return { record: meeting, entries: [{ ...one, until: until && until.at > one.time.at ? until : null }] };
}

function entry(record: Fields, field: string, what: Entry["what"], zoneOf: ZoneOf): Entry | null {
  const time = localTime(textOf(record[field]), zoneOf(textOf(record["territory"])));
  return time && { key: `${textOf(record["id"])} ${what}`, what, record, time, until: null };
}

function sharedZone(entries: Entry[]): string | null {
  const zones = new Set(entries.map((one) => one.time.zone));
  return zones.size === 1 ? (entries[0]?.time.zone ?? null) : null;
}
