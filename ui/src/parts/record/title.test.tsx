import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { everyKind } from "../../data/fake/every-kind";
import { textOf } from "../../data/values";
import { shown } from "../../testing/shown";
import { ListPane } from "../grid/list-pane";
import { RecordPane } from "./record-pane";

it("a role is headed by who holds it and where, not by its own field of that name", async () => {
  const records = everyKind();
  await shown(<RecordPane id={textOf(records.find((one) => one["kind"] === "role")?.["id"])} onClose={() => undefined} />, { records });
  expect((await screen.findByRole("heading", { level: 1, name: /Anne Le Bris/ })).textContent, "the person and the partner").toContain("Brest métropole");
});

it("and so it is in a list, under the word for a title", async () => {
  await shown(<ListPane kind="role" onOpen={() => undefined} />, { records: everyKind(), conflicts: [] });
  const cell = await screen.findByRole("gridcell", { name: /Anne Le Bris/ });
  expect(cell.textContent, "the person and the partner").toContain("Brest métropole");
  expect(screen.queryByText("Sans titre"), "no role is without a title").toBeNull();
  expect(screen.getByRole("columnheader", { name: "Titre" }), "not the word of its own field").toBeTruthy();
});
