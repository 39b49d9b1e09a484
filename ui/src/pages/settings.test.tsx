import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import { lookAround } from "../data/deeds";
import { replaceDoor } from "../data/door";
import { fakeDoor } from "../data/fake";
import { Sidebar } from "../parts/frame/sidebar";
import { shown } from "../testing/shown";
import SettingsPage from "./settings";

function Both() {
  return (
    <>
      <Sidebar wide onWide={() => undefined} onSearch={() => undefined} />
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
