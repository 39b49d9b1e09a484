import { expect, it } from "vitest";

import type { Fields } from "../../data/types";
import { localTime } from "./local-time";
import { programmeOf } from "./programme";

const zones: Record<string, string> = { brest: "Europe/Paris", rimouski: "America/Toronto", nowhere: "Mars/Olympus" };
const zoneOf = (territory: string) => zones[territory] ?? null;
const stop = (id: string, territory: string, arrives: string | null, leaves: string | null): Fields => ({ id, kind: "stop", territory, arrives, leaves });
const meeting = (id: string, territory: string, starts: string | null, ends: string | null = null): Fields => ({ id, kind: "meeting", territory, starts, ends });
const told = (stops: Fields[], meetings: Fields[]) =>
  programmeOf(stops, meetings, zoneOf).days.map(({ day, zone, entries }) => [day, zone, ...entries.map((one) => `${one.time.hour}:${one.time.minute} ${one.what} ${String(one.record["id"])}`)]);

it("puts stops and meetings in order, day by day, by the clocks of their places", () => {
  const days = told(
    [
      stop("s1", "brest", null, "2026-09-13T06:40:00+02:00[Europe/Paris]"),
      stop("s2", "rimouski", "2026-09-13T16:05:00-04:00[America/Toronto]", "2026-09-17T09:00:00-04:00[America/Toronto]"),
    ],
    [
      meeting("m2", "rimouski", "2026-09-14T14:30:00-04:00[America/Toronto]"),
      meeting("m1", "rimouski", "2026-09-14T09:00:00-04:00[America/Toronto]"),
    ],
  );
  expect(days, "the day of two zones names none for all").toEqual([
    ["2026-09-13", null, "6:40 leaves s1", "16:05 arrives s2"],
    ["2026-09-14", "America/Toronto", "9:00 meets m1", "14:30 meets m2"],
    ["2026-09-17", "America/Toronto", "9:00 leaves s2"],
  ]);
});

it("moves what was noted by another clock to the day that it is at the place", () => {
  const days = told([], [meeting("dinner", "rimouski", "2026-09-15T01:30:00+02:00[Europe/Paris]")]);
  expect(days, "half past one in Paris is the evening before in Rimouski").toEqual([["2026-09-14", "America/Toronto", "19:30 meets dinner"]]);
});

it("goes by the instant within a day, not by what the clocks show", () => {
  const days = told(
    [stop("from", "brest", null, "2026-09-13T14:00:00+02:00[Europe/Paris]"), stop("to", "rimouski", "2026-09-13T13:30:00-04:00[America/Toronto]", null)],
    [],
  );
  expect(days[0]?.slice(2), "one leaves before one arrives").toEqual(["14:00 leaves from", "13:30 arrives to"]);
});

it("keeps apart what has no time", () => {
  const { days, timeless } = programmeOf([stop("s2", "rimouski", null, null)], [meeting("m1", "rimouski", null), meeting("m2", "rimouski", "soon")], zoneOf);
  expect(days, "on no day").toEqual([]);
  expect(timeless.map((one) => one["id"]), "all of them, in the order of creation").toEqual(["m1", "m2", "s2"]);
});

it("says until when, by the clock of the same place, and nothing when the end is before the start", () => {
  const until = (ends: string) => programmeOf([], [meeting("m", "rimouski", "2026-09-14T14:30:00-04:00[America/Toronto]", ends)], zoneOf).days[0]?.entries[0]?.until;
  expect(until("2026-09-14T22:00:00+02:00[Europe/Paris]")?.hour, "four in the afternoon there").toBe("16");
  expect(until("2026-09-14T14:00:00-04:00[America/Toronto]"), "before it starts").toBeNull();
});

it("falls back on the moment's own zone, then on the clock as it was written", () => {
  expect(localTime("2026-09-14T14:30:00-04:00[America/Toronto]", "Mars/Olympus")?.zone, "a zone that nobody knows").toBe("America/Toronto");
  expect(localTime("2026-09-14T14:30:00-04:00", null), "no zone at all").toMatchObject({ day: "2026-09-14", hour: "14", zone: null });
  expect(localTime("2026-09-14T14:30[America/Toronto]", "Europe/Paris"), "a wall clock in its zone").toMatchObject({ day: "2026-09-14", hour: "20", minute: "30" });
});
