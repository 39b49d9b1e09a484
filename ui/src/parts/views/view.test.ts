import { expect, it } from "vitest";

import type { Fields } from "../../data/types";
import { fieldsOf, sameSetup, unknownNames, viewOf } from "./view";

const record: Fields = {
  id: "v",
  kind: "view",
  name: "En vigueur, par type",
  of_kind: "agreement",
  filters: ["status=in_force", "reference=2017=B=3", "ends_on=*", "country="],
  columns: ["title", "status", "colour", "signed_on"],
  sort: "-signed_on",
  grouping: "type",
  shared: true,
  changed_by: "Marie",
};

it("reads a saved list: a value may hold signs of equality, a leading minus turns the order round", () => {
  const { setup, kind, shared } = viewOf(record);
  expect([kind, shared], "what it lists, and for whom").toEqual(["agreement", true]);
  expect(setup.filters, "split at the first sign").toEqual([
    { field: "status", value: "in_force" },
    { field: "reference", value: "2017=B=3" },
    { field: "ends_on", value: "*" },
  ]);
  expect(setup.order, "the latest first").toEqual({ sort: "signed_on", descending: true });
  expect([setup.columns, setup.group], "columns and groups").toEqual([["title", "status", "signed_on"], "type"]);
});

it("says what it does not know, and does not lose it when the list is saved again", () => {
  const view = viewOf({ ...record, sort: "-weight", grouping: "mood" });
  expect(unknownNames(view.unknown), "each name once").toEqual(["country", "colour", "weight", "mood"]);
  const again = fieldsOf({ ...view.setup, columns: ["title"] }, view.unknown);
  expect(again, "kept beside what was changed").toEqual({
    filters: ["status=in_force", "reference=2017=B=3", "ends_on=*", "country="],
    columns: ["title", "colour"],
    sort: "-weight",
    grouping: "mood",
  });
});

it("writes what it reads", () => {
  const view = viewOf(record);
  expect(fieldsOf(view.setup, view.unknown), "the same order and groups").toMatchObject({ sort: "-signed_on", grouping: "type" });
  expect(viewOf({ ...record, ...fieldsOf(view.setup, view.unknown) }), "read alike").toEqual(view);
  expect(viewOf({ ...record, sort: "place" }).setup.order.sort, "a link is a column to sort by").toBe("place");
  expect(viewOf({ ...record, sort: "themes" }).unknown.sort, "several are not, and are kept").toBe("themes");
});

it("takes a list for the same whatever the order of its filters", () => {
  const { setup } = viewOf(record);
  expect(sameSetup(setup, { ...setup, filters: [...setup.filters].reverse() }), "filters hold together").toBe(true);
  expect(sameSetup(setup, { ...setup, columns: [...setup.columns].reverse() }), "columns have an order").toBe(false);
  expect(sameSetup(setup, { ...setup, order: { sort: "signed_on", descending: false } }), "so has the sort").toBe(false);
});
