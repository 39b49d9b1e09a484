import { describe, expect, it } from "vitest";

import { certainDay, reachOf } from "./edtf";

it.each(["2010", "2010-01", "201X", "2010~", "2010-01-01~", "2010-01-01?", "2010-XX-XX", "2010-21", "2010/..", ""])(
  "%s is no certain day",
  (edtf) => {
    expect(certainDay(edtf), "it never lands on the 1st").toBeNull();
  },
);

it("a day that is known is that day", () => {
  expect(certainDay("2010-01-01"), "written as a day").toBe("2010-01-01");
});

describe("a value lies within", () => {
  it.each([
    ["2010", "2010-01-01", "2010-12-31"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2010-21", "2010-03-01", "2010-05-31"],
    ["2010-24", "2010-12-01", "2011-02-28"],
    ["2010-05-12~", "2010-05-12", "2010-05-12"],
    ["2010/2017-03", "2010-01-01", "2017-03-31"],
    ["2011/..", "2011-01-01", null],
    ["/2011", null, "2011-12-31"],
    ["not a day", null, null],
  ])("%s: from %s to %s", (edtf, from, until) => {
    expect(reachOf(edtf), "its bounds").toEqual({ from, until });
  });
});
