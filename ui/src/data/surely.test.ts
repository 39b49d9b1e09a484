import { expect, it } from "vitest";

import { surelyIncludes } from "./surely";

it("a span includes a day only when it does so whatever its ends turn out to be", () => {
  const on = (starts: string, ends: string) => surelyIncludes(starts, ends, "2026-11-23");
  expect(on("2026-11-20", "2026-11-23"), "the last day counts").toBe(true);
  expect(on("2026-10", "2026-12"), "whole months around it").toBe(true);
  expect(on("2026-11", "2026-12"), "it may begin later this month").toBe(false);
  expect(on("2026-11-20", "2026-11"), "it may have ended this month").toBe(false);
  expect(on("2026-11-20~", "2026-12"), "about a day is not that day").toBe(false);
  expect(on("2011/..", "2026-12"), "no telling when it begins").toBe(false);
  expect(on("2026-11-20", ""), "no telling when it ends").toBe(false);
});
