import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { everyKind } from "../../../data/fake/every-kind";
import type { Fields } from "../../../data/types";
import { textOf } from "../../../data/values";
import { shown } from "../../../testing/shown";
import { RecordPane } from "../record-pane";

const records = everyKind();
const idOf = (kind: string, title: RegExp) => textOf(records.find((one) => one["kind"] === kind && title.test(textOf(one["title"] ?? one["name"])))?.["id"]);
const open = async (id: string, start: { records: Fields[] } = { records }) => {
  await shown(<RecordPane id={id} onClose={() => undefined} />, { ...start, conflicts: [] });
  await userEvent.click(await screen.findByRole("tab", { name: "Chronologie" }));
};

it("tells a mission's days with those of its stops, meetings, notes and follow-ups, by year", async () => {
  await open(idOf("mission", /semaine de la mer/));
  const year = within(await screen.findByRole("region", { name: "2026" }));
  year.getByText("du 20 novembre 2026 au 27 novembre 2026");
  const stop = year.getAllByRole("link", { name: "Rimouski" });
  expect(stop.length, "arrival and departure").toBe(2);
  year.getByText(/Étape · Arrivée/);
  expect(year.getByRole("link", { name: "Programme commun 2027" }).getAttribute("href"), "leads there").toContain("record=");
});

it("tells a partner what was signed and undertaken with it, not only its own days", async () => {
  await open(idOf("partner", /Technopole maritime/));
  const year = within(await screen.findByRole("region", { name: "2010" }));
  year.getByRole("link", { name: /Convention de coopération/ });
  year.getByText("Accord · Date de signature");
});

it("shows the rest on demand", async () => {
  const many = Array.from({ length: 60 }, (_, at): Fields => ({ id: `n${at}`, kind: "note", text: `Note ${at}`, at: `2020-01-${String((at % 28) + 1).padStart(2, "0")}T10:00:00Z`, subject: "m", removed: false }));
  await open("m", { records: [{ id: "m", kind: "mission", title: "Mission", removed: false }, ...many] });
  const year = await screen.findByRole("region", { name: "2020" });
  expect(year.querySelectorAll("li").length, "a page").toBe(40);
  await userEvent.click(screen.getByRole("button", { name: "Montrer plus" }));
  expect(year.querySelectorAll("li").length, "all").toBe(60);
});

it("says that nothing is dated, and leads back to the fields", async () => {
  await open("t", { records: [{ id: "t", kind: "theme", name: { fr: "Mer" }, removed: false }] });
  await userEvent.click(await screen.findByRole("button", { name: "Compléter la fiche" }));
  expect(screen.getByRole("tab", { name: "Fiche" }).getAttribute("aria-selected"), "the first tab").toBe("true");
});
