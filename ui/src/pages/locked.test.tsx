import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { sheetWords } from "../data/fake/lock";
import { shown } from "../testing/shown";
import Locked from "./locked";

const RIGHT = "goémon séché au vent";

async function locked() {
  const { door } = await shown(<Locked />, { passphrase: RIGHT });
  await screen.findByRole("heading", { name: "Relations internationales" });
  return door;
}

it("asks for the passphrase and nothing else, where one types at once", async () => {
  await locked();
  const box = screen.getByLabelText<HTMLInputElement>("Phrase secrète");
  expect(document.activeElement, "ready to type").toBe(box);
  expect(box.type, "nobody reads it over a shoulder").toBe("password");
  expect(box.autocomplete, "no browser keeps it").toBe("off");
});

it("says that a passphrase is wrong, and opens with the right one", async () => {
  const door = await locked();
  await userEvent.keyboard("{Enter}");
  expect((await screen.findByRole("alert")).textContent, "none").toBe("Écrivez la phrase secrète.");
  await userEvent.keyboard("goémon{Enter}");
  await waitFor(() => expect(screen.getByRole("alert").textContent, "another").toMatch(/^Ce n’est pas la phrase secrète.*majuscules/));
  expect(screen.getByLabelText<HTMLInputElement>("Phrase secrète").value, "to be typed anew").toBe("");
  await userEvent.type(screen.getByLabelText("Phrase secrète"), `${RIGHT}{Enter}`);
  await waitFor(() => expect(door.lock.locked, "it is open").toBe(false));
});

it("opens by the sheet, with a new passphrase that is long enough and typed twice alike", async () => {
  const door = await locked();
  await userEvent.click(screen.getByRole("button", { name: "J’ai ma feuille de secours" }));
  await userEvent.type(screen.getByLabelText("Les douze mots de la feuille"), sheetWords.join(" "));
  await userEvent.type(screen.getByLabelText("Nouvelle phrase secrète"), "court{Enter}");
  expect((await screen.findByRole("alert")).textContent, "too short").toMatch(/trop courte.*quatre mots/);
  await userEvent.type(screen.getByLabelText("Nouvelle phrase secrète"), " mais assez");
  await userEvent.type(screen.getByLabelText("La même, encore une fois"), "autre chose{Enter}");
  expect((await screen.findByRole("alert")).textContent, "not alike").toMatch(/ne sont pas les mêmes/);
  await userEvent.clear(screen.getByLabelText("La même, encore une fois"));
  await userEvent.type(screen.getByLabelText("La même, encore une fois"), "court mais assez{Enter}");
  await waitFor(() => expect(door.lock.locked, "it is open").toBe(false));
  expect(door.lock.passphrase, "by another passphrase from now on").toBe("court mais assez");
});

it("says that the words are no sheet's, beside them", async () => {
  await locked();
  await userEvent.click(screen.getByRole("button", { name: "J’ai ma feuille de secours" }));
  await userEvent.type(screen.getByLabelText("Les douze mots de la feuille"), "abaisser abaisser");
  await userEvent.type(screen.getByLabelText("Nouvelle phrase secrète"), "court mais assez");
  await userEvent.type(screen.getByLabelText("La même, encore une fois"), "court mais assez{Enter}");
  const said = await screen.findByRole("alert");
  expect(said.textContent, "what to do").toMatch(/Un mot manque.*comparez/);
  expect(screen.getByLabelText("Les douze mots de la feuille").getAttribute("aria-describedby"), "to the ear too").toBe(said.id);
});
