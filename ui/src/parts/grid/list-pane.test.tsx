import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import type { Fields } from "../../data/types";
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

const many = Array.from({ length: 1500 }, (_, at): Fields => ({ id: `p${at}`, kind: "partner", name: `Ville ${String(at).padStart(4, "0")}`, removed: false }));

it("selects rows that have not been read yet, up to the last", async () => {
  await shown(<ListPane kind="partner" onOpen={() => undefined} />, { records: many, conflicts: [] });
  await screen.findByText("Ville 0000");
  screen.getByRole("grid").focus();
  await userEvent.keyboard("{Shift>}{End}{/Shift}");
  await screen.findByRole("toolbar", { name: /1\s?500 fiches sélectionnées/ });
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("toolbar"), "Esc leaves the selection first").toBeNull();
});

it("goes to a title by its first letters, however far it is", async () => {
  const open = vi.fn();
  await shown(<ListPane kind="partner" onOpen={open} />, { records: many, conflicts: [] });
  await screen.findByText("Ville 0000");
  screen.getByRole("grid").focus();
  await userEvent.keyboard("ville 1234");
  await waitFor(() => expect(screen.getByRole("grid").getAttribute("aria-activedescendant"), "far from the screen: not drawn").toBeNull());
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(open.mock.calls.at(-1)?.[0].title, "the one after it").toBe("Ville 1235"));
});

it("keeps the rows before while those in another order are asked for", async () => {
  await shown(<ListPane kind="partner" onOpen={() => undefined} />, { wait: 60 });
  await screen.findByText("Campus mondial de la mer");
  await userEvent.click(within(screen.getByRole("columnheader", { name: "Sigle" })).getByRole("button"));
  const grid = screen.getByRole("grid");
  expect(grid.getAttribute("aria-busy"), "on its way").toBe("true");
  expect(within(grid).getByText("Campus mondial de la mer"), "still there").toBeTruthy();
  await waitFor(() => expect(grid.getAttribute("aria-busy"), "arrived").toBeNull());
});

it("leaves the record that is open with Esc", async () => {
  const leave = vi.fn();
  await shown(<ListPane kind="partner" shownId="x" onOpen={() => undefined} onLeave={leave} />);
  await screen.findByText("Campus mondial de la mer");
  screen.getByRole("grid").focus();
  await userEvent.keyboard(" {Escape}");
  expect(leave.mock.calls.length, "the selection goes first").toBe(0);
  await userEvent.keyboard("{Escape}");
  expect(leave.mock.calls.length, "then the record").toBe(1);
});
