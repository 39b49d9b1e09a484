import { expect, it } from "vitest";

import type { Fields } from "../../data/types";
import { weeksOf } from "./days";
import { itemsOf } from "./items";
import { linesOf, placedIn } from "./placed";

const mission = (starts_on: string | null, ends_on: string | null = null, id = "m"): Fields => ({ id, kind: "mission", title: id, starts_on, ends_on });
const placed = (month: string, ...records: Fields[]) => {
  const { onDays, sometime } = placedIn(month, itemsOf("mission", records));
  return { onDays: onDays.map((item) => item.id), sometime: sometime.map((item) => item.id) };
};

it("a year never lands on 1 January", () => {
  expect(placed("2010-01", mission("2010", "2010")), "above the weeks").toEqual({ onDays: [], sometime: ["m"] });
  expect(placed("2010-07", mission("2010")), "in every month of that year").toEqual({ onDays: [], sometime: ["m"] });
  expect(placed("2011-01", mission("2010")), "and in no other").toEqual({ onDays: [], sometime: [] });
});

it("a month never lands on its 1st", () => {
  expect(placed("2010-05", mission("2010-05")), "above the weeks").toEqual({ onDays: [], sometime: ["m"] });
});

it("known days stand in the weeks, and not above them", () => {
  expect(placed("2010-05", mission("2010-05-28", "2010-06-02")), "the month it starts").toEqual({ onDays: ["m"], sometime: [] });
  expect(placed("2010-06", mission("2010-05-28", "2010-06-02")), "the month it ends").toEqual({ onDays: ["m"], sometime: [] });
  expect(placed("2010-07", mission("2010-05-28", "2010-06-02")), "no other").toEqual({ onDays: [], sometime: [] });
});

it("an end that is known to the month leaves only the first day in the weeks", () => {
  const items = itemsOf("mission", [mission("2010-05-28", "2010-06")]);
  expect([items[0]?.first, items[0]?.last], "one day").toEqual(["2010-05-28", "2010-05-28"]);
  expect(placedIn("2010-06", items).sometime.length, "perhaps still under way in June").toBe(1);
});

it("an action that is done is no longer due, and a call stands on its closing day", () => {
  const actions = [
    { id: "a", kind: "action", title: "a", due_on: "2010-05-03", done_on: null },
    { id: "b", kind: "action", title: "b", due_on: "2010-05-03", done_on: "2010-05" },
  ];
  expect(itemsOf("action", actions).map((item) => item.id), "the open one").toEqual(["a"]);
  expect(itemsOf("call", [{ id: "c", kind: "call", title: "c", opens_on: "2010-04-01", closes_on: "2010-05-07" }])[0]?.first).toBe("2010-05-07");
});

it("a meeting stands on the day and at the hour of its own place", () => {
  const [item] = itemsOf("meeting", [{ id: "r", kind: "meeting", title: "r", starts: "2026-09-14T22:30:00-04:00[America/Toronto]", ends: null }]);
  expect([item?.first, item?.time], "not this computer's").toEqual(["2026-09-14", { hour: "22", minute: "30" }]);
});

it("what lasts keeps its line from day to day", () => {
  const { onDays } = placedIn("2010-05", itemsOf("mission", [mission("2010-05-04", "2010-05-06", "long"), mission("2010-05-05", "2010-05-05", "short")]));
  const lines = linesOf(weeksOf("2010-05", "monday")[1] ?? [], onDays).map((day) => day.map((item) => item?.id ?? null));
  expect(lines, "from Monday 3 May").toEqual([[], ["long"], ["long", "short"], ["long"], [], [], []]);
});
