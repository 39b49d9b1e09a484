import { expect, it } from "vitest";

import { byYear, firstOf, type Happening } from "./years";

const at = (known: string): Happening => ({ key: known, kind: "mission", id: known, title: known, what: "mission", known });
const order = (...known: string[]) => byYear(known.map(at)).map((year) => [year.known, ...year.happenings.map((one) => one.known)]);

it("goes from the newest to the oldest, a year at a time", () => {
  expect(order("2010-05-12", "2017", "2010-11", "2017-03-02"), "years and what is in them").toEqual([
    ["2017", "2017-03-02", "2017"],
    ["2010", "2010-11", "2010-05-12"],
  ]);
});

it("never takes a year for its first day: it stands after every day that it may have been", () => {
  expect(order("2010", "2010-01-01", "2010-12-31", "2010~"), "a year comes last in it").toEqual([
    ["2010", "2010-12-31", "2010-01-01", "2010", "2010~"],
  ]);
  expect(order("2010-05", "2010-05-31", "2010-04-30", "2010-05-01"), "so does a month among its days").toEqual([
    ["2010", "2010-05-31", "2010-05-01", "2010-05", "2010-04-30"],
  ]);
});

it("keeps a decade whole, under its own heading", () => {
  expect(order("201X", "2010", "2019", "2009-07"), "below the ten years that it may be").toEqual([
    ["2019", "2019"],
    ["2010", "2010"],
    ["201X", "201X"],
    ["2009", "2009-07"],
  ]);
});

it("places what lasts at its start, and what has no start at its end", () => {
  expect(order("2011/..", "2010/2017", "../2009", ".."), "open sides have no year").toEqual([
    ["2011", "2011/.."],
    ["2010", "2010/2017"],
    ["2009", "../2009"],
    ["", ".."],
  ]);
});

it("knows the first contact, if the time of anything is known", () => {
  const first = (...known: string[]) => firstOf(known.map(at))?.known;
  expect(first("2017-03-02", "2010", "2010-05", ".."), "the year may have come before the month").toBe("2010");
  expect(first("2010-11", "2010-05"), "the first of two months").toBe("2010-05");
  expect(first("201X", "2010"), "a decade may have come later").toBe("2010");
  expect(firstOf([at("..")]), "nothing that has a time").toBeNull();
});
