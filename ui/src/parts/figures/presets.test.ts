import { expect, it } from "vitest";

import { daysOf, groupsOf, statesOf, sumsOf } from "./question";
import { preset, presetNames, presetOf } from "./presets";

const years = { first_year: 2010, last_year: 2026 };

it("every ready question is one that can also be put freely", () => {
  for (const name of presetNames) {
    const { kind, sum, by, state, group } = preset(name, years);
    expect(by.at ? statesOf(kind).includes(state ?? "") : state === null && daysOf(kind).includes(by.during), `${name}: a state on a day, or a day of the kind`).toBe(true);
    expect(sum === null || sumsOf(kind).includes(sum), `${name}: what can be added up`).toBe(true);
    expect(group === null || groupsOf(kind).includes(group), `${name}: by what its records have`).toBe(true);
  }
});

it("a ready question is known again over other years, and no longer once it is changed", () => {
  const query = preset("missions-by-type", { first_year: 2000, last_year: 2005 });
  expect(presetOf(query), "the same question").toBe("missions-by-type");
  expect(presetOf({ ...query, group: "direction" }), "another").toBeNull();
});
