import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../../data/types";
import { shown } from "../../testing/shown";
import { type Group, lineAt, lineCount, lineOf } from "./groups";
import { ListPane } from "./list-pane";

const view = async (option: RegExp) => {
  await userEvent.click(screen.getByRole("button", { name: "Affichage" }));
  await userEvent.click(await screen.findByRole(/Lignes/.test(option.source) ? "menuitemcheckbox" : "menuitemradio", { name: option }));
};

it("has a line for each row and one for the head of each group", () => {
  const groups: Group[] = [
    { code: "a", word: "A", from: 0, count: 2 },
    { code: "b", word: "B", from: 2, count: 1 },
  ];
  expect(lineCount(3, groups), "three rows, two heads").toBe(5);
  const lines = [0, 1, 2, 3, 4].map((at) => lineAt(at, groups));
  expect(lines, "heads before their rows").toEqual([{ group: groups[0] }, { row: 0 }, { row: 1 }, { group: groups[1] }, { row: 2 }]);
  expect([0, 1, 2].map((row) => lineOf(row, groups)), "and back").toEqual([1, 2, 4]);
});

it("groups a list by a country, with the number of records of each", async () => {
  await shown(<ListPane kind="territory" onOpen={() => undefined} />);
  const grid = await screen.findByRole("grid");
  await within(grid).findByText("Rimouski");
  await view(/^Pays$/);
  await within(grid).findByText("2 fiches");
  const lines = within(grid).getAllByRole("row").map((row) => row.textContent ?? "");
  expect(lines.findIndex((line) => line.startsWith("Argentine")), "by the country's name").toBe(1);
  expect(lines.findIndex((line) => line.startsWith("Canada")), "then the next").toBe(3);
  expect(grid.getAttribute("aria-rowcount"), "four records, three groups and the head").toBe("8");
  await view(/^Sans groupes$/);
});

it("shows 28-pixel rows when asked", async () => {
  await shown(<ListPane kind="partner" onOpen={() => undefined} />);
  const grid = await screen.findByRole("grid");
  await within(grid).findByText("Campus mondial de la mer");
  // The open menu hides the rest from the ear.
  const height = () => within(grid).getAllByRole("row", { hidden: true })[1]?.style.height;
  expect(height(), "at first").toBe("36px");
  await view(/Lignes serrées/);
  expect(height(), "compact").toBe("28px");
});

it("says that a list of more than 1,000 records is not grouped", async () => {
  const records = Array.from({ length: 1001 }, (_, at): Fields => ({ id: `t${at}`, kind: "territory", name: `Lieu ${at}`, country: "FR", removed: false }));
  await shown(<ListPane kind="territory" onOpen={() => undefined} />, { records, conflicts: [] });
  await screen.findByText("Lieu 0");
  await view(/^Pays$/);
  await screen.findByText(/ne se groupe pas/);
});
