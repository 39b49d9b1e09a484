import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../../data/types";
import { shown } from "../../testing/shown";
import { RecordPane } from "../record/record-pane";

const records: Fields[] = [
  { id: "p", kind: "project", removed: false, title: "Port" },
  { id: "o", kind: "office", removed: false, name: "Bureau", typography: "canadian" },
];

it("puts spaces and quotes by the office's rules, as a step of its own that can be taken back", async () => {
  const { door } = await shown(<RecordPane id="p" onClose={() => undefined} />, { records, conflicts: [] });
  const text = await screen.findByRole("textbox", { name: "Objectifs" });
  await userEvent.type(text, 'L\'accord "bleu" ! Suite');
  await userEvent.click(screen.getByRole("button", { name: "Mettre les espaces et les guillemets" }));
  const set = "L’accord «\u00a0bleu\u00a0»! Suite";
  await waitFor(() => expect(door.records.record("p")?.["objectives"], "kept as it is set in Québec").toBe(set));
  expect(document.activeElement, "one goes on writing").toBe(text);
  screen.getByRole("button", { name: "Reprendre le texte d’avant" });
  await door.commands.undo();
  expect(door.records.record("p")?.["objectives"], "as it was typed").toBe('L\'accord "bleu" ! Suite');
});
