import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import { MissionDossier } from "./mission-dossier";

const of = (kind: string, id: string, fields: Fields): Fields => ({ id, kind, removed: false, ...fields });
const records = [
  of("territory", "rimouski", { name: "Rimouski", time_zone: "America/Toronto" }),
  of("mission", "m1", {
    title: "Rencontres de Rimouski", direction: "outgoing", starts_on: "2026-11-22", ends_on: "2026-11-27",
    order_reference: "OM 114", order_on: "2026-11-25",
  }),
  of("person", "anne", { given_name: "Anne", family_name: "Le Bris" }),
  of("person", "yann", { given_name: "Yann", family_name: "Kermarrec" }),
  of("participant", "p1", { mission: "m1", person: "anne", capacity: "staff" }),
  of("participant", "p2", { mission: "m1", person: "yann", capacity: "elected" }),
  of("stop", "s1", { mission: "m1", territory: "rimouski" }),
  // Noted by the clock of Brest: in Rimouski it is still the evening before.
  of("meeting", "t1", { mission: "m1", subject: "Dîner d’accueil", territory: "rimouski", starts: "2026-11-24T01:00:00+01:00[Europe/Paris]" }),
  of("action", "x1", { text: "Envoyer le relevé", from: "m1" }),
  of("action", "x2", { text: "Trouver une date", from: "t1", done_on: "2026-11-20" }),
  of("note", "n1", { text: "Belle lumière", subject: "m1" }),
];
const section = (name: string) => screen.findByRole("region", { name });

it("says of the order and the mandates what is there, what is missing, and where to write it", async () => {
  const { door } = await shown(<MissionDossier id="m1" />, { records, conflicts: [] });
  const checks = within(await section("Ordre et mandat"));
  const [order, mandate] = checks.getAllByRole("listitem").filter((item) => within(item).queryByRole("heading"));
  expect(order?.textContent, "it comes after the departure").toMatch(/Trop tard.*OM 114, 25 novembre 2026\. C’est après le départ \(22 novembre 2026\)/);
  expect(mandate?.textContent, "and nothing for the elected member").toMatch(/Manque.*Ni numéro ni date n’est noté\./);
  await userEvent.click(within(mandate ?? document.body).getByRole("button", { name: "Compléter" }));
  const number = await within(mandate ?? document.body).findByRole("textbox", { name: "Mandat spécial" });
  await userEvent.type(number, "C 2026-11{Enter}");
  await waitFor(() => expect(door.records.record("m1")?.["mandate_reference"], "written on the mission").toBe("C 2026-11"));
});

it("tells the programme by the clocks of the places, and what has no time apart", async () => {
  await shown(<MissionDossier id="m1" />, { records });
  const day = within(await section("lundi 23 novembre 2026"));
  day.getByText(/^19\sh\s00$/);
  day.getByRole("link", { name: "Dîner d’accueil" });
  within(await section("Sans heure")).getByRole("link", { name: "Rimouski" });
});

it("ticks a follow-up off today, and takes it back", async () => {
  const { door } = await shown(<MissionDossier id="m1" />, { records });
  const box = await screen.findByRole("checkbox", { name: /^Fait\s: Envoyer le relevé$/ });
  await userEvent.click(box);
  await waitFor(() => expect(door.records.record("x1")?.["done_on"], "done today").toBe("2026-11-23"));
  await userEvent.click(await screen.findByRole("checkbox", { name: /^Fait\s: Envoyer le relevé$/ }));
  await waitFor(() => expect(door.records.record("x1")?.["done_on"], "to be done again").toBeNull());
  const done = await screen.findByRole("checkbox", { name: /Trouver une date/ });
  expect(done instanceof HTMLInputElement && done.checked, "one from a meeting, done before").toBe(true);
});

it("adds a follow-up and a note with Enter", async () => {
  const { door } = await shown(<MissionDossier id="m1" />, { records });
  await userEvent.type(await screen.findByRole("textbox", { name: "Nouvelle suite à donner" }), "Appeler le port{Enter}");
  await screen.findByRole("checkbox", { name: /Appeler le port/ });
  await userEvent.type(screen.getByRole("textbox", { name: "Nouvelle note" }), "Vent d’ouest{Enter}");
  await screen.findByText("Vent d’ouest");
  const added = door.records.ofKind("action").find((one) => one["text"] === "Appeler le port");
  expect(added?.["from"], "it comes from the mission").toBe("m1");
});

it("begins the report once, and opens it the next time", async () => {
  const { door, router } = await shown(<MissionDossier id="m1" />, { records });
  const write = await screen.findByRole("button", { name: "Rédiger le compte rendu" });
  await waitFor(() => expect(write.hasAttribute("disabled"), "once the reports are known").toBe(false));
  await userEvent.click(write);
  await waitFor(() => expect(router.state.location.href, "the report is open").toMatch(/report/));
  const [report] = door.records.ofKind("report");
  expect([report?.["title"], report?.["mission"]], "half filled").toEqual(["Rencontres de Rimouski", "m1"]);
  await userEvent.click(await screen.findByRole("button", { name: "Rédiger le compte rendu" }));
  await waitFor(() => expect(door.records.ofKind("report"), "the same one").toHaveLength(1));
});
