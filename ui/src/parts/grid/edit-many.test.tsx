import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { Toasts } from "../toast";
import { shown } from "../../testing/shown";
import { ListPane } from "./list-pane";

const open = async () => {
  const view = await shown(
    <>
      <ListPane kind="territory" onOpen={() => undefined} />
      <Toasts />
    </>,
  );
  await screen.findByText("Terre de Feu");
  screen.getByRole("grid").focus();
  await userEvent.keyboard("{Control>}a{/Control}");
  await userEvent.click(await screen.findByRole("button", { name: "Modifier…" }));
  return { ...view, sheet: await screen.findByRole("dialog") };
};
const choose = async (sheet: HTMLElement, button: RegExp, option: string) => {
  await userEvent.click(within(sheet).getByRole("button", { name: button }));
  await userEvent.click(await screen.findByRole("option", { name: option }));
};

it("shows what a field of several records will become, changes it in one act, and takes it back in one", async () => {
  const { door, sheet } = await open();
  await choose(sheet, /Champ à modifier/, "Type de territoire");
  await choose(sheet, /^Vide /, "Province");
  await within(sheet).findByText("2 fiches vont changer");
  expect(within(sheet).getAllByText(/de Commune à Province/).length, "Brest and Rimouski, not those that are provinces").toBe(2);
  await userEvent.click(within(sheet).getByRole("button", { name: "Appliquer" }));
  await screen.findByText("2 fiches modifiées");
  expect(door.records.ofKind("territory").every((one) => one["type"] === "province"), "all the same").toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(door.records.ofKind("territory").filter((one) => one["type"] === "municipality").length, "as before").toBe(2));
});

it("empties a field only when asked in so many words", async () => {
  const { door, sheet } = await open();
  await choose(sheet, /Champ à modifier/, "Identifiant Wikidata");
  const save = within(sheet).getByRole("button", { name: "Appliquer" });
  expect(save.hasAttribute("disabled"), "nothing chosen yet").toBe(true);
  await userEvent.click(within(sheet).getByRole("button", { name: "Vider ce champ" }));
  await within(sheet).findByText(/de Q12193 à \(vide\)/);
  await userEvent.click(save);
  await waitFor(() => expect(door.records.ofKind("territory").every((one) => one["wikidata"] == null), "empty").toBe(true));
});
