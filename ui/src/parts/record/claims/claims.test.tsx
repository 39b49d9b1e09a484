import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { everyKind } from "../../../data/fake/every-kind";
import { textOf } from "../../../data/values";
import { shown } from "../../../testing/shown";
import { RecordPane } from "../record-pane";

const records = everyKind();
const tripartite = textOf(records.find((one) => /tripartite/.test(textOf(one["title"])))?.["id"]);
const open = () => shown(<RecordPane id={tripartite} onClose={() => undefined} />, { records });

it("says under a field what another source gives, with its source, when it was read, and that it is preferred", async () => {
  await open();
  const line = await screen.findByRole("link", { name: /Une autre source donne 2016 \(Atlas.*fiche 14927, lu le 14 février 2023\)/ });
  const field = line.closest<HTMLElement>(".field");
  expect(field?.textContent, "beside the field it contradicts").toContain("Entrée en vigueur");
  expect(field?.textContent, "marked").toContain("Source retenue");
  expect(screen.queryByRole("heading", { name: "Sources divergentes" }), "and in no table besides").toBeNull();
});

it("adds a source from the field by the keyboard, and comes back to it", async () => {
  const { door } = await open();
  const button = await screen.findByRole("button", { name: "Une autre source dit autrement : Date de signature".replace(" :", "\u00a0:") });
  button.focus();
  await userEvent.keyboard("{Enter}");
  const form = within(screen.getByRole("form", { name: /Ce qu’une autre source dit de.: Date de signature/ }));
  await userEvent.type(form.getByRole("textbox", { name: /Ce que dit cette source/ }), "2016-11");
  await userEvent.type(form.getByRole("textbox", { name: /^Source/ }), "Atlas{Enter}");
  await screen.findByRole("link", { name: /Une autre source donne novembre 2016 \(Atlas\)/ });
  const claim = door.records.ofKind("claim").find((one) => one["source"] === "Atlas");
  expect([claim?.["subject"], claim?.["field"], claim?.["value"]], "in the source's own form").toEqual([tripartite, "signed_on", "2016-11"]);
  await waitFor(() => expect(document.activeElement, "focus returns").toBe(button));
});

it("says what a source cannot be without, and Escape closes the form alone", async () => {
  await open();
  await userEvent.click(await screen.findByRole("button", { name: /Une autre source dit autrement.: Date de signature/ }));
  await userEvent.click(screen.getByRole("button", { name: "Ajouter la source" }));
  expect((await screen.findAllByText(/Ce champ est nécessaire/)).length, "value and source").toBe(2);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("form"), "closed").toBeNull());
  screen.getByRole("tab", { name: "Chronologie" });
});
