import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

import { sampleRecords } from "../../data/fake";
import { journey } from "../../data/fake/journey";
import { lively } from "../../data/fake/lively";
import { textOf } from "../../data/values";
import { shown } from "../../testing/shown";
import { Chip } from "../fields/link-field";
import { StatusLine } from "../frame/status-line";
import { Toasts } from "../toast";
import { Value } from "../value";
import { JourneyLine } from "./journey-line";
import { Journeys } from "./journeys";
import { NotHere } from "./not-here";
import { closeDeparture } from "./opening";

const records = [...sampleRecords, ...lively, ...journey];
const planned = "Rencontres de Rimouski sur les capteurs marins";
const bystander = "Algues du Ponant";
const idOf = (name: string) => textOf(records.find((one) => one["title"] === planned || one["name"] === name)?.["id"]);
const partner = textOf(records.find((one) => one["name"] === bystander)?.["id"]);

const part = (
  <>
    <JourneyLine />
    <Journeys />
    <NotHere />
    <Chip id={partner} />
    <Value kind="project" field="lead" value={partner} />
    <StatusLine />
    <Toasts />
  </>
);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(() => closeDeparture());

async function begins({ team = true, passphrase }: { team?: boolean; passphrase?: string } = {}) {
  const { door, client } = await shown(part, { records });
  if (passphrase !== undefined) door.lock.protect(passphrase);
  if (team) {
    door.sharing.choose({ sort: "folder", path: "/partage" });
    door.sharing.found("Marie Le Gall", "portable");
  }
  door.exchange();
  await client.cancelQueries({ queryKey: ["status"] });
  await client.invalidateQueries({ queryKey: ["status"] });
  await press("Préparer un départ…");
  return door;
}

const choose = async () => userEvent.click(await screen.findByRole("checkbox", { name: new RegExp(`^${planned}`) }));

it("says how many records travel and stay before anything is done", async () => {
  const door = await begins();
  expect(await screen.findByRole("button", { name: "Vérifier" }), "nothing is chosen yet").toHaveProperty("disabled", true);
  await choose();
  const counts = await screen.findByText(/fiches partent/);
  expect(counts.parentElement?.textContent, "both numbers").toMatch(/^\d+ fiches partent, \d+ restent$/);
  expect(door.records.all.size, "nothing was taken off").toBe(records.length);
});

it("finds what else travels by its words, and everything travels by one switch", async () => {
  await begins();
  await userEvent.type(await screen.findByRole("combobox", { name: "Ajouter une fiche qui voyage" }), "Algues");
  await userEvent.click(await screen.findByRole("option", { name: new RegExp(`^${bystander} ?Partenaire$`) }));
  await screen.findByRole("button", { name: new RegExp(`^Retirer.*${bystander}`) });
  await userEvent.click(screen.getByRole("switch", { name: /^Tout voyage/ }));
  await screen.findByText(/rien ne reste/);
  await press("Vérifier");
  await press("Tout emporter");
  await screen.findByRole("heading", { name: "Tout est prêt" });
});

it("leaves what was not chosen, says so everywhere, and brings it back in one press", async () => {
  const door = await begins();
  await choose();
  await press("Vérifier");
  const dialog = screen.getByRole("dialog", { name: "Préparer un départ" });
  expect(dialog.textContent, "old copies go too").toContain("Les anciennes copies de la base");
  await press(/^Retirer \d+ fiches d’ici$/);
  await screen.findByRole("heading", { name: "Bon voyage" });
  expect(screen.getByRole("dialog").textContent, "undo is coming home").toContain("Pour annuler ce départ, revenez");
  await press("Fermer");
  expect(door.records.record(partner), "it is not here").toBe(undefined);
  const status = await screen.findByRole("group", { name: "Voyage" });
  expect(status.textContent, "the line at the bottom").toMatch(/En voyage.: \d+ fiches sont restées au bureau/);
  await screen.findByText(/ne sont pas dans cette liste/);
  await screen.findByText("Partenaire, au bureau");
  await screen.findByText("au bureau");
  await userEvent.click(within(status).getByRole("button", { name: "De retour" }));
  await screen.findByText("Tout est revenu");
  expect(door.records.all.size, "all of it").toBe(records.length);
  await screen.findByRole("link", { name: bystander });
  expect(screen.queryByRole("group", { name: "Voyage" }), "nobody travels any more").toBe(null);
});

it("without a team or storage only checks, and says why nothing can stay", async () => {
  await begins({ team: false });
  await choose();
  await press("Vérifier");
  await screen.findByText("Cet espace n’a pas d’équipe : personne d’autre n’a ces fiches.");
  await screen.findByText(/^Sans équipe et sans stockage partagé, rien ne peut rester au bureau/);
  expect(screen.queryByRole("button", { name: /^Retirer \d+ fiches/ }), "there is no deed").toBe(null);
});

it("has the passphrase typed once, and says when it is not the one", async () => {
  await begins({ passphrase: "douze lettres au moins" });
  await choose();
  await press("Vérifier");
  const box = await screen.findByLabelText("Phrase secrète");
  await userEvent.type(box, "autre chose{Enter}");
  expect((await screen.findByRole("alert")).textContent, "it is said").toContain("Ce n’est pas la phrase secrète");
  await userEvent.clear(box);
  await userEvent.type(box, "douze lettres au moins{Enter}");
  await screen.findByText(/vous connaissez la phrase secrète/);
});

it("tells how far it has come, can be stopped, and says that nothing was taken off", async () => {
  const door = await begins();
  await choose();
  await press("Vérifier");
  let refuse = (_: unknown) => undefined as unknown;
  vi.spyOn(door.commands, "depart").mockReturnValueOnce(new Promise((tell) => (refuse = tell)) as never);
  vi.spyOn(door.commands, "stopExchange");
  await press(/^Retirer \d+ fiches d’ici$/);
  for (const hear of door.work.ears) hear({ work: "rehearse", done: 3, total: 12 });
  await screen.findByText("Relecture de tout ce qui est sur le stockage");
  await screen.findByText("3 sur 12");
  await press("Arrêter");
  await waitFor(() => expect(door.commands.stopExchange, "it was asked to stop").toHaveBeenCalled());
  refuse({ status: "error", error: { code: "cancelled", problems: [] } });
  expect((await screen.findByRole("alert")).textContent, "and says so").toMatch(/^Arrêté.*rien n’a été retiré/);
  expect(idOf(bystander) !== "" && door.records.all.size, "all is here").toBe(records.length);
});

it("says why a storage that does not give everything back keeps the records here", async () => {
  const door = await begins();
  await choose();
  await press("Vérifier");
  vi.spyOn(door.commands, "depart").mockResolvedValueOnce({ status: "error", error: { code: "departure_not_there", problems: [] } });
  await press(/^Retirer \d+ fiches d’ici$/);
  expect((await screen.findByRole("alert")).textContent, "in words").toContain("le stockage ne rend pas tout ce qui devait rester");
});
