import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import { BoardPage } from "./call-board";

// Lists that can be dragged take their time where several work at once.
configure({ asyncUtilTimeout: 5_000 });

const record = (kind: string, id: string, fields: Fields): Fields => ({ id, kind, removed: false, ...fields });
const records = [
  record("partner", "p1", { name: "Cap Sonar" }),
  record("partner", "p2", { name: "Océan Data" }),
  record("partner", "p3", { name: "Iroise Robotique" }),
  record("call", "c1", { title: "Appel", closes_on: "2026-12-05" }),
  record("application", "a1", { call: "c1", applicant: "p1", received_on: "2026-11-02" }),
  record("application", "a2", { call: "c1", applicant: "p2", decision: "selected", decided_on: "2026-05" }),
];
const page = async (language: "fr" | "en" | "es" = "fr") => shown(<BoardPage id="c1" />, { records, conflicts: [], language });
const column = async (name: string) => screen.findByRole("region", { name: new RegExp(`^${name}`) });
const move = async (title: string, to: string) => {
  await userEvent.click(await screen.findByRole("button", { name: `Déplacer ${title} vers…` }));
  await userEvent.click(await screen.findByRole("menuitem", { name: to }));
};
const arrived = async (id: string) =>
  waitFor(() => expect(document.activeElement?.getAttribute("data-key"), "the keys are where the card went").toBe(id));

it("moves an application by its menu: the decision and its day, as one act", async () => {
  const { door } = await page();
  await within(await column("En attente de décision")).findByText("Cap Sonar");
  await move("Cap Sonar", "Non retenue");
  await waitFor(() => expect(door.records.record("a1"), "both at once").toMatchObject({ decision: "refused", decided_on: "2026-11-23" }));
  await within(await column("Non retenue")).findByText("Cap Sonar");
  await arrived("a1");
  expect(door.records.done.length, "one act").toBe(1);
  await door.commands.undo();
  expect(door.records.record("a1")?.["decided_on"] ?? null, "taken back with its day").toBeNull();
});

it("keeps a day that is known, and empties it when all is open again", async () => {
  const { door } = await page();
  await move("Océan Data", "Liste d’attente");
  await waitFor(() => expect(door.records.record("a2"), "the day was known").toMatchObject({ decision: "waiting", decided_on: "2026-05" }));
  // A menu opened before the keys follow the card would lose them, and close.
  await arrived("a2");
  await move("Océan Data", "En attente de décision");
  await waitFor(() => expect(door.records.record("a2"), "nothing is decided").toMatchObject({ decision: "pending", decided_on: null }));
});

it("shows the same applications as a table, and remembers it", async () => {
  const { unmount } = await page();
  await userEvent.click(await screen.findByRole("tab", { name: "Tableau" }));
  const row = (await screen.findByRole("rowheader", { name: "Cap Sonar" })).closest("tr");
  expect(row && within(row).getByRole("textbox", { name: "Date de réception Cap Sonar" }), "named by its column and its row").toHaveProperty("value", "2 novembre 2026");
  unmount();
  await page();
  await screen.findByRole("rowheader", { name: "Cap Sonar" });
  await userEvent.click(await screen.findByRole("tab", { name: "Colonnes" }));
});

it("adds an application in place, of a partner that is there already", async () => {
  const { door } = await page();
  await userEvent.click(await screen.findByRole("button", { name: "Ajouter une candidature" }));
  (await screen.findByRole("combobox", { name: "Candidat" })).focus();
  await userEvent.paste("iroise");
  await userEvent.click(await screen.findByRole("option", { name: "Iroise Robotique" }));
  await within(await column("En attente de décision")).findByText("Iroise Robotique");
  const added = door.records.ofKind("application").at(-1);
  expect(added, "no day is made up").toMatchObject({ call: "c1", applicant: "p3", decision: "pending" });
  expect(added?.["received_on"], "when it came in is not known").toBeUndefined();
});

it("says which results may be owed, and notes what came of it", async () => {
  const { door } = await page();
  const results = await screen.findByRole("table", { name: "Résultats à 6, 12 et 24 mois" });
  await within(results).findByText("Peut-être à demander");
  within(results).getByText("mai 2027");
  await userEvent.click(within(results).getByRole("button", { name: /^Océan Data.: résultat à 6 mois$/ }));
  await userEvent.click(await screen.findByRole("button", { name: /Résultat/, hidden: false }));
  await userEvent.click(await screen.findByRole("option", { name: "Contrat" }));
  await userEvent.click(screen.getByRole("button", { name: "Ajouter" }));
  await waitFor(() =>
    expect(door.records.ofKind("outcome")[0], "asked today, of whom, after how long").toMatchObject({ subject: "a2", partner: "p2", horizon_months: 6, result: "contract", asked_on: "2026-11-23" }),
  );
  await within(results).findByRole("link", { name: "Contrat" });
});

it.each(["en", "es"] as const)("has all its words in %s", async (language) => {
  await page(language);
  await screen.findByRole("table");
  expect(document.body.textContent, "no word is missing").not.toMatch(/\b(board|field|kind|choice)-[a-z_]+/);
});
