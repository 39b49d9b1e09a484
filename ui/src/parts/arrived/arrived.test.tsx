import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import FirstRun from "../../pages/first-run";
import { shown } from "../../testing/shown";
import { ProgressStrip } from "../frame/progress-strip";
import { offerProtection, ProtectionOffer } from "../lock/offer";
import { Toasts } from "../toast";
import { Arrived } from "./arrived";

const part = (
  <>
    <Arrived />
    <ProgressStrip />
    <Toasts />
  </>
);
const question = (file: string) => screen.findByRole("dialog", { name: new RegExp(`Lire les changements du fichier «\\s${file}\\s»`) });

it("asks before anything of a file is read, naming it and the workspace", async () => {
  const { door } = await shown(part, { changes: 12 });
  door.work.stepMs = 1;
  const take = vi.spyOn(door.commands, "takeArrived");
  door.arrive("de Claire.escale-changes");
  const dialog = await question("de Claire.escale-changes");
  expect(dialog.textContent, "into which").toContain("Relations internationales");
  expect(take, "nothing is read yet").not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  expect(take, "a key meant for elsewhere answers nothing").not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Lire" }));
  await screen.findByText("12 changements pris");
  expect(screen.queryByRole("dialog"), "asked once").toBeNull();
});

it("shows how far it has come and can be stopped, as when it is chosen in the menu", async () => {
  const { door } = await shown(part, { changes: 10_000 });
  door.arrive("de Claire.escale-changes");
  await question("de Claire.escale-changes");
  await userEvent.click(screen.getByRole("button", { name: "Lire" }));
  await screen.findByRole("progressbar", { name: "Lecture des changements" });
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByText("Arrêté : rien n’a changé.");
});

it("asks about several files one after the other, and Escape leaves one unread", async () => {
  const { door } = await shown(part);
  const take = vi.spyOn(door.commands, "takeArrived");
  door.arrive("un");
  door.arrive("deux");
  await question("un");
  await userEvent.keyboard("{Escape}");
  await question("deux");
  await userEvent.click(screen.getByRole("button", { name: "Ne pas lire" }));
  await waitFor(() => expect(screen.queryByRole("dialog"), "both are answered").toBeNull());
  expect(take, "and neither is read").not.toHaveBeenCalled();
});

it("waits until the offer of protection is answered", async () => {
  const { door } = await shown(
    <>
      {part}
      <ProtectionOffer />
    </>,
  );
  offerProtection();
  await screen.findByRole("heading", { name: /^Protéger cet espace/ });
  door.arrive("de Claire.escale-changes");
  await waitFor(() => expect(screen.getAllByRole("dialog"), "one question at a time").toHaveLength(1));
  await userEvent.click(screen.getByRole("button", { name: "Continuer sans protection" }));
  await question("de Claire.escale-changes");
});

it("says of a file that is not whole that the file is at fault", async () => {
  const { door } = await shown(part);
  vi.spyOn(door.commands, "takeArrived").mockResolvedValue({ status: "error", error: { code: "damaged", problems: [] } });
  door.arrive("lettre.odt");
  await question("lettre.odt");
  await userEvent.click(screen.getByRole("button", { name: "Lire" }));
  await screen.findByText(/^Ce fichier ne contient pas de modifications/);
});

it("with no workspace open it says what it waits for, and asks once there is one", async () => {
  const both = (
    <>
      <FirstRun />
      <Arrived />
    </>
  );
  const { door } = await shown(both, { workspace: false });
  await screen.findByText("Bienvenue à bord");
  door.arrive("de Claire.escale-changes");
  await screen.findByText(/« de Claire.escale-changes » attend : ouvrez ou créez l’espace/);
  expect(screen.queryByRole("dialog"), "there is nowhere to read it into").toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /^Visiter l’exemple/ }));
  await question("de Claire.escale-changes");
});
