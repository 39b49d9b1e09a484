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

it("begins where one most often goes: at the workspace that was open last", async () => {
  await first();
  await waitFor(() => expect(document.activeElement?.textContent, "one press of Enter").toContain("Relations internationales"));
});

it("asks for what is missing, one thing at a time, and says it to the ear", async () => {
  const door = await first();
  const create = vi.spyOn(door.commands, "createWorkspace");
  const name = screen.getByRole("textbox", { name: "Votre nom" });
  await userEvent.clear(name);
  await userEvent.click(screen.getByRole("button", { name: "Créer l’espace" }));
  expect(screen.getByRole("alert").textContent, "the name").toMatch(/^Écrivez votre nom/);
  expect(document.activeElement, "where it is written").toBe(name);
  await userEvent.type(name, "Claire{Enter}");
  expect(screen.getByRole("alert").textContent, "then the folder").toMatch(/^Choisissez d’abord le dossier/);
  await userEvent.click(screen.getByRole("button", { name: "Choisir un dossier…" }));
  await userEvent.click(screen.getByRole("button", { name: "Créer l’espace" }));
  await waitFor(() => expect(create, "with both").toHaveBeenCalledWith("Escale", "Claire"));
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
  expect((await screen.findByRole("alert")).textContent, "what it is and what to do").toMatch(words);
});

it("offers to open the workspace that is already in the folder", async () => {
  const door = await first();
  vi.spyOn(door.commands, "createWorkspace").mockResolvedValue(refusal("invalid", "already_there"));
  const open = vi.spyOn(door.commands, "openWorkspace");
  await userEvent.click(screen.getByRole("button", { name: "Choisir un dossier…" }));
  await userEvent.click(screen.getByRole("button", { name: "Créer l’espace" }));
  await userEvent.click(await screen.findByRole("button", { name: "Ouvrir cet espace" }));
  expect(open, "that folder").toHaveBeenCalledWith("Escale");
});

it("changes the language before anything else", async () => {
  const door = await first();
  const save = vi.spyOn(door.commands, "saveSettings");
  await userEvent.click(screen.getByRole("radio", { name: "English" }));
  expect(save.mock.calls[0]?.[0].language, "kept").toBe("en");
});
