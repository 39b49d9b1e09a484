import { expect, it } from "vitest";

import { barOf, piecesOf, scaleOf } from "./bars";

const looks = (known: string) => piecesOf(known, "2026-11-23").map((piece) => piece.look);

it.each([
  ["2010-05-12/2012-06-01", ["sure"]],
  ["2010", ["may"]],
  ["2010-05-12~", ["may"]],
  ["2010-05-12?/2012-06-01", ["may", "sure"]],
  ["2010/2012", ["may", "sure", "may"]],
  ["2017/..", ["may", "sure", "fade"]],
  ["2017/", ["may", "fade"]],
  ["../2012-06-01", ["rise", "sure"]],
  ["", []],
])("the bar of %s shows what is certain and what is not", (known, expected) => {
  expect(looks(known), "its pieces in order").toEqual(expected);
});

it("an agreement without a written end never ends on the day of its start", () => {
  const bar = barOf({ id: "a", kind: "agreement", title: "a", signed_on: "2010", status: "ended" }, "2026-11-23");
  expect(bar?.known, "its end is unknown").toBe("2010/");
});

it("the scale holds every bar and today", () => {
  const bar = barOf({ id: "a", kind: "agreement", title: "a", in_force_on: "1990", ends_on: "1995" }, "2026-11-23");
  const scale = scaleOf(bar ? [bar] : [], "2026-11-23");
  expect([scale.from, scale.until], "whole years").toEqual([1990, 2027]);
  expect(scale.ticks.length, "as many as can be read").toBeLessThanOrEqual(10);
});
