import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../../data/types";
import { shown } from "../../testing/shown";
import { RecordPane } from "../record/record-pane";
import { Toasts } from "../toast";

const file = { name: "convention.pdf", size: 1_234_567, media_type: "application/pdf", digest: "d".repeat(64), sealed: "e".repeat(64) };
const paper = (more: Fields = {}): Fields => ({ id: "paper", kind: "document", title: "Convention", heads: [], removed: false, linked_from: [], ...more });

async function page(record: Fields) {
  const part = (
    <>
      <RecordPane id="paper" onClose={() => undefined} />
      <Toasts />
    </>
  );
  return shown(part, { records: [record], conflicts: [] });
}

const button = (name: string) => screen.findByRole("button", { name });

it("attaches a file to a document that has none, and undo takes it back", async () => {
  const { door } = await page(paper());
  door.files.chosen = file;
  await userEvent.click(await button("Joindre un fichier…"));
  await screen.findByText("convention.pdf");
  screen.getByText(/PDF · 1,2\sMo/);
  await userEvent.click(await button("Annuler"));
  await button("Joindre un fichier…");
  expect(door.records.record("paper")?.["file"] ?? null, "nothing is attached any more").toBeNull();
});

it("does nothing when the chooser is closed without a file", async () => {
  const { door } = await page(paper());
  await userEvent.click(await button("Joindre un fichier…"));
  await button("Joindre un fichier…");
  expect(door.records.done, "nothing was written").toHaveLength(0);
});

it("opens a file that is here", async () => {
  const { door } = await page(paper({ file }));
  await userEvent.click(await button("Ouvrir"));
  await waitFor(() => expect(door.files.opened, "it was given to the viewer").toEqual(["paper"]));
});

it("says that a file is not here and who has it, and offers nothing that cannot be done", async () => {
  const { door, client } = await page(paper({ file }));
  door.files.standing.set("paper", { state: "missing", changed: false });
  await client.invalidateQueries();
  await screen.findByText("Pas sur cet ordinateur");
  screen.getByText(/Il a été joint par Claire Dubois, dont l’ordinateur l’avait alors\./);
  expect(screen.queryByRole("button", { name: "Ouvrir" }), "there is nothing to open").toBeNull();
  await button("Remplacer…");
});

it("finds out by opening that a file is gone, and shows it from then on", async () => {
  const { door } = await page(paper({ file }));
  const open = await button("Ouvrir");
  door.files.standing.set("paper", { state: "damaged", changed: false });
  await userEvent.click(open);
  await screen.findByText("Abîmé sur cet ordinateur");
  screen.getByText(/Le fichier est abîmé sur cet ordinateur/);
});

it("warns of what may hold a program and only shows it in its folder", async () => {
  const { door } = await page(paper({ file: { ...file, name: "facture.exe" } }));
  await userEvent.click(await button("Ouvrir"));
  await userEvent.click(await button("Montrer dans le dossier"));
  await waitFor(() => expect(door.files.revealed, "it is shown where it lies").toEqual(["paper"]));
  expect(door.files.opened, "and not opened").toHaveLength(0);
});

it("offers the changed copy as a new version", async () => {
  const { door, client } = await page(paper({ file }));
  door.files.standing.set("paper", { state: "present", changed: true });
  await client.invalidateQueries();
  await userEvent.click(await button("Garder comme nouvelle version"));
  await screen.findByText("Nouvelle version gardée");
  await waitFor(() => expect(screen.queryByText(/La copie que vous aviez ouverte/), "it is not offered twice").toBeNull());
});

it("shows a name that turns the reading direction for what it is", async () => {
  await page(paper({ file: { ...file, name: "fdp.\u202Eexe.pdf" } }));
  await screen.findByText("fdp.\uFFFDexe.pdf");
});
