import { expect, it } from "vitest";

import { loadCatalogue, makeWords } from "../../text";
import { closingWords } from "./closing";
import { countedFrom, later, owedAt } from "./owed";

const TODAY = "2026-11-23";

it.each([
  ["2026-05-20", 6, "owed"],
  ["2026-05-23", 6, "owed"],
  ["2026-05-24", 6, "later"],
  // Some day in May: six months later may be past, and may not.
  ["2026-05", 6, "may"],
  ["2026-04", 6, "owed"],
  ["2026~", 6, "may"],
  ["2025", 12, "may"],
  ["2024", 12, "owed"],
  ["2026-11-01/2026-11-30", 12, "later"],
  ["2011/..", 24, "unknown"],
  ["", 6, "unknown"],
])("counted from « %s », %i months after is %s", (counted, months, state) => {
  expect(owedAt(counted, months, TODAY).state, "never surer than the day is").toBe(state);
});

it("says between which days it falls, and never a day that nobody knows", () => {
  expect(owedAt("2026-05", 6, TODAY), "a month gives a month").toMatchObject({ on: { earliest: "2026-11-01", latest: "2026-11-30" } });
  expect(owedAt("2026-05-20", 6, TODAY), "a day gives a day").toMatchObject({ on: "2026-11-20" });
});

it("falls on the last day of a shorter month", () => {
  expect(later("2025-08-31", 6), "February has no 31st").toBe("2026-02-28");
  expect(later("2026-12-15", 1), "into the next year").toBe("2027-01-15");
});

it("counts from the mission's end where the call has a mission, else from the decision", () => {
  const application = { decided_on: "2026-01-10" };
  expect(countedFrom(application, { starts_on: "2026-03", ends_on: "2026-03-20" }), "the last day").toBe("2026-03-20");
  expect(countedFrom(application, { starts_on: "2026-03", ends_on: null }), "the only day known").toBe("2026-03");
  expect(countedFrom(application, { starts_on: null, ends_on: null }), "a mission without days").toBe("2026-01-10");
  expect(countedFrom(application, null), "no mission").toBe("2026-01-10");
});

it("says how long a call is still open, as far as that is known", async () => {
  const { t } = makeWords(await loadCatalogue("fr"), "fr");
  const said = (closes: string) => closingWords(closes, TODAY, t);
  expect(said("2026-12-05"), "a day").toBe("encore 12 jours");
  expect(said("2026-11-23"), "its last day is still a day").toBe("dernier jour");
  expect(said("2026-11-22"), "past").toBe("close");
  expect(said("2026-12"), "a month").toBe("encore 8 à 38 jours");
  expect(said("2026-11"), "this month").toBe("peut-être déjà close");
  expect(said("2020"), "a year that is past").toBe("close");
  expect(said(""), "nothing known, nothing said").toBeNull();
});
