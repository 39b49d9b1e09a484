import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import QuickNote from "./quick-note";

const mission = (id: string, starts_on: string, ends_on: string): Fields => ({ id, kind: "mission", title: `Mission ${id}`, starts_on, ends_on, removed: false });
const today = mission("a", "2026-11-20", "2026-11-25");

it("files a note under the only mission of today, with the time and the zone", async () => {
  const { door } = await shown(<QuickNote onClose={() => undefined} />, { records: [today, mission("b", "2026-11", "2026-12-05")], conflicts: [] });
  await screen.findByText("Mission a");
  await userEvent.type(screen.getByRole("textbox"), "Quai 3, 9 h");
  await userEvent.click(screen.getByRole("button", { name: "Garder la note" }));
  await waitFor(() => expect(door.records.ofKind("note").length, "one note").toBe(1));
  const [note] = door.records.ofKind("note");
  expect(note?.["subject"], "under the mission").toBe("a");
  expect(String(note?.["at"]), "a moment").toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d\[.+\]$/);
});

it("files a note under no mission when its chip is removed", async () => {
  const { door } = await shown(<QuickNote onClose={() => undefined} />, { records: [today], conflicts: [] });
  await userEvent.click(await screen.findByRole("button", { name: /Retirer «.Mission a.»/ }));
  await userEvent.type(screen.getByRole("textbox"), "Rappeler{Control>}{Enter}{/Control}");
  await waitFor(() => expect(door.records.ofKind("note")[0]?.["text"], "kept").toBe("Rappeler"));
  expect(door.records.ofKind("note")[0]?.["subject"], "on its own").toBeUndefined();
});

it("proposes no mission when two include today", async () => {
  await shown(<QuickNote onClose={() => undefined} />, { records: [today, mission("b", "2026-10", "2026-12")], conflicts: [] });
  await screen.findByRole("textbox");
  await new Promise((done) => setTimeout(done, 100));
  expect(screen.queryByText(/^Mission/), "neither").toBeNull();
});
