import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { lookAround } from "../data/deeds";
import { replaceDoor } from "../data/door";
import { settled } from "../data/failure";
import { fakeDoor } from "../data/fake";
import type { Fields } from "../data/types";
import { Sidebar } from "../parts/frame/sidebar";
import { shown } from "../testing/shown";
import SettingsPage from "./settings";

function Both() {
  return (
    <>
      <Sidebar wide onWide={() => undefined} runs={{}} />
      <SettingsPage />
    </>
  );
}

it.each([
  ["fr", "Exemple"],
  ["en", "Example"],
  ["es", "Ejemplo"],
] as const)("the sample workspace is called by a word, never by its folder (%s)", async (language, name) => {
  replaceDoor(fakeDoor());
  const { door, client } = await shown(<Both />, { language });
  await screen.findAllByText("Relations internationales");
  expect(screen.getByText("Escale"), "another workspace shows its folder").toBeTruthy();
  await lookAround();
  await client.invalidateQueries();
  expect((await screen.findAllByText(name)).length, "in the sidebar and in the settings").toBe(2);
  expect(document.querySelector(".workspace-path")?.textContent, "no folder").toBe(name);
  await door.commands.closeWorkspace();
});

const office = (records: Fields[]) => records.filter((one) => one["kind"] === "office" && one["removed"] !== true);

it("makes the office's record at the first edit, edits that one, and takes it back", async () => {
  const { door } = await shown(<SettingsPage />);
  const days = await screen.findByRole("textbox", { name: /Délai de remise/ });
  await userEvent.type(days, "15{Enter}");
  await waitFor(() => expect(office([...door.records.all.values()]).length, "made").toBe(1));
  const [made] = office([...door.records.all.values()]);
  expect([made?.["name"], made?.["report_due_days"]], "named as the workspace is").toEqual(["Relations internationales", 15]);
  await userEvent.type(screen.getByRole("textbox", { name: /Nom du service/ }), " de Brest{Enter}");
  await waitFor(() => expect(office([...door.records.all.values()]).map((one) => one["name"]), "the same one").toEqual(["Relations internationales de Brest"]));
  await door.commands.undo();
  await door.commands.undo();
  expect(office([...door.records.all.values()]), "taken back").toEqual([]);
});

it("keeps what is chosen of the display, and offers no empty choice", async () => {
  const { door } = await shown(<SettingsPage />);
  await userEvent.click(await screen.findByRole("switch", { name: "Rappels" }));
  await userEvent.click(screen.getByRole("button", { name: /Début de semaine/ }));
  expect((await screen.findAllByRole("option")).map((one) => one.textContent), "three days").toEqual(["lundi", "dimanche", "samedi"]);
  await userEvent.click(screen.getByRole("option", { name: "dimanche" }));
  const { settings } = await settled(door.commands.status());
  expect([settings.notices, settings.week], "both are kept").toEqual([false, "sunday"]);
});
