import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { shown } from "../../testing/shown";
import { StatusLine } from "../frame/status-line";
import { Toasts } from "../toast";
import { SharingPart } from "./sharing";

const part = (
  <>
    <SharingPart />
    <StatusLine />
    <Toasts />
  </>
);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

async function withFolder() {
  const { door } = await shown(part);
  await press("Choisir un stockage…");
  await userEvent.type(screen.getByRole("textbox", { name: "Dossier" }), "/partage/escale");
  await press("Essayer et choisir");
  await screen.findByText("Stockage essayé et choisi");
  return door;
}

it("founds a team, with a name for this computer that colleagues will know", async () => {
  const { door } = await shown(part);
  await press("Fonder une équipe…");
  await press("Fonder l’équipe");
  expect((await screen.findByRole("alert")).textContent, "it has no name yet").toBe("Donnez un nom à cet ordinateur.");
  await userEvent.type(screen.getByLabelText("Nom de cet ordinateur"), "portable de mission{Enter}");
  const devices = await screen.findByRole("list", { name: "Ordinateurs de l’équipe" });
  expect(devices.textContent, "oneself is in it").toContain("portable de mission · cet ordinateur");
  expect(door.sharing.now.team?.belongs, "it was founded").toBe(true);
});

it("chooses storage only once it was tried out, and says what ails it", async () => {
  const { door } = await shown(part);
  await press("Choisir un stockage…");
  await press("Essayer et choisir");
  expect((await screen.findByRole("alert")).textContent, "no folder was given").toMatch(/^Remplissez/);
  await press(/Sorte$/);
  await userEvent.click(await screen.findByRole("option", { name: "WebDAV (Nextcloud…)" }));
  await userEvent.type(screen.getByLabelText("Adresse"), "http://nuage.example/dav");
  await press("Essayer et choisir");
  expect((await screen.findByRole("alert")).textContent, "everybody could read the password").toMatch(/cette adresse n’est pas chiffrée\.$/);
  expect(door.sharing.now.storage, "it was not chosen").toBe(null);
  await userEvent.click(screen.getByRole("switch", { name: /^Accepter cette adresse sans chiffrement/ }));
  await press("Essayer et choisir");
  await screen.findByText("Stockage essayé et choisi");
  expect(door.sharing.now.storage, "now it is").toEqual({ sort: "webdav", place: "http://nuage.example/dav" });
});

it("asks to join with a code to tell, which stays in sight until one is taken in", async () => {
  const door = await withFolder();
  await press("Rejoindre une équipe…");
  await userEvent.type(await screen.findByLabelText("Nom de cet ordinateur"), "portable{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "Dictez ce code" });
  expect(dialog.textContent, "the code").toContain("7KQM-2XNH-P4VD-9RTB");
  await press("J’ai noté le code");
  expect(screen.getByText("7KQM-2XNH-P4VD-9RTB"), "it is in the settings too").toBeTruthy();
  vi.spyOn(door.commands, "exchangeNow").mockResolvedValueOnce({ status: "error", error: { code: "introduction_not_yet", problems: [] } });
  await userEvent.click(within(screen.getByRole("group", { name: "Échange" })).getByRole("button", { name: "Échanger" }));
  await screen.findByText(/l’équipe n’a pas encore accepté la demande/);
});

it("takes somebody in by their code, and puts a lost computer out after asking", async () => {
  const door = await withFolder();
  await press("Fonder une équipe…");
  await userEvent.type(screen.getByLabelText("Nom de cet ordinateur"), "bureau{Enter}");
  await press("Accueillir quelqu’un…");
  await userEvent.type(screen.getByLabelText("Code"), "7KQM{Enter}");
  await screen.findByText(/est dans l’équipe, avec « bureau »/);
  await press(/^Quitter…/);
  const dialog = await screen.findByRole("dialog", { name: /^Quitter l’équipe avec/ });
  expect(door.sharing.now.team?.belongs, "asked first").toBe(true);
  await userEvent.click(within(dialog).getByRole("button", { name: "Quitter l’équipe" }));
  await waitFor(() => expect(door.sharing.now.team?.belongs, "then done").toBe(false));
  await screen.findByText(/^Cet ordinateur ne fait plus partie de l’équipe/);
});

it("says at the bottom what waits to be shared and from whom, and exchanges from there", async () => {
  const door = await withFolder();
  await press("Fonder une équipe…");
  await userEvent.type(screen.getByLabelText("Nom de cet ordinateur"), "bureau{Enter}");
  const line = await screen.findByRole("group", { name: "Échange" });
  door.sharing.with({ outgoing: 3 });
  door.exchange();
  await within(line).findByText("3 changements à partager");
  await userEvent.click(within(line).getByRole("button", { name: "Échanger" }));
  await within(line).findByText("Tout est partagé");
  const waiting = [{ person: "Claire", device: "portable", changes: 3, key: false }];
  door.sharing.with({ last: { ...door.sharing.now.last!, waiting } });
  door.exchange();
  await within(line).findByText("en attente de 3 modifications de Claire");
  door.sharing.with({ under_way: true });
  door.exchange();
  expect(await within(line).findByRole("button", { name: "Arrêter" }), "it can be stopped").toBeTruthy();
});

it("offers to fill storage again that was emptied, and only then", async () => {
  const door = await withFolder();
  await press("Fonder une équipe…");
  await userEvent.type(screen.getByLabelText("Nom de cet ordinateur"), "bureau{Enter}");
  await screen.findByRole("list", { name: "Ordinateurs de l’équipe" });
  expect(screen.queryByRole("button", { name: "Le remplir à nouveau" }), "nothing is empty").toBe(null);
  const exchange = vi.spyOn(door.commands, "exchangeNow");
  door.sharing.with({ last: { at: 0, failure: "storage_emptied", read: 0, sent: 0, conflicts: 0, waiting: [], unreadable: 0, files_missing: 0, needs_update: false } });
  door.exchange();
  await press("Le remplir à nouveau");
  expect(exchange, "with leave to fill it").toHaveBeenCalledWith(true);
});

it("leaves the sample alone", async () => {
  const { door, client } = await shown(part);
  await screen.findByRole("button", { name: "Fonder une équipe…" });
  await door.commands.lookAround();
  await client.invalidateQueries();
  await screen.findByText(/^L’exemple ne se partage pas/);
  expect(screen.queryByRole("button", { name: "Fonder une équipe…" }), "nothing to found there").toBe(null);
});
