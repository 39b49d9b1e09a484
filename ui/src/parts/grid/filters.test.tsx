import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { kindNames } from "../../data/kinds";
import type { Fields } from "../../data/types";
import { shown } from "../../testing/shown";
import { askable, askableFields } from "./asking";
import { ListPane } from "./list-pane";

const places: Fields[] = [
  { id: "t1", kind: "territory", name: "Brest", type: "municipality", country: "FR", description: "Port et rade" },
  { id: "t2", kind: "territory", name: "Québec", type: "province", country: "CA" },
  { id: "t3", kind: "territory", name: "Rimouski", country: "CA", parent: "t2", description: "Ville portuaire" },
];
const open = async () => {
  const view = await shown(<ListPane kind="territory" onOpen={() => undefined} />, { records: places, conflicts: [] });
  await screen.findByText(/\d fiche/);
  // A list is as it was left.
  for (const word of screen.queryAllByRole("button", { name: /Retirer le filtre/ })) await userEvent.click(word);
  await screen.findByText("Rimouski");
  return view;
};
const titles = () => screen.queryAllByRole("row").slice(1).map((row) => within(row).getAllByRole("gridcell")[1]?.textContent);
/** Chooses a field by its name, all by keyboard. */
const field = async (name: string) => {
  screen.getByRole("button", { name: "Filtrer" }).focus();
  await userEvent.keyboard("{Enter}");
  await userEvent.type(await screen.findByRole("combobox", { name: "Filtrer par" }), `${name}{ArrowDown}{Enter}`);
};
const words = () => screen.queryAllByRole("listitem").map((word) => word.textContent?.replaceAll("\u00a0", " "));

it("asks by keyboard for a choice, a country, a passage of a text, and for none", async () => {
  await open();
  await field("Type de territoire");
  await screen.findByRole("option", { name: "Commune" });
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(titles(), "the first of the list of choices").toEqual(["Brest"]));
  expect(words(), "a word that says so").toEqual(["Type de territoire : Commune"]);
  screen.getByRole("button", { name: /^Type de territoire.*Commune/ }).focus();
  await userEvent.keyboard("{Backspace}");
  await waitFor(() => expect(titles(), "the word is gone").toEqual(["Brest", "Québec", "Rimouski"]));

  await field("Pays");
  await userEvent.type(await screen.findByRole("combobox", { name: "Valeur" }), "Canada{ArrowDown}{Enter}");
  await waitFor(() => expect(titles(), "by country").toEqual(["Québec", "Rimouski"]));
  await field("Présentation");
  await userEvent.type(await screen.findByRole("textbox", { name: "Présentation" }), "PORTUAIRE{Enter}");
  await waitFor(() => expect(titles(), "and by a passage").toEqual(["Rimouski"]));
  expect(words(), "both words").toEqual(["Pays : Canada", "Présentation contient PORTUAIRE"]);

  // From the button, the last word goes first.
  screen.getByRole("button", { name: "Filtrer" }).focus();
  await userEvent.keyboard("{Backspace}");
  await waitFor(() => expect(words(), "the last one").toEqual(["Pays : Canada"]));
  await field("Type de territoire");
  await userEvent.click(await screen.findByRole("option", { name: "(vide)" }));
  await waitFor(() => expect(titles(), "without a type").toEqual(["Rimouski"]));
  await field("Type de territoire");
  await userEvent.click(await screen.findByRole("option", { name: "(non vide)" }));
  await waitFor(() => expect(titles(), "and with any, which takes the place of the other").toEqual(["Québec"]));
  expect(words(), "said in words").toEqual(["Pays : Canada", "Type de territoire : (non vide)"]);
});

it("asks of a link whether there is one, and of a text, where what was asked of it before is forgotten", async () => {
  await open();
  await field("Territoire qui l’englobe");
  await userEvent.click(await screen.findByText("Avec une valeur"));
  await waitFor(() => expect(titles(), "whichever it is").toEqual(["Rimouski"]));
  expect(words(), "no title is asked for").toEqual(["Territoire qui l’englobe : (non vide)"]);
  await userEvent.click(screen.getByRole("button", { name: /Retirer le filtre/ }));
  await field("Présentation");
  await userEvent.type(await screen.findByRole("textbox", { name: "Présentation" }), "PORTUAIRE{Enter}");
  await field("Présentation");
  await userEvent.click(await screen.findByRole("button", { name: "Avec une valeur" }));
  await waitFor(() => expect(titles(), "of a text as well").toEqual(["Brest", "Rimouski"]));
  expect(words(), "no passage any more").toEqual(["Présentation : (non vide)"]);
  await userEvent.click(screen.getByRole("button", { name: /^Présentation.*non vide/ }));
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Présentation" })).value, "its sign is nothing to type over").toBe("");
});

it("changes the value of a word that is there", async () => {
  await open();
  await field("Pays");
  await userEvent.type(await screen.findByRole("combobox", { name: "Valeur" }), "Canada{ArrowDown}{Enter}");
  await userEvent.click(await screen.findByRole("button", { name: /^Pays.*Canada/ }));
  const box = await screen.findByRole("combobox", { name: "Valeur" });
  await userEvent.clear(box);
  await userEvent.type(box, "France{ArrowDown}{Enter}");
  await waitFor(() => expect(words(), "in its place").toEqual(["Pays : France"]));
});

it("offers every field that the store can be asked about, and nothing that it would refuse", async () => {
  const { door } = await open();
  const example = { codes: "x", flag: "true", day: "2010", number: "3", money: "10 EUR", is: "x", holds: "x", listed: "FR", link: "t1", nothing: "" };
  const refused: string[] = [];
  for (const kind of kindNames) {
    for (const name of askableFields(kind)) {
      const can = askable(kind, name);
      for (const value of [...(can?.asking.by === "nothing" ? [] : [example[can?.asking.by ?? "is"]]), ...(can?.empty ? ["", "*"] : [])]) {
        const answer = await door.commands.list({ kind, filters: [{ field: name, value }], sort: null, descending: false, limit: 1, offset: 0 });
        if (answer.status !== "ok") refused.push(`${kind}.${name}=${value}`);
      }
    }
  }
  expect(refused, "every one is answered").toEqual([]);
  expect(askable("agreement", "status")?.empty, "a state is always there").toBe(false);
  expect(askable("partner", "name")?.empty, "so is what must be filled").toBe(false);
  expect(askable("document", "file")?.asking.by, "a file can only be missing").toBe("nothing");
});
