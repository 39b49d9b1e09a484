import { screen, waitFor } from "@testing-library/react";
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
  id: "partner", kind: "partner", title: "Port", removed: false, away: false, conflict, field, member: null, values: [], rule: null, other: null, ...more,
});
const unread = async (conflict: Conflict) => {
  const { door } = await shown(<Unread />, { records, conflicts: [conflict] });
  return { door, resolve: vi.spyOn(door.commands, "resolve") };
};
const press = async (name: RegExp) => userEvent.click(await screen.findByRole("button", { name }));

it("keeps a record that one removed and another changed, or confirms its removal", async () => {
  const { resolve } = await unread(about("removed", "removed"));
  await screen.findByRole("button", { name: /Garder la fiche/ });
  await press(/Confirmer la mise à la corbeille/);
  await waitFor(() => expect(resolve, "as it was chosen").toHaveBeenCalledWith("partner", "removed", true));
});

it("underlines the words that only one of two texts has", async () => {
  await unread(
    about("field", "name", {
      values: [
        { value: "Port du Nord", author: "Marie Le Gall", at: "2026-11-22T09:12:00Z" },
        { value: "Port du Sud", author: "Claire Dubois", at: "2026-11-21T16:40:00Z" },
      ],
    }),
  );
  await screen.findByText("Sud");
  expect([...document.querySelectorAll("ins")].map((one) => one.textContent), "only what differs").toEqual(["Nord", "Sud"]);
});

it("takes a merged text as it is once its passages are read", async () => {
  const { resolve } = await unread(
    about("text", "description", { values: [{ value: "Dix quais", author: "Claire Dubois", at: "2026-11-21T16:40:00Z" }] }),
  );
  await screen.findByText("Dix quais");
  await press(/Lu, c’est juste/);
  await waitFor(() => expect(resolve, "as it stands").toHaveBeenCalledWith("partner", "description", true));
});

it("takes a record of the bin out of a set of links, and leaves the others", async () => {
  const { door } = await unread(about("link", "themes", { rule: "link_to_removed", other: { id: "theme", kind: "theme", title: "Mer", removed: true, away: false } }));
  await press(/Vider ce lien/);
  await waitFor(() => expect(door.records.record("partner")?.["themes"], "the other stays").toEqual(["other"]));
});

it("leads to both records that may be one", async () => {
  await unread(about("twin", "name", { rule: "twin", other: { id: "other", kind: "partner", title: "Le Port", removed: false, away: false } }));
  await screen.findByRole("link", { name: /Ouvrir «.Port.»/ });
  const other = await screen.findByRole("link", { name: /Ouvrir «.Le Port.»/ });
  expect(other.getAttribute("href"), "the other's page").toContain("record=other");
});

it("settles one disputed member of a set within the whole set", async () => {
  const { resolve } = await unread(
    about("field", "themes", {
      member: "other",
      values: [
        { value: true, author: "Marie Le Gall", at: "2026-11-22T09:12:00Z" },
        { value: false, author: "Claire Dubois", at: "2026-11-21T16:40:00Z" },
      ],
    }),
  );
  await press(/Garder celle de Claire Dubois/);
  await waitFor(() => expect(resolve, "without it").toHaveBeenCalledWith("partner", "themes", ["theme"]));
});

it("draws a few of many, and the rest as one goes on", async () => {
  const many = Array.from({ length: 100 }, (_, at): Fields => ({ id: `p${at}`, kind: "partner", name: `Port ${at}`, removed: false }));
  const conflicts = many.map((one, at) => about("text", "description", { id: String(one["id"]), title: `Port ${at}` }));
  await shown(<Unread />, { records: many, conflicts });
  await screen.findByText(/60 autres/);
  const cards = () => document.querySelectorAll(".card").length;
  expect(cards(), "hundreds of cards are slow to draw and nobody's morning").toBe(40);
  await userEvent.keyboard("j".repeat(45));
  expect(document.activeElement?.textContent, "the keys go on past the last one drawn").toContain("Port 45");
  await userEvent.click(screen.getByText(/autres/));
  expect(cards(), "and so does the button").toBe(100);
});
