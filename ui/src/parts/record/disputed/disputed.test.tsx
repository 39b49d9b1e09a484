import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import type { Conflict, Fields, Json } from "../../../data/types";
import { shown } from "../../../testing/shown";
import { RecordPane } from "../record-pane";
import { settledValue } from "./settled-value";

describe("a choice is sent as the whole value of the field", () => {
  it.each<[string, Json, Record<string, Json>, Json]>([
    ["set:link", ["mer", "terre"], { mer: false }, ["terre"]],
    ["set:link", ["mer", "terre"], { mer: true }, ["mer", "terre"]],
    ["set:link", ["mer"], { mer: false }, null],
    ["set:text", null, { "14.2": true }, ["14.2"]],
    ["set:count", [9, 14], { "14": false }, [9]],
    ["set:count", [9], { "14": true }, [9, 14]],
    ["words", { fr: "Port", en: "Harbour" }, { en: "Port" }, { fr: "Port", en: "Port" }],
    ["words", { fr: "Port", en: "Harbour" }, { en: null }, { fr: "Port" }],
    ["words", { en: "Harbour" }, { en: null }, null],
  ])("%s %j with %j", (type, value, chosen, sent) => {
    expect(settledValue(type, value, chosen), "whole, and of its type").toEqual(sent);
  });
});

const records: Fields[] = [
  { id: "partner", kind: "partner", name: "Port", description: "Dix quais", themes: ["mer", "terre"], removed: false },
  { id: "mer", kind: "theme", name: { fr: "Mer" }, removed: false },
  { id: "terre", kind: "theme", name: { fr: "Terre" }, removed: false },
];
const about = (field: string, more: Partial<Conflict> = {}): Conflict => ({
  id: "partner", kind: "partner", title: "Port", removed: false, away: false, erased: false, conflict: "field", field, member: null, before: null, values: [], rule: null, other: null, ...more,
});
const written = (...values: Json[]) => values.map((value, at) => ({ value, author: ["Marie Le Gall", "Claire Dubois"][at] ?? "", device: null, at: "2026-11-22T09:12:00Z" }));
const open = async (...conflicts: Conflict[]) => {
  const { door } = await shown(<RecordPane id="partner" onClose={() => undefined} />, { records, conflicts });
  return vi.spyOn(door.commands, "resolve");
};
const keep = async (at: number) => {
  const button = (await screen.findAllByRole("button", { name: "Garder cette valeur" }))[at];
  if (button) await userEvent.click(button);
};

it("takes one disputed member out of a set and leaves the others", async () => {
  const resolve = await open(about("themes", { member: "mer", values: written(true, false) }));
  await screen.findByText("Absent");
  await keep(1);
  await waitFor(() => expect(resolve, "the whole set").toHaveBeenCalledWith("partner", "themes", ["terre"]));
});

it("waits until each disputed member of a set has its choice: the store settles them together", async () => {
  const resolve = await open(about("themes", { member: "mer", values: written(true, false) }), about("themes", { member: "terre", values: written(true, false) }));
  await keep(1);
  await screen.findByText(/Encore un choix/);
  expect(resolve.mock.calls.length, "nothing is settled behind one's back").toBe(0);
  await keep(2);
  await waitFor(() => expect(resolve, "both, at once").toHaveBeenCalledWith("partner", "themes", ["terre"]));
});

it("keeps an emptied value as such", async () => {
  const resolve = await open(about("acronym", { values: written("PDB", null) }));
  await keep(1);
  await waitFor(() => expect(resolve, "empty").toHaveBeenCalledWith("partner", "acronym", null));
});

it("says of a merged text that it is right as it stands", async () => {
  const resolve = await open(about("description", { conflict: "text", values: written("Dix quais") }));
  await userEvent.click(await screen.findByRole("button", { name: "Lu, c’est juste" }));
  await waitFor(() => expect(resolve, "read").toHaveBeenCalledWith("partner", "description", true));
});

it("asks above the page whether a record that one removed and another changed is kept", async () => {
  const resolve = await open(about("removed", { conflict: "removed", values: written(false, true) }));
  await screen.findByText(/Mise à la corbeille.: Claire Dubois/);
  await userEvent.click(screen.getByRole("button", { name: "Confirmer la mise à la corbeille" }));
  await waitFor(() => expect(resolve, "as chosen").toHaveBeenCalledWith("partner", "removed", true));
});
