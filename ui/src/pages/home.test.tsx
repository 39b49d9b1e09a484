import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { Toasts } from "../parts/toast";
import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import Home from "./home";

const mission = (id: string, title: string, starts_on: string, ends_on: string): Fields => ({
  id, kind: "mission", removed: false, title, starts_on, ends_on,
});
const records: Fields[] = [
  mission("m1", "Mission passée", "2026-01-10", "2026-01-12"),
  mission("m2", "Mission en cours", "2026-11-20", "2026-11-27"),
  mission("m3", "Mission à venir", "2027-01-10", "2027-01-12"),
  { id: "a1", kind: "action", removed: false, text: "Rappeler Rimouski", due_on: "2026-11-01" },
  { id: "a2", kind: "action", removed: false, text: "Écrire à Québec", due_on: "2026-12-01" },
  { id: "g1", kind: "agreement", removed: false, title: "Convention", signed_on: "2017", ends_on: "2026-12-31" },
  { id: "p1", kind: "partner", removed: false, name: "Port de Brest" },
];
const home = () => shown(<><Home /><Toasts /></>, { records, conflicts: [] });
const group = (name: string) => screen.findByRole("region", { name });

it("groups what needs me by why, each line with its date, its reason and its deed", async () => {
  await home();
  const deadline = within(await group("Préavis et échéances"));
  deadline.getByText("31 décembre 2026");
  deadline.getByText("Dernier jour en vigueur");
  within(await group("Suites à donner et engagements")).getByText("en retard");
  const missions = within(await group("Missions à venir et en cours")).getAllByRole("link").map((one) => one.textContent);
  expect(missions, "the one under way first, the past one not").toEqual(["Mission en cours", "Mission à venir"]);
  within(await group("Fiches à compléter")).getByText("1 partenaire sans territoire");
  expect(document.body.textContent, "no word is missing").not.toMatch(/\b(home|due|do|stage)-[a-z]/);
});

it("a follow-up is done in one press, and undone in another", async () => {
  const { door } = await home();
  await userEvent.click(await screen.findByRole("button", { name: /C’est fait.: Rappeler Rimouski/ }));
  await screen.findByText(/Fait.: Rappeler Rimouski/);
  expect(door.records.record("a1")?.["done_on"], "today").toBe("2026-11-23");
  expect(screen.queryByRole("link", { name: "Rappeler Rimouski" }), "it needs nobody any more").toBeNull();
  expect(document.activeElement?.getAttribute("aria-label"), "the next one is at hand").toMatch(/Écrire à Québec/);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByRole("link", { name: "Rappeler Rimouski" });
});

it("a report that is owed is begun with its mission, and opened", async () => {
  const { door, router } = await home();
  await userEvent.click(await screen.findByRole("button", { name: /Écrire le compte rendu.: Mission passée/ }));
  await waitFor(() => expect(router.state.location.pathname, "where it is written").toMatch(/^\/write\//));
  const [report] = door.records.ofKind("report");
  expect([report?.["mission"], report?.["title"], report?.["type"]], "as its mission is called").toEqual(["m1", "Mission passée", "mission"]);
});

it("an agreement that ends is given an amendment", async () => {
  const { door } = await home();
  const create = vi.spyOn(door.commands, "create");
  await userEvent.click(await screen.findByRole("button", { name: /Préparer un avenant.: Convention/ }));
  await userEvent.type(await screen.findByRole("textbox", { name: /Intitulé/ }), "Avenant 1{Enter}");
  await waitFor(() => expect(create, "of that agreement").toHaveBeenCalledWith("agreement", { amends: "g1", type: "amendment", title: "Avenant 1" }));
});

it("an empty workspace has one thing to begin with", async () => {
  await shown(<Home />, { records: [], conflicts: [] });
  await screen.findByText(/Cet espace est encore vide/);
  await screen.findByRole("button", { name: "Nouveau partenaire" });
});
