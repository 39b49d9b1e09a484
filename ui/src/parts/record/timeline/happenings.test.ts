import { expect, it } from "vitest";

import type { Fields } from "../../../data/types";
import { byYear, happeningsOf } from "./happenings";

const today = "2026-11-23";
const agreement = (fields: Fields): Fields => ({ id: "a", kind: "agreement", title: "Convention", ...fields });
const told = (...records: Fields[]) =>
  byYear(happeningsOf(records.map((record) => ({ record, own: record["id"] === "a" })), today)).map(({ name, happenings }) => [
    name,
    ...happenings.map(({ known, field }) => `${field ?? "span"} ${known}`),
  ]);

it("a year is never a 1 January: it stands in its year, after what has a day there", () => {
  const days = told(agreement({ signed_on: "2010", in_force_on: "2010-01-01", drafted_on: "2010-05", sent_on: "2010-05-12" }));
  expect(days, "one group, the finest first among equals").toEqual([["2010", "sent_on 2010-05-12", "drafted_on 2010-05", "in_force_on 2010-01-01", "signed_on 2010"]]);
});

it("the newest year comes first, and a day about or uncertain stays so", () => {
  expect(told(agreement({ signed_on: "2010~", in_force_on: "2012-03-04?", ends_on: "2030" })), "as they are known").toEqual([
    ["2030", "ends_on 2030"],
    ["2012", "in_force_on 2012-03-04?"],
    ["2010", "signed_on 2010~"],
  ]);
});

it("a decade stands after its own years, and a day in an unknown month within its year", () => {
  expect(told(agreement({ drafted_on: "201X", sent_on: "2010-06", signed_on: "2019", transmitted_on: "2019-XX" })), "no year is made up").toEqual([
    ["2019", "signed_on 2019", "transmitted_on 2019-XX"],
    ["2010", "sent_on 2010-06"],
    ["201X", "drafted_on 201X"],
  ]);
});

it("an open interval stands where it began, or where it ended when only that is known", () => {
  expect(told(agreement({ dormant_since: "2017/..", drafted_on: "../2009", sent_on: "2015/2016" })), "each in one year").toEqual([
    ["2017", "dormant_since 2017/.."],
    ["2015", "sent_on 2015/2016"],
    ["2009", "drafted_on ../2009"],
  ]);
  expect(told(agreement({ signed_on: "../.." })), "nothing known is nowhere").toEqual([]);
});

it("two fields that say from when to when are one line, and what has only one end keeps its field", () => {
  const mission = (id: string, fields: Fields): Fields => ({ id, kind: "mission", title: id, ...fields });
  expect(
    told(mission("m", { starts_on: "2024-10-14", ends_on: "2024-10-18" }), mission("n", { starts_on: "2011/.." }), mission("o", { starts_on: "2010", ends_on: "2010" })),
    "in the year of the first day",
  ).toEqual([
    ["2024", "span 2024-10-14/2024-10-18"],
    ["2011", "starts_on 2011/.."],
    ["2010", "span 2010"],
  ]);
});

it("a moment stands on the day of its own place, the later hour first", () => {
  const meeting = (id: string, starts: string): Fields => ({ id, kind: "meeting", title: id, starts, ends: starts });
  const found = happeningsOf(
    [meeting("early", "2026-12-31T09:00:00-05:00[America/Toronto]"), meeting("late", "2026-12-31T22:30:00-05:00[America/Toronto]")].map((record) => ({ record, own: false })),
    today,
  );
  expect(found.map(({ record }) => record["id"]), "not this computer's, and once each").toEqual(["late", "early"]);
  expect(found.map(({ group, ahead }) => [group, ahead]), "still to come").toEqual([
    ["2026", true],
    ["2026", true],
  ]);
});

it("says nothing of records in the bin, of the days on which people were told of their data, nor anything twice", () => {
  const person = { id: "p", kind: "person", title: "Anne", informed_on: "2024-03-02" };
  const removed = agreement({ id: "b", signed_on: "2012", removed: true });
  expect(told(agreement({ signed_on: "2010" }), agreement({ signed_on: "2010" }), removed, person), "once").toEqual([["2010", "signed_on 2010"]]);
});
