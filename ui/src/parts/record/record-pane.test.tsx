import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { textOf } from "../../data/values";
import { kindNames } from "../../data/kinds";
import { fakeDoor } from "../../data/fake";
import { everyKind } from "../../data/fake/every-kind";
import { shown } from "../../testing/shown";
import { RecordPane } from "./record-pane";

const sample = fakeDoor().records;
const idOf = (kind: string, title: RegExp) => textOf(sample.ofKind(kind).find((one) => title.test(textOf(one["title"])))?.["id"]);

/** Other letters in the place of all, at once: a slow computer would save the emptiness between them. */
async function retype(box: HTMLElement, text: string) {
  await userEvent.tripleClick(box);
  await userEvent.paste(text);
}

it("saves a title at the pause, based on the heads it was shown with", async () => {
  const id = idOf("agreement", /Rimouski/);
  const { door } = await shown(<RecordPane id={id} onClose={() => undefined} />);
  const title = await screen.findByRole("textbox", { name: "Intitulé" });
  await retype(title, "Entente Brest – Rimouski");
  await waitFor(() => expect(door.records.record(id)?.["title"], "saved without a button").toBe("Entente Brest – Rimouski"), { timeout: 2000 });
});

it("says under the field which rule a value breaks, and keeps what was typed", async () => {
  const id = idOf("partner", /Technopole maritime/);
  const { door } = await shown(<RecordPane id={id} onClose={() => undefined} />, { conflicts: [] });
  const website = await screen.findByRole("textbox", { name: /site/i });
  await retype(website, "tmq");
  await userEvent.keyboard("{Enter}");
  await screen.findByText(/Cette adresse web n’est pas complète/);
  expect((website as HTMLInputElement).value, "what was typed stays").toBe("tmq");
  expect(door.records.record(id)?.["website"], "and is not written").toBe("https://tmq.ca");
});

it("shows why an agreement stands as it does", async () => {
  await shown(<RecordPane id={idOf("agreement", /tripartite/)} onClose={() => undefined} />);
  await screen.findByText(/Aucune fin n’est notée/);
});

it.each(kindNames)("a %s opens", async (kind) => {
  const records = everyKind();
  const record = records.find((one) => one["kind"] === kind);
  await shown(<RecordPane id={textOf(record?.["id"])} onClose={() => undefined} />, { records });
  await screen.findByRole("tab", { name: "Historique" });
  expect(document.body.textContent, "no word is missing").not.toMatch(/\b(field|kind|choice|section|input|record|within|claim)-[a-z_]+/);
});

it("reads a day as it is typed, says how it is understood, and saves it", async () => {
  const id = idOf("mission", /Jeanne/);
  const { door } = await shown(<RecordPane id={id} onClose={() => undefined} />);
  const day = await screen.findByRole("textbox", { name: "Premier jour" });
  await userEvent.clear(day);
  await userEvent.type(day, "vers mai 2012");
  await screen.findByText(/Compris.: vers mai 2012/);
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(door.records.record(id)?.["starts_on"], "never a precision that it has not").toBe("2012-05~"));
});

it("tells who changed what, and brings a version back", async () => {
  const id = idOf("theme", /Croissance/);
  const { door } = await shown(<RecordPane id={id} onClose={() => undefined} />);
  await door.commands.edit(id, [], { description: "Une mer" });
  await door.commands.edit(id, [], { description: "Deux mers" });
  await userEvent.click(await screen.findByRole("tab", { name: "Historique" }));
  await screen.findByText(/de Une mer à Deux mers/);
  await userEvent.click(await screen.findByRole("button", { name: "Revenir à cette version" }));
  await waitFor(() => expect(door.records.record(id)?.["description"], "as it was").toBe("Une mer"));
});

it("names the sections of a long page, and goes to one", async () => {
  await shown(<RecordPane id={idOf("agreement", /Rimouski/)} onClose={() => undefined} />);
  const names = await screen.findByRole("navigation", { name: "Sections de la fiche" });
  expect([...names.querySelectorAll("li")].map((one) => one.textContent), "as their headings").toEqual(expect.arrayContaining(["Essentiel", "Contenu", "Avenants et annexes", "Parties"]));
  await userEvent.click(within(names).getByRole("button", { name: "Parties" }));
  expect(document.activeElement?.textContent, "the next Tab goes on from there").toBe("Parties");
});

it("leaves a short page without a list of sections", async () => {
  const records = everyKind();
  await shown(<RecordPane id={textOf(records.find((one) => one["kind"] === "role")?.["id"])} onClose={() => undefined} />, { records });
  await screen.findByRole("tab", { name: "Historique" });
  expect(screen.queryByRole("navigation"), "none").toBeNull();
});

it("says that a record is in the bin, and takes it out", async () => {
  const id = idOf("partner", /Technopole maritime/);
  const { door } = await shown(<RecordPane id={id} onClose={() => undefined} />, { conflicts: [] });
  await screen.findByRole("tab", { name: "Historique" });
  await door.commands.remove([id]);
  await screen.findByText("Cette fiche est dans la corbeille.");
  await userEvent.click(screen.getByRole("button", { name: "Sortir de la corbeille" }));
  await waitFor(() => expect(door.records.record(id)?.["removed"], "back").toBe(false));
});

it("shows a record that points here by two fields once, with both", async () => {
  const records = everyKind();
  await shown(<RecordPane id={idOf("partner", /Technopole maritime/)} onClose={() => undefined} />, { records });
  const table = await screen.findByRole("table", { name: "Projets" });
  expect(within(table).getAllByRole("link").length, "one row").toBe(1);
  within(table).getByText(/Partenaires.*Chef de file/);
});
