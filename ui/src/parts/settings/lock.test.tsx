import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { sheetWords } from "../../data/fake/lock";
import { shown } from "../../testing/shown";
import { LockPart } from "./lock";

const RIGHT = "goémon séché au vent";

async function protectedNow() {
  const { door } = await shown(<LockPart />);
  await userEvent.click(await screen.findByRole("button", { name: "Protéger…" }));
  await userEvent.type(screen.getByLabelText("Phrase secrète"), RIGHT);
  await userEvent.type(screen.getByLabelText("La même, encore une fois"), `${RIGHT}{Enter}`);
  await screen.findByRole("heading", { name: "Votre feuille de secours" });
  return door;
}

it("protects, then gives the words of the sheet and asks some of them back before they count", async () => {
  const door = await protectedNow();
  expect(door.lock.passphrase, "it opens by this").toBe(RIGHT);
  expect(screen.getAllByRole("listitem").map((one) => one.textContent), "all twelve, in order").toEqual(sheetWords);
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer pour imprimer…" }));
  expect(await screen.findByText(/imprimez-la, puis supprimez le fichier/), "it lies there in clear").toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Je les ai notés" }));
  const typed = async (words: string[]) => {
    for (const [at, place] of [2, 5, 11].entries()) {
      const box = screen.getByLabelText(`Mot n° ${place}`);
      await userEvent.clear(box);
      await userEvent.type(box, words[at] ?? "");
    }
    await userEvent.keyboard("{Enter}");
  };
  await typed(["brume", "écume", "havre"]);
  expect((await screen.findByRole("alert")).textContent, "one is wrong").toMatch(/comparez/);
  expect(door.lock.opens?.recovery, "it does not count yet").toBe(false);
  await typed(["brume", "écume", "lagune"]);
  await waitFor(() => expect(door.lock.opens?.recovery, "now it does").toBe(true));
});

it("changes the passphrase for whoever knows it, and takes protection off", async () => {
  const door = await protectedNow();
  await userEvent.click(screen.getByRole("button", { name: "Plus tard" }));
  await userEvent.click(await screen.findByRole("button", { name: "Changer la phrase secrète…" }));
  const change = async (current: string) => {
    const box = screen.getByLabelText("Phrase secrète actuelle");
    await userEvent.clear(box);
    await userEvent.type(box, current);
    await userEvent.click(screen.getByRole("button", { name: "Changer" }));
  };
  await userEvent.type(screen.getByLabelText("Nouvelle phrase secrète"), "phare de la Jument");
  await userEvent.type(screen.getByLabelText("La même, encore une fois"), "phare de la Jument");
  await change("autre chose");
  expect((await screen.findByRole("alert")).textContent, "not theirs").toMatch(/^Ce n’est pas/);
  await change(RIGHT);
  await waitFor(() => expect(door.lock.passphrase, "changed").toBe("phare de la Jument"));
  await userEvent.click(await screen.findByRole("button", { name: "Enlever la protection…" }));
  await userEvent.type(screen.getByLabelText("Phrase secrète actuelle"), "phare de la Jument{Enter}");
  await waitFor(() => expect(door.lock.opens, "anybody opens it").toBe(null));
});

it("lets the keychain open", async () => {
  const door = await protectedNow();
  await userEvent.click(screen.getByRole("button", { name: "Plus tard" }));
  const keychain = await screen.findByRole("switch", { name: /^Trousseau de l’ordinateur/ });
  await userEvent.click(keychain);
  await waitFor(() => expect(door.lock.opens?.keychain, "it opens").toBe(true));
});
