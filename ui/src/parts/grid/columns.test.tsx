import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields, Settings } from "../../data/types";
import { shown } from "../../testing/shown";
import { ListPane } from "./list-pane";

const open = async (settings: Partial<Settings> = {}) => {
  const view = await shown(<ListPane kind="mission" onOpen={() => undefined} />, { settings });
  await screen.findByText(/Jeanne-d’Arc/);
  const look = async () => {
    const status = await view.door.commands.status();
    return status.status === "ok" ? status.data.settings.lists?.["mission"] : undefined;
  };
  return { ...view, look };
};
const heads = () => screen.getAllByRole("columnheader", { hidden: true }).slice(1).map((head) => head.textContent?.trim());

it("moves a column with its buttons, says where it went, and keeps the order", async () => {
  const { look } = await open();
  const before = heads();
  await userEvent.click(screen.getByRole("button", { name: "Colonnes" }));
  const later = await screen.findByRole("button", { name: "Reculer Avancement" });
  later.focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(heads(), "the second and the third have changed places").toEqual([before[0], before[2], before[1], ...before.slice(3)]));
  expect(screen.getByText(/Avancement.*colonne 3 sur 6/), "for the ear").toBeTruthy();
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label"), "to be pressed again").toBe("Reculer Avancement"));
  expect((await look())?.columns?.slice(0, 3), "kept").toEqual(["title", "type", "stage"]);
  await userEvent.click(screen.getByRole("button", { name: "Colonnes et largeurs d’origine" }));
  await waitFor(() => expect(heads(), "as at first").toEqual(before));
});

it("makes a column wider with the arrows, and keeps its width after a pause", async () => {
  const { look } = await open({ lists: { mission: { columns: [], widths: { stage: 200 }, group: null } } });
  const edge = screen.getByRole("separator", { name: /Avancement/ });
  expect(edge.getAttribute("aria-valuenow"), "as it was chosen").toBe("200");
  // Nothing is laid out here: the column is as wide as it says.
  fireEvent.keyDown(edge, { key: "ArrowRight" });
  fireEvent.keyDown(edge, { key: "ArrowRight" });
  expect(edge.getAttribute("aria-valuenow"), "eight pixels each").toBe("216");
  fireEvent.keyDown(edge, { key: "ArrowLeft", shiftKey: true });
  expect(edge.getAttribute("aria-valuenow"), "and forty back").toBe("176");
  expect((await look())?.widths, "not at each step").toEqual({ stage: 200 });
  await waitFor(async () => expect((await look())?.widths, "after a pause").toEqual({ stage: 176 }));
});

it("has one stop for the Tab key in its head, and goes along it with the arrows", async () => {
  await open();
  screen.getByRole("grid").focus();
  await userEvent.tab();
  const at = () => document.activeElement?.textContent || document.activeElement?.getAttribute("aria-label");
  expect(at(), "the first column").toBe("Intitulé");
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(at(), "two further").toBe("Type de mission");
  await userEvent.tab();
  expect(at(), "its edge").toMatch(/Largeur.*Type de mission/);
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement, "back to the rows").toBe(screen.getByRole("grid"));
});

it("sorts with Enter, and not by what the store cannot put in order", async () => {
  await open();
  const stage = screen.getByRole("columnheader", { name: "Avancement" });
  expect(stage.getAttribute("aria-sort"), "computed: it has no order").toBeNull();
  const starts = screen.getByRole("columnheader", { name: /Premier jour/ });
  within(starts).getByRole("button").focus();
  await userEvent.keyboard("{Enter}");
  expect(starts.getAttribute("aria-sort"), "upwards first").toBe("ascending");
  await userEvent.keyboard("{Enter}");
  expect(starts.getAttribute("aria-sort"), "then downwards").toBe("descending");
});

it("sorts by the titles that a link shows, and not by several", async () => {
  const records: Fields[] = [
    { id: "t1", kind: "territory", name: "Zürich" },
    { id: "t2", kind: "territory", name: "Évora" },
    { id: "p1", kind: "partner", name: "Un", territory: "t1" },
    { id: "p2", kind: "partner", name: "Deux" },
    { id: "p3", kind: "partner", name: "Trois", territory: "t2" },
  ];
  const lists = { partner: { columns: ["title", "territory", "themes"], widths: {}, group: null } };
  await shown(<ListPane kind="partner" onOpen={() => undefined} />, { records, conflicts: [], settings: { lists } });
  await screen.findByText("Zürich");
  expect(screen.getByRole("columnheader", { name: "Thèmes" }).getAttribute("aria-sort"), "several have no order").toBeNull();
  const place = screen.getByRole("columnheader", { name: "Territoire" });
  await userEvent.click(within(place).getByRole("button"));
  const names = () => screen.getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("gridcell")[1]?.textContent);
  await waitFor(() => expect(names(), "Évora, Zürich, then the one without").toEqual(["Trois", "Un", "Deux"]));
  await userEvent.click(within(place).getByRole("button"));
  await waitFor(() => expect(names(), "downwards, still last").toEqual(["Un", "Trois", "Deux"]));
});
