import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { fakeDoor } from "../../data/fake";
import { textOf } from "../../data/values";
import { shown } from "../../testing/shown";
import { useActs } from "../acts";
import { RecordPane } from "../record/record-pane";
import { useDeeds } from "./keys";

const none = () => undefined;
const partner = textOf(fakeDoor().records.ofKind("partner").find((one) => one["website"])?.["id"]);

function Window() {
  const acts = useActs();
  useDeeds({ undo: () => void acts.undo(), redo: () => void acts.redo() });
  return <RecordPane id={partner} onClose={none} />;
}

it("takes back the act once what was typed in a box is saved, and shows the old value under one's fingers", async () => {
  const { door } = await shown(<Window />, { conflicts: [] });
  const form = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Forme juridique" });
  const before = form.value;
  await userEvent.type(form, " à but social");
  await waitFor(() => expect(door.records.record(partner)?.["legal_form"], "saved at the pause").toBe(`${before} à but social`), { timeout: 2000 });
  await waitFor(() => expect(form.closest("[data-saves]")?.getAttribute("data-saves"), "nothing waits").toBe("settled"));
  await userEvent.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(form.value, "as it was, in the box one is in").toBe(before));
  expect(door.records.record(partner)?.["legal_form"], "and in the store").toBe(before);
  expect(document.activeElement, "one stays where one is").toBe(form);
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  await waitFor(() => expect(form.value, "and again").toBe(`${before} à but social`));
});

it("leaves letters that are not saved yet to the box's own undo", async () => {
  const { door } = await shown(<Window />, { conflicts: [] });
  await door.commands.edit(partner, [], { acronym: "TMQ 2" });
  const form = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Forme juridique" });
  await userEvent.type(form, "x");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(door.records.record(partner)?.["acronym"], "the last act stands").toBe("TMQ 2");
});
