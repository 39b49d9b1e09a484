import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import { PartnerSheet } from "./partner-sheet";

const of = (kind: string, id: string, fields: Fields): Fields => ({ id, kind, removed: false, ...fields });
const records = [
  of("territory", "rimouski", { name: "Rimouski", country: "CA" }),
  of("partner", "tmq", { name: "Technopole maritime du Québec", acronym: "TMQ", type: "technopole", territory: "rimouski" }),
  of("figure", "f1", { subject: "rimouski", measure: "population", value: 49400, unit: "habitants", as_of: "2021", source: "Statistique Canada" }),
  of("person", "helene", { given_name: "Hélène", family_name: "Gagnon" }),
  of("person", "marc", { given_name: "Marc", family_name: "Ouellet" }),
  of("role", "r1", { partner: "tmq", person: "marc", title: { fr: "Directeur" }, until: "2021-08" }),
  of("role", "r2", { partner: "tmq", person: "helene", title: { fr: "Directrice" }, from: "2021-09", main_contact: true }),
  of("agreement", "a1", { title: "Convention de coopération", signed_on: "2010", in_force_on: "2010", ends_on: "2027-03-31", notice_months: 3 }),
  of("party", "y1", { agreement: "a1", partner: "tmq", capacity: "signatory", side: "Rimouski" }),
  of("mission", "m1", { title: "Mission de prospection", starts_on: "2010-05", ends_on: "2010-05", agreements: ["a1"] }),
  of("mission", "m2", { title: "Atelier de Brest", starts_on: "2024-03-02", ends_on: "2024-03-04" }),
  of("participant", "t1", { mission: "m2", partner: "tmq" }),
  of("commitment", "c1", { agreement: "a1", partner: "tmq", text: "Ouvrir son réseau", done_on: "2012" }),
  of("commitment", "c2", { agreement: "a1", partner: "tmq", text: "Accueillir deux entreprises", due_on: "2026-06-30" }),
  of("funding", "g1", { subject: "a1", funder: "tmq", year: 2025, planned: { amount: "1000.50", currency: "CAD" } }),
  of("funding", "g2", { subject: "a1", funder: "tmq", year: 2025, planned: { amount: "0.50", currency: "CAD" } }),
];
const section = (name: string) => screen.findByRole("region", { name });

it("tells what there is to know of a partner, each name leading to its record", async () => {
  await shown(<PartnerSheet id="tmq" />, { records });
  const agreements = within(await section("Accords"));
  expect(agreements.getByRole("link", { name: "Convention de coopération" }).getAttribute("href"), "to the agreement").toContain("/list/agreement?record=a1");
  agreements.getByText("En vigueur");
  agreements.getByText(/^Dernier jour\s: 31 mars 2027$/);
  agreements.getByText(/^Préavis au plus tard\s: 1er janvier 2027$/);
  agreements.getByText("Signataire, côté Rimouski");

  const figures = within(await section("Chiffres clés"));
  figures.getByText("Statistique Canada");
  figures.getByText(/49.400/);

  const missions = within(await section("Missions")).getAllByRole("listitem");
  expect(missions[0]?.textContent, "the newest first, and why it is there").toMatch(/Atelier de Brest.*dans la délégation/);
  expect(missions[1]?.textContent, "by way of the agreement").toMatch(/Mission de prospection.*au titre d’un accord/);

  const promises = within(await section("Engagements")).getAllByRole("listitem");
  expect(promises[0]?.textContent, "what is owed comes first").toMatch(/Accueillir deux entreprises.*En retard/);
  within(await section("Financements")).getByText(/^1.001 \$CA$/);
});

it("shows who is there now, and those of before at one press", async () => {
  await shown(<PartnerSheet id="tmq" />, { records });
  const people = within(await section("Personnes"));
  await people.findByRole("link", { name: "Hélène Gagnon" });
  people.getByText("Interlocuteur principal");
  expect(people.queryByText("Marc Ouellet"), "he is there no more").toBeNull();
  await userEvent.click(people.getByRole("button", { name: "1 ancienne fonction" }));
  await people.findByRole("link", { name: "Marc Ouellet" });
});

it("goes back to the first contact, with days as they are known", async () => {
  await shown(<PartnerSheet id="tmq" />, { records });
  const timeline = within(await section("Depuis le premier contact"));
  expect(timeline.getAllByRole("heading", { level: 3 }).map((year) => year.textContent), "the newest first").toEqual(["2024", "2010"]);
  timeline.getByText(/^Premier contact connu\s: 2010$/);
  timeline.getByText("mai 2010 · mission");
  timeline.getByText("2010 · signature");
  expect(timeline.queryByText(/1er janvier/), "a year is no day").toBeNull();
});

it("draws nothing of what there is nothing of, and says so once", async () => {
  await shown(<PartnerSheet id="tmq" />, { records });
  const none = within(await section("Rien encore. À ajouter\u00a0:"));
  expect(none.getAllByRole("button").map((button) => button.textContent), "what can be begun").toEqual(["Résultats", "Projets", "Appels"]);
  expect(screen.queryByRole("region", { name: "Projets" }), "no empty section").toBeNull();
});
