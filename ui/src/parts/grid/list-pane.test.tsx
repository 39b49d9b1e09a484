import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { shown } from "../../testing/shown";
import { ListPane } from "./list-pane";

it("shows a kind's records with days and states in words, and their number", async () => {
  await shown(<ListPane kind="agreement" onOpen={() => undefined} />);
  const grid = await screen.findByRole("grid");
  await within(grid).findByText("Convention de coopération Brest – Rimouski");
  expect(grid.getAttribute("aria-rowcount"), "two records and the head").toBe("3");
  expect(within(grid).getAllByText("En vigueur").length, "the state is said in a word").toBeGreaterThan(0);
});

it("opens the current row with Enter after moving with the arrows", async () => {
  const open = vi.fn();
  await shown(<ListPane kind="partner" onOpen={open} />);
  await screen.findByText("Campus mondial de la mer");
  screen.getByRole("grid").focus();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(open.mock.calls[0]?.[0].title, "the second by its title").toBe("Campus mondial de la mer");
});

it("removes what is selected in one act that can be undone", async () => {
  const { door } = await shown(<ListPane kind="theme" onOpen={() => undefined} />);
  await screen.findByText("Croissance bleue");
  screen.getByRole("grid").focus();
  await userEvent.keyboard(" {ArrowDown} {Delete}");
  await waitFor(() => expect(door.records.ofKind("theme").length, "three are left").toBe(3));
  await door.commands.undo();
  expect(door.records.ofKind("theme").length, "all are back").toBe(5);
});

it("sorts by the column whose head is pressed", async () => {
  await shown(<ListPane kind="mission" onOpen={() => undefined} />);
  await screen.findByText(/Jeanne-d’Arc/);
  const head = screen.getByRole("columnheader", { name: /premier jour|début|départ/i });
  await userEvent.click(within(head).getByRole("button"));
  expect(head.getAttribute("aria-sort"), "upwards first").toBe("ascending");
});
