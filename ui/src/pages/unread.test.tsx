import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import type { Conflict, Fields } from "../data/types";
import { shown } from "../testing/shown";
import Unread from "./unread";

it("names the authors, and a number chooses", async () => {
  const { door } = await shown(<Unread />);
  await screen.findByRole("button", { name: /Garder la mienne/ });
  await screen.findByRole("button", { name: /Garder celle de Claire Dubois/ });
  await userEvent.keyboard("2");
  await screen.findByText("Tout est lu.");
  const partner = door.records.ofKind("partner").find((one) => String(one["title"]).startsWith("Technopole maritime"));
  await waitFor(() => expect(partner && door.records.record(String(partner["id"]))?.["website"], "Claire's value").toBe("https://www.tmq.ca"));
});

const records: Fields[] = [
  { id: "theme", kind: "theme", name: { fr: "Mer" }, removed: true },
  { id: "partner", kind: "partner", name: "Port", description: "Dix quais", themes: ["theme", "other"], removed: false },
  { id: "other", kind: "theme", name: { fr: "Terre" }, removed: false },
];
const about = (conflict: Conflict["conflict"], field: string, more: Partial<Conflict> = {}): Conflict => ({
  id: "partner", kind: "partner", title: "Port", removed: false, away: false, erased: false, conflict, field, member: null, before: null, values: [], rule: null, other: null, ...more,
});
const mine = (value: Conflict["before"]) => ({ value, author: "Marie Le Gall", device: null, at: "2026-11-22T09:12:00Z" });
const claires = (value: Conflict["before"]) => ({ value, author: "Claire Dubois", device: "Portable de Claire", at: "2026-11-21T16:40:00Z" });
const unread = async (...conflicts: Conflict[]) => {
  const { door } = await shown(<Unread />, { records, conflicts });
  return { door, resolve: vi.spyOn(door.commands, "resolve") };
};
const press = async (name: RegExp) => userEvent.click(await screen.findByRole("button", { name }));

it("keeps a record that one removed and another changed, or confirms its removal", async () => {
  const { resolve } = await unread(about("removed", "removed", { values: [mine(false), claires(true)] }));
  await screen.findByText("Claire Dubois a mis la fiche à la corbeille pendant que Marie Le Gall la modifiait ; la fiche est restée.");
  await screen.findByRole("button", { name: /Garder la fiche/ });
  await press(/Confirmer la mise à la corbeille/);
  await waitFor(() => expect(resolve, "as it was chosen").toHaveBeenCalledWith("partner", "removed", true));
});

it("shows what stood before, who wrote what where, and the words that went and came", async () => {
  await unread(about("field", "name", { before: "Port du Centre", values: [mine("Port du Nord"), claires("Grand Port du Centre")] }));
  await screen.findByText("Avant");
  await screen.findByText("Ma version");
  await screen.findByText("Claire Dubois");
  await screen.findByText("21 novembre 2026 à 16 h 40, sur Portable de Claire");
  const marked = (name: string) => [...document.querySelectorAll(name)].map((one) => one.textContent);
  expect(marked("del"), "with a word for the ear").toEqual(["retiré\u00a0: Centre"]);
  expect(marked("ins").map((text) => text?.trim()), "and only what differs").toEqual(["ajouté\u00a0: Nord", "ajouté\u00a0: Grand"]);
  await screen.findByText("Marie Le Gall et Claire Dubois ont rempli ce champ séparément, sans avoir vu la saisie des autres.");
});

it("underlines the words that only one of two texts has where nothing stood before", async () => {
  await unread(about("field", "name", { values: [mine("Port du Nord"), claires("Port du Sud")] }));
  await screen.findByText("Sud");
  expect([...document.querySelectorAll("ins")].map((one) => one.lastChild?.textContent), "only what differs").toEqual(["Nord", "Sud"]);
});

it("shows the result that is being chosen, and opens it to write something else", async () => {
  const { resolve } = await unread(about("field", "name", { before: "Port", values: [mine("Port du Nord"), claires("Port du Sud")] }));
  const result = () => document.querySelector(".unread-result")?.textContent;
  await waitFor(() => expect(result(), "what is shown today").toBe("RésultatPort du Nord"));
  await userEvent.hover(await screen.findByRole("button", { name: /Garder celle de Claire/ }));
  expect(result(), "what would stand").toBe("RésultatPort du Sud");
  await userEvent.keyboard("4");
  const box = await screen.findByRole("textbox");
  expect((box as HTMLInputElement).value, "begun with what is shown").toBe("Port du Nord");
  await userEvent.type(box, " et du Sud");
  await press(/Régler|Retenir|Choisir|Garder/);
  await waitFor(() => expect(resolve, "one's own words").toHaveBeenCalledWith("partner", "name", "Port du Nord et du Sud"));
});

it("takes a merged text as it is once its passages are read", async () => {
  const { resolve } = await unread(about("text", "description", { values: [claires("Dix quais")] }));
  await screen.findByText("Dix quais");
  await press(/Lu, c’est juste/);
  await waitFor(() => expect(resolve, "as it stands").toHaveBeenCalledWith("partner", "description", true));
});

it("takes a record of the bin out of a set of links, and leaves the others", async () => {
  const { door } = await unread(about("link", "themes", { rule: "link_to_removed", other: { id: "theme", kind: "theme", title: "Mer", removed: true, away: false, erased: false } }));
  await press(/Vider ce lien/);
  await waitFor(() => expect(door.records.record("partner")?.["themes"], "the other stays").toEqual(["other"]));
});

it("settles one disputed member of a set within the whole set", async () => {
  const { resolve } = await unread(about("field", "themes", { member: "other", before: true, values: [mine(true), claires(false)] }));
  await press(/Garder celle de Claire Dubois/);
  await waitFor(() => expect(resolve, "without it").toHaveBeenCalledWith("partner", "themes", ["theme"]));
});

it("settles several disputed members of one field together", async () => {
  const member = (name: string) => about("field", "themes", { member: name, values: [mine(true), claires(false)] });
  const { resolve } = await unread(member("theme"), member("other"));
  const keep = await screen.findAllByRole("button", { name: "Garder cette valeur" });
  expect(document.querySelectorAll(".card").length, "one card").toBe(1);
  await userEvent.click(keep[0] as HTMLElement);
  expect(resolve.mock.calls.length, "nothing behind one's back").toBe(0);
  await userEvent.click(keep[3] as HTMLElement);
  await waitFor(() => expect(resolve, "both, at once").toHaveBeenCalledWith("partner", "themes", ["theme"]));
});

const many = Array.from({ length: 100 }, (_, at): Fields => ({ id: `p${at}`, kind: "partner", name: `Port ${at}`, removed: false }));
const ofMany = (conflict: Conflict["conflict"], field: string, more: Partial<Conflict> = {}) =>
  many.map((one, at) => about(conflict, field, { id: String(one["id"]), title: `Port ${at}`, ...more }));

it("draws a few of many, and the rest as one goes on", async () => {
  await shown(<Unread />, { records: many, conflicts: ofMany("text", "description") });
  await screen.findByText(/60 autres/);
  const cards = () => document.querySelectorAll(".card").length;
  expect(cards(), "hundreds of cards are slow to draw and nobody's morning").toBe(40);
  await userEvent.keyboard("j".repeat(39));
  await waitFor(() => expect(cards(), "the next ones come as one nears the end").toBe(80));
  await userEvent.keyboard("j".repeat(6));
  expect(document.activeElement?.getAttribute("aria-label"), "the keys go on past the last one drawn").toContain("Port 45");
  await userEvent.click(screen.getByText(/autres/));
  await waitFor(() => expect(cards(), "and so does the button").toBe(100));
});

it("groups by cause and record, with counts, and shows one group alone", async () => {
  await unread(
    about("field", "name", { values: [mine("A"), claires("B")] }),
    about("field", "website", { values: [mine("A"), claires("B")] }),
    about("link", "themes", { rule: "link_to_removed", other: { id: "theme", kind: "theme", title: "Mer", removed: true, away: false, erased: false } }),
  );
  await screen.findByRole("heading", { name: "Des valeurs différentes · Partenaires" });
  await screen.findByText("2 points à lire dans 1 fiche");
  expect(screen.getAllByRole("heading", { name: "Port" }).length, "one heading for each record of a group").toBe(2);
  await press(/Un lien vers une fiche à la corbeille · Partenaires \(1\)/);
  await waitFor(() => expect(document.querySelectorAll(".card").length, "that group alone").toBe(1));
  await press(/Tout \(3\)/);
  await waitFor(() => expect(document.querySelectorAll(".card").length, "everything again").toBe(3));
});

it("goes on to the next card when one is settled, and says how many are left", async () => {
  await shown(<Unread />, { records: many, conflicts: ofMany("text", "description").slice(0, 3) });
  await screen.findByRole("heading", { name: "Port 0" });
  await userEvent.keyboard("j");
  expect(document.activeElement?.getAttribute("aria-label"), "the second").toContain("Port 1");
  await userEvent.keyboard("1");
  await screen.findByText(/Réglé : Port 1.* Il reste 2 points à lire\./);
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label"), "the one that follows").toContain("Port 2"));
  await userEvent.keyboard("1");
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label"), "the last one left").toContain("Port 0"));
  await userEvent.keyboard("1");
  await screen.findByText(/Réglé : Port 0.* Tout est lu\./);
  await waitFor(() => expect(document.activeElement?.textContent, "the page's own title").toBe("À lire"));
});

it("opens the record with Enter and ticks it with X", async () => {
  const { router } = await shown(<Unread />, { records: many, conflicts: ofMany("field", "name", { values: [mine("A"), claires("B")] }).slice(0, 3) });
  await screen.findByRole("heading", { name: "Port 0" });
  await userEvent.keyboard("jx");
  const box = await screen.findByRole("checkbox", { name: /Cocher «.Port 1.»/ });
  expect((box as HTMLInputElement).checked, "ticked").toBe(true);
  await screen.findByRole("toolbar", { name: "1 fiche cochée" });
  await userEvent.keyboard("j{Enter}");
  await waitFor(() => expect(router.state.location.searchStr, "the third").toContain("p2"));
});

const settleMany = async (open: RegExp) => {
  await press(open);
  return screen.findByRole("dialog");
};

it("settles a whole group by one rule after showing what will stand, and one undo takes it back", async () => {
  const { door } = await shown(<Unread />, { records: many, conflicts: ofMany("field", "name", { values: [mine("Nord"), claires("Sud")] }) });
  const sheet = await settleMany(/Régler ce groupe d’un coup/);
  await within(sheet).findByText(/100 champs réglés dans 100 fiches\./);
  await userEvent.click(within(sheet).getByRole("radio", { name: "Garder celle de Claire Dubois" }));
  await waitFor(() => expect(within(sheet).getAllByRole("listitem")[0]?.textContent, "record, field, value").toBe("Port 0Nom · Sud"));
  await within(sheet).findByText(/et 80 autres/);
  await userEvent.click(await within(sheet).findByRole("button", { name: "Régler 100 champs" }));
  await screen.findByText("Tout est lu.");
  expect(door.records.record("p99")?.["name"], "Claire's everywhere").toBe("Sud");
  expect(door.records.done.length, "one act").toBe(1);
  await door.commands.undo();
  await screen.findByText("100 points à lire dans 100 fiches");
});

it("settles only the ticked records", async () => {
  const { door } = await shown(<Unread />, { records: many, conflicts: ofMany("field", "name", { values: [mine("Nord"), claires("Sud")] }).slice(0, 4) });
  for (const at of [1, 3]) await userEvent.click(await screen.findByRole("checkbox", { name: new RegExp(`Cocher «.Port ${at}.»`) }));
  const sheet = await settleMany(/Régler ces fiches d’un coup/);
  await userEvent.click(await within(sheet).findByRole("radio", { name: "Garder la mienne" }));
  await userEvent.click(await within(sheet).findByRole("button", { name: "Régler 2 champs" }));
  await screen.findByText("2 points à lire dans 2 fiches");
  expect([0, 1, 2, 3].map((at) => door.records.record(`p${at}`)?.["name"]), "those two").toEqual(["Port 0", "Nord", "Port 2", "Nord"]);
});

it("does nothing where the plan has become another, says so and shows the new one", async () => {
  const { door } = await shown(<Unread />, { records: many, conflicts: ofMany("field", "name", { values: [mine("Nord"), claires("Sud")] }).slice(0, 3) });
  const sheet = await settleMany(/Régler ce groupe d’un coup/);
  const plan = vi.spyOn(door.commands, "plan");
  const save = await within(sheet).findByRole("button", { name: "Régler 3 champs" });
  vi.spyOn(door.commands, "settle").mockResolvedValueOnce({ status: "error", error: { code: "invalid", problems: [{ field: "mark", rule: "changed_since" }], detail: null } } as never);
  await userEvent.click(save);
  await waitFor(() => expect(plan, "asked again").toHaveBeenCalled());
  expect(screen.queryByRole("dialog"), "it stays open").not.toBeNull();
});

const twins: Fields[] = [
  { id: "old", kind: "partner", name: "Port", acronym: "PDB", removed: false },
  { id: "new", kind: "partner", name: "PORT", acronym: "PB", website: "https://port.example", removed: false },
  { id: "role", kind: "role", partner: "new", removed: false },
];
const twin = (): Conflict => ({ ...about("twin", "name", { rule: "twin", other: { id: "old", kind: "partner", title: "Port", removed: false, away: false, erased: false } }), id: "new", title: "PORT" });
const asTwins = () => shown(<Unread />, { records: twins, conflicts: [twin()] });

it("makes two records one after showing what comes of it", async () => {
  const { door } = await asTwins();
  await screen.findByRole("link", { name: /Ouvrir «.Port.»/ });
  await userEvent.keyboard("1");
  await screen.findByText("https://port.example");
  await screen.findByText("1 lien vers l’autre fiche mènera à celle-ci.");
  await screen.findByText("« PORT » ira à la corbeille.");
  await userEvent.click(screen.getByRole("radio", { name: /^PORT/ }));
  await screen.findByText("« Port » ira à la corbeille.");
  await userEvent.click(screen.getByRole("radio", { name: /^Port/ }));
  await screen.findByText("« PORT » ira à la corbeille.");
  await press(/Réunir les deux fiches/);
  await screen.findByText("Tout est lu.");
  expect(door.records.record("old")?.["website"], "what it lacked").toBe("https://port.example");
  expect(door.records.record("old")?.["acronym"], "its own stays").toBe("PDB");
  expect(door.records.record("role")?.["partner"], "the link follows").toBe("old");
  expect(door.records.record("new")?.["removed"], "the other is in the bin").toBe(true);
});

it("notes that two that look alike are different things", async () => {
  const { door } = await asTwins();
  const apart = vi.spyOn(door.commands, "tellApart");
  await press(/Ce sont deux choses différentes/);
  await screen.findByText("Tout est lu.");
  expect(apart, "this pair").toHaveBeenCalledWith("new", "old");
});
