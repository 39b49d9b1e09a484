import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import { ReportPage } from "./report-writer";

// A page with a text, its outline and its lists takes its time where several work at once.
configure({ asyncUtilTimeout: 5_000 });

const id = (number: number) => `0190f3a4-5b6c-7d8e-9f00-${String(number).padStart(12, "0")}`;
const record = (kind: string, number: number, fields: Fields): Fields => ({ id: id(number), kind, removed: false, ...fields });
const of = (number: number) => `(escale:${id(number)})`;

const people = [
  record("person", 1, { given_name: "Anne", family_name: "Le Bris" }),
  record("person", 2, { given_name: "Lucie", family_name: "Gagnon" }),
  record("partner", 3, { name: "Technopole_maritime" }),
  record("territory", 4, { name: "Rimouski" }),
];
const mission = record("mission", 10, { title: "Mission à Rimouski", type: "economic", starts_on: "2026-11-09", ends_on: "2026-11", objectives: "# Deux buts\n\n- un appel" });
const within10 = [
  record("stop", 11, { mission: id(10), territory: id(4) }),
  record("participant", 12, { mission: id(10), person: id(1), capacity: "elected" }),
  record("participant", 13, { mission: id(10), partner: id(3) }),
  record("meeting", 14, {
    mission: id(10), subject: "Programme 2027", starts: "2026-11-10T09:30:00-05:00[America/Toronto]", with_people: [id(2)], with_partners: [id(3)],
    notes: "Deux séjours.", outcome: "Un appel commun.",
  }),
  record("meeting", 15, { mission: id(10), subject: "Sans heure" }),
  record("action", 16, { text: "Écrire l’appel", from: id(14), owner: id(1), due_on: "2027-01" }),
  record("action", 17, { text: "Abandonné", from: id(10), dropped: true }),
];
const report = (fields: Fields = {}) => record("report", 20, { title: "Compte rendu", mission: id(10), ...fields });

const page = (fields: Fields = {}, others: Fields[] = []) =>
  shown(<ReportPage id={id(20)} />, { records: [...people, mission, ...others, report(fields)], conflicts: [] });
const box = async () => (await screen.findByRole("textbox", { name: "Texte" })) as HTMLTextAreaElement;
const type = async (area: HTMLTextAreaElement, text: string) => {
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  await userEvent.paste(text);
};
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

it("prepares the text with what is on record, and leaves the rest as empty headings", async () => {
  const { door } = await page({}, within10);
  const prepare = await screen.findByRole("button", { name: "Préparer à partir de la mission" });
  await waitFor(() => expect(prepare.hasAttribute("disabled"), "once the facts are there").toBe(false));
  await userEvent.click(prepare);
  const body = await waitFor(() => {
    const text = String(door.records.record(id(20))?.["body"] ?? "");
    expect(text, "written").not.toBe("");
    return text;
  });
  const section = (title: string) => body.split(`## ${title}\n`)[1]?.split(/\n?## /)[0]?.trim();
  expect(section("Dates et lieux"), "days as they are known").toContain("9 novembre 2026. Dernier jour\u00a0: novembre 2026");
  expect(section("Dates et lieux"), "a stop without hours is a place").toMatch(new RegExp(`- \\[Rimouski\\]\\(escale:${id(4)}\\)$`));
  expect(section("Composition de la délégation"), "who, in what capacity; a company without a name of a person").toBe(
    `- [Anne Le Bris]${of(1)} (membre élu)\n- [Technopole_maritime]${of(3)}`,
  );
  expect(body, "another record's headings lie beneath").toContain("## Objectifs\n\n### Deux buts\n\n- un appel");
  expect(body, "by day, then those without").toMatch(/### Mardi 10 novembre 2026\n\n#### 9\sh\s30\s: Programme 2027[\s\S]+### Sans date\n\n#### Sans heure/);
  expect(body, "who was met").toContain(`- Avec [Lucie Gagnon]${of(2)}\u202f; [Technopole_maritime]${of(3)}\n\nDeux séjours.`);
  expect(body, "what was agreed").toContain("## Relevé de décisions\n\n### Programme 2027\n\nUn appel commun.");
  expect(section("Suites à donner"), "by whom and when; nothing given up").toBe(`- Écrire l’appel ([Anne Le Bris]${of(1)}\u202f; échéance\u00a0: janvier 2027)`);
  expect(body, "what nobody noted is a heading").toMatch(/## Prochaines échéances\n\n## Bilan$/);
  expect(door.records.done.length, "one act, one undo").toBe(1);
  (await box()).focus();
  await userEvent.keyboard("{Control>}z{/Control}");
  await waitFor(async () => expect((await box()).value, "taken back whole").toBe(""));
});

it("prepares nothing of what is missing: a bare mission gives its headings", async () => {
  const { door } = await shown(<ReportPage id={id(20)} />, { records: [record("mission", 10, { title: "Mission" }), report()], conflicts: [] });
  const prepare = await screen.findByRole("button", { name: "Préparer à partir de la mission" });
  await waitFor(() => expect(prepare.hasAttribute("disabled"), "there is nothing to wait for").toBe(false));
  await userEvent.click(prepare);
  await waitFor(() => expect(door.records.record(id(20))?.["body"], "written").toBeTruthy());
  const body = String(door.records.record(id(20))?.["body"]);
  expect(body.replaceAll(/^## .*$/gm, "").trim(), "but for the mission's name, headings alone").toBe(`[Mission]${of(10)}`);
  expect(body, "no code and no missing word").not.toMatch(/none|undefined|prepare-/);
});

it("finds people by @ with the keys alone, and keeps a mention that the store knows", async () => {
  const { door } = await page({ body: "Vu" });
  const area = await box();
  await type(area, " @gag");
  const list = await screen.findByRole("listbox", { name: "Personnes et partenaires" });
  const first = await within(list).findByRole("option", { name: /Lucie Gagnon/ });
  expect(area.getAttribute("aria-activedescendant"), "said to the ear, while the caret stays").toBe(first.id);
  await userEvent.keyboard("{Enter}");
  expect(area.value, "as it is read").toBe("Vu @[Lucie Gagnon] ");
  await type(area, "le soir");
  await waitFor(() => expect(door.records.record(id(20))?.["body"], "as it is kept").toBe(`Vu [Lucie Gagnon]${of(2)} le soir`));
});

it("moves in the list with the arrows, closes it with Esc, and puts blocks on lines of their own", async () => {
  await page({ body: "Vu" });
  const area = await box();
  await type(area, " /");
  const list = await screen.findByRole("listbox", { name: "Blocs" });
  const options = within(list).getAllByRole("option");
  await userEvent.keyboard("{ArrowDown}");
  expect(area.getAttribute("aria-activedescendant"), "the next").toBe(options[1]?.id);
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(area.getAttribute("aria-activedescendant"), "round to the last").toBe(options.at(-1)?.id);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("listbox"), "closed").toBeNull();
  await type(area, "dec");
  expect(screen.queryByRole("listbox"), "and not opened again for the same sign").toBeNull();
  await userEvent.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}");
  await type(area, "/dec");
  await screen.findByRole("option", { name: "Décision" });
  await userEvent.keyboard("{Enter}");
  expect(area.value, "a line of its own").toBe("Vu \n\n- **Décision\u00a0:** ");
});

it("makes a person without leaving the sentence", async () => {
  const { door } = await page({ body: "Vu" });
  const area = await box();
  await type(area, " @Marc Tanguy");
  await screen.findByRole("option", { name: /Créer la personne/ });
  expect(area.getAttribute("aria-activedescendant"), "not by Enter alone").toBeNull();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(area.value, "named in the text").toBe("Vu @[Marc Tanguy] "));
  expect(door.records.ofKind("person").at(-1), "and on record").toMatchObject({ given_name: "Marc", family_name: "Tanguy" });
});

it("shows which headings are empty, and goes to them", async () => {
  await page({ body: "## Objet\n\nVu.\n\n## Bilan" });
  const area = await box();
  await screen.findByRole("button", { name: /1 titre sans texte/ });
  await press("Bilan (vide)");
  expect(document.activeElement, "in the text").toBe(area);
  expect(area.selectionStart, "at the end of its line").toBe(area.value.length);
});

it("hands the report in with today's day, as one act that undo takes back", async () => {
  const { door } = await page({ body: "Vu", authors: [id(1)] });
  await userEvent.click(await screen.findByRole("button", { name: /Avancement/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Remis" }));
  await waitFor(() => expect(door.records.record(id(20)), "state and day").toMatchObject({ state: "submitted", submitted_on: "2026-11-23" }));
  expect(door.records.done.length, "one act").toBe(1);
  expect(screen.queryByText("Pas encore remis"), "and nothing of it is missing").toBeNull();
});

it("takes in what somebody else wrote while one types, and loses no letter of either", async () => {
  const { door, client } = await page({ body: "Un port." });
  const area = await box();
  const edit = door.commands.edit;
  vi.spyOn(door.commands, "edit").mockImplementationOnce(async (record, basedOn, fields) => {
    // The store merged: two heads, and both texts in one.
    await edit(record, basedOn, { body: `Deux phares. ${String(fields["body"])}` });
    return { status: "ok", data: { id: record, heads: ["a", "b"] } };
  });
  await type(area, " Trois quais");
  await waitFor(() => expect(area.value, "theirs is in the box").toBe("Deux phares. Un port. Trois quais"));
  await type(area, " neufs");
  await waitFor(() => expect(door.records.record(id(20))?.["body"], "and is not overwritten").toBe("Deux phares. Un port. Trois quais neufs"));
  client.clear();
});

it.each(["en", "es"] as const)("has all its words in %s", async (language) => {
  await shown(<ReportPage id={id(20)} />, { records: [...people, mission, ...within10, report({ body: "## Ici" })], conflicts: [], language });
  await screen.findByText("Programme 2027");
  expect(document.body.textContent, "no word is missing").not.toMatch(/\b(writer|prepare|field|kind|choice)-[a-z_]+/);
});
