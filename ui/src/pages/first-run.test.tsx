import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import type { Problem } from "../data/failure";
import { shown } from "../testing/shown";
import FirstRun from "./first-run";

const refusal = (code: string, rule?: Problem["rule"]) => ({
  status: "error" as const,
  error: { code, problems: rule ? [{ field: "workspace", rule }] : [] },
});

async function first(language: "fr" | "en" = "fr") {
  const { door } = await shown(<FirstRun />, { workspace: false, language });
  await screen.findByText("Relations internationales");
  return door;
}

const folderBox = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Dossier" });

it("begins where one most often goes: at the workspace that was open last", async () => {
  await first();
  await waitFor(() => expect(document.activeElement?.textContent, "one press of Enter").toContain("Relations internationales"));
});

it("proposes a new folder, so that a name and Enter are enough", async () => {
  const door = await first();
  const create = vi.spyOn(door.commands, "createWorkspace");
  const folder = await screen.findByDisplayValue("/home/marie/Documents/Escale");
  expect(folder, "a box of its own").toBe(folderBox());
  await userEvent.click(folder);
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(create, "as it stands").toHaveBeenCalledWith("/home/marie/Documents/Escale", "Marie Le Gall"));
});

it("takes a folder as it is typed or copied, and the one chosen in its place", async () => {
  const door = await first();
  const create = vi.spyOn(door.commands, "createWorkspace").mockResolvedValue(refusal("busy"));
  await screen.findByDisplayValue("/home/marie/Documents/Escale");
  await userEvent.clear(folderBox());
  await userEvent.type(folderBox(), ' "C:\\Users\\marie\\Escale" {Enter}');
  await waitFor(() => expect(create, "without the quotes").toHaveBeenLastCalledWith("C:\\Users\\marie\\Escale", "Marie Le Gall"));
  await userEvent.click(screen.getByRole("button", { name: "Choisir… Dossier" }));
  await userEvent.click(screen.getByRole("button", { name: "Créer l’espace" }));
  await waitFor(() => expect(create, "the chosen one").toHaveBeenLastCalledWith("Escale", "Marie Le Gall"));
});

it("asks for what is missing, one thing at a time, and says it to the ear", async () => {
  const door = await first();
  const create = vi.spyOn(door.commands, "createWorkspace");
  await screen.findByDisplayValue("/home/marie/Documents/Escale");
  const name = screen.getByRole("textbox", { name: "Votre nom" });
  await userEvent.clear(folderBox());
  await userEvent.clear(name);
  await userEvent.click(screen.getByRole("button", { name: "Créer l’espace" }));
  expect(screen.getByRole("alert").textContent, "the name").toMatch(/^Écrivez votre nom/);
  expect(document.activeElement, "where it is written").toBe(name);
  await userEvent.type(name, "Claire{Enter}");
  expect(screen.getByRole("alert").textContent, "then the folder").toMatch(/^Écrivez ou choisissez le dossier/);
  expect(document.activeElement, "where it is written too").toBe(folderBox());
  await userEvent.keyboard("/srv/escale{Enter}");
  await waitFor(() => expect(create, "with both").toHaveBeenCalledWith("/srv/escale", "Claire"));
});

it.each([
  ["not_empty", /contient déjà autre chose.*choisissez un dossier vide/],
  ["not_absolute", /n’est pas complet.*racine du disque/],
  ["network_folder", /partage réseau.*choisissez un dossier de cet ordinateur/],
  ["synced_folder", /synchronisé.*choisissez/],
] as const)("a folder in which no workspace can be made (%s) is said beside it, until it is changed", async (rule, words) => {
  const door = await first();
  vi.spyOn(door.commands, "createWorkspace").mockResolvedValue(refusal("invalid", rule));
  await userEvent.click(await screen.findByDisplayValue("/home/marie/Documents/Escale"));
  await userEvent.keyboard("{Enter}");
  const said = await screen.findByRole("alert");
  expect(said.textContent, "what it is and what to do").toMatch(words);
  expect(folderBox().getAttribute("aria-describedby"), "to the ear too").toBe(said.id);
  await userEvent.type(folderBox(), "2");
  expect(screen.queryByRole("alert"), "another folder is another matter").toBeNull();
});

it.each([
  ["busy", undefined, /déjà ouvert dans un autre programme.*fermez-le/],
  ["too_new", undefined, /version plus récente.*mettez Escale à jour/],
  ["damaged", undefined, /abîmées.*restaurez une sauvegarde/],
  ["not_found", undefined, /aucun espace de travail.*choisissez-en un autre/],
  ["disk", undefined, /disque.*vérifiez/],
  ["invalid", "network_folder", /partage réseau.*choisissez un dossier de cet ordinateur/],
  ["invalid", "synced_folder", /synchronisé.*choisissez/],
  ["invalid", "not_a_workspace", /n’est pas un espace de travail.*choisissez/],
  ["something_newer", undefined, /imprévu.*recommencez/],
] as const)("a workspace that cannot be opened (%s %s) is a calm sentence that says what to do", async (code, rule, words) => {
  const door = await first();
  vi.spyOn(door.commands, "openWorkspace").mockResolvedValue(refusal(code, rule));
  await userEvent.click(screen.getByRole("button", { name: "Ouvrir un espace existant…" }));
  await userEvent.keyboard("/srv/escale{Enter}");
  expect((await screen.findByRole("alert")).textContent, "what it is and what to do").toMatch(words);
  expect(document.activeElement, "where it can be mended").toBe(folderBox());
});

it("opens the folder that is typed, or the one chosen at once", async () => {
  const door = await first();
  const open = vi.spyOn(door.commands, "openWorkspace").mockResolvedValue(refusal("not_found"));
  await userEvent.click(screen.getByRole("button", { name: "Ouvrir un espace existant…" }));
  await userEvent.keyboard("{Enter}");
  expect((await screen.findByRole("alert")).textContent, "none is typed").toMatch(/^Écrivez ou choisissez/);
  await userEvent.keyboard("/srv/escale{Enter}");
  await waitFor(() => expect(open, "typed").toHaveBeenLastCalledWith("/srv/escale"));
  await userEvent.click(screen.getByRole("button", { name: "Choisir… Dossier" }));
  await waitFor(() => expect(open, "chosen").toHaveBeenLastCalledWith("Escale"));
});

it("offers to open the workspace that is already in the folder", async () => {
  const door = await first();
  vi.spyOn(door.commands, "createWorkspace").mockResolvedValue(refusal("invalid", "already_there"));
  const open = vi.spyOn(door.commands, "openWorkspace");
  await screen.findByDisplayValue("/home/marie/Documents/Escale");
  await userEvent.click(screen.getByRole("button", { name: "Créer l’espace" }));
  await userEvent.click(await screen.findByRole("button", { name: "Ouvrir cet espace" }));
  expect(open, "that folder").toHaveBeenCalledWith("/home/marie/Documents/Escale");
});

it("changes the language before anything else", async () => {
  const door = await first();
  const save = vi.spyOn(door.commands, "saveSettings");
  await userEvent.click(screen.getByRole("radio", { name: "English" }));
  expect(save.mock.calls[0]?.[0].language, "kept").toBe("en");
});
