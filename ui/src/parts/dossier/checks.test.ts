import { expect, it } from "vitest";

import type { Fields } from "../../data/types";
import { checksOf } from "./checks";

const mission = (fields: Fields = {}): Fields => ({ id: "m", kind: "mission", direction: "outgoing", starts_on: "2026-09-14", ...fields });
const anne: Fields = { id: "p1", kind: "participant", capacity: "staff" };
const mayor: Fields = { id: "p2", kind: "participant", capacity: "elected" };
const deputy: Fields = { id: "p3", kind: "participant", capacity: "elected", mandate_reference: "C 2026-07", mandate_on: "2026-07-02" };
const order = (fields: Fields) => checksOf(mission({ order_reference: "OM 12", ...fields }), [anne], []).checks[0];
const why = (of: Fields, people: Fields[]) => checksOf(of, people, []).remarks.map((one) => one.why);

it("wants a travel order for staff, with a reference and a day before the first", () => {
  const [check] = checksOf(mission(), [anne], []).checks;
  expect([check?.about, check?.verdict, check?.fields], "nothing is noted").toEqual(["order", "missing", ["order_reference", "order_on"]]);
  expect(order({ order_on: "2026-09-01" })?.verdict, "in time").toBe("met");
  expect(order({})?.verdict, "without its day").toBe("missing");
  expect(order({ order_on: "2026-09-20" })?.verdict, "after the first day").toBe("late");
  expect(checksOf(mission({ order_on: "2026-09-20" }), [anne], []).checks[0]?.verdict, "late weighs more than incomplete").toBe("late");
});

it.each([
  ["2026-09-14", "2026-09-14", "same_day"],
  ["2026-09", "2026-09-14", "unknown"],
  ["2026", "2026-09-14", "unknown"],
  ["2026-08", "2026-09", "before"],
  ["2027", "2026-09-14", "after"],
  ["2026-09-01~", "2026-09-14", "unknown"],
  ["2026-09-01", "2026-09-14/..", "before"],
  ["2026-09-01", "", "no_start"],
  ["2025-09-14", "2026-09-14", "expired"],
  ["2025-09-15", "2026-09-14", "before"],
])("an order of %s for a start on %s is « %s »", (order_on, starts_on, timing) => {
  const check = order({ order_on, starts_on });
  expect(check?.timing, "as far as the days are known").toBe(timing);
  expect(check?.verdict === "met", "met only when it is certain").toBe(timing === "before");
});

it("wants the mission's mandate for the elected, unless they have their own", () => {
  const { checks } = checksOf(mission({ mandate_reference: "C 2026-05", mandate_on: "2026-09-15" }), [mayor, deputy], []);
  expect(
    checks.map((check) => [check.paper.reference, check.verdict, check.record["id"], check.people.map((one) => one["id"])]),
    "one that comes too late, one in time",
  ).toEqual([
    ["C 2026-05", "late", "m", ["p2"]],
    ["C 2026-07", "met", "p3", ["p3"]],
  ]);
});

it("does not complete a member's own mandate with the mission's", () => {
  const own = { ...mayor, mandate_reference: "C 2026-08" };
  const { checks } = checksOf(mission({ mandate_reference: "C 2026-05", mandate_on: "2026-06-01" }), [own], []);
  expect(checks.at(-1), "its day is missing").toMatchObject({ verdict: "missing", timing: "no_date" });
});

it("says what the order will have to say and the mission does not yet", () => {
  const stops: Fields[] = [{ id: "s", kind: "stop", territory: "rimouski" }];
  expect(checksOf(mission({ ends_on: "2026-09-18" }), [anne], stops).checks[0]?.lacking, "purpose and transport").toEqual(["objectives", "transport"]);
  expect(order({})?.lacking, "nothing once it has been given").toEqual([]);
  expect(checksOf(mission({ stage: "closed" }), [anne], stops).checks[0]?.lacking, "nothing once the mission is over").toEqual([]);
});

it("says when there is nothing to check, and why", () => {
  expect(why(mission({ direction: "incoming" }), [anne]), "a delegation is received").toEqual(["incoming"]);
  expect(why(mission({ direction: null, type: "hosting" }), [anne]), "the type says so too").toEqual(["incoming"]);
  expect(why(mission({ cancelled: true }), [anne]), "it does not take place").toEqual(["cancelled"]);
  expect(why(mission(), []), "nobody is noted yet").toEqual(["nobody"]);
  expect(why(mission(), [{ id: "p", kind: "participant", capacity: "company" }]), "companies need neither").toEqual(["no_staff", "no_elected"]);
  expect(why(mission(), [{ id: "p", kind: "participant", capacity: null }]), "in what capacity is not known").toEqual(["capacity"]);
});
