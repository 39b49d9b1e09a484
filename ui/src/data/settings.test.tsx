import { act, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";

import { shown } from "../testing/shown";
import { useFew } from "./reads";
import { useListLook, useSettings, useWorkspace } from "./settings";

let put: ReturnType<typeof useListLook>[1];
let change: ReturnType<typeof useSettings>["change"];

function Look() {
  const [look, putLook] = useListLook("mission");
  const settings = useSettings();
  [put, change] = [putLook, settings.change];
  return <output>{JSON.stringify([look, settings.settings?.compact])}</output>;
}

it("keeps how each list looks, whatever else is changed at the same moment", async () => {
  const { door } = await shown(<Look />, { settings: { lists: { call: { columns: ["title"], widths: {}, group: "type" } } } });
  expect((await screen.findByRole("status")).textContent, "nothing chosen: the kind's own columns").toContain('"columns":[]');
  await act(() => Promise.all([put({ widths: { title: 300 } }), put({ group: "direction" }), change({ compact: true })]));
  const wanted = { columns: [], widths: { title: 300 }, group: "direction" };
  expect(screen.getByRole("status").textContent, "shown").toBe(JSON.stringify([wanted, true]));
  const kept = await door.commands.status();
  expect(kept.status === "ok" && kept.data.settings.lists, "and kept, beside the other lists").toEqual({
    call: { columns: ["title"], widths: {}, group: "type" },
    mission: wanted,
  });
});

let workspace: ReturnType<typeof useWorkspace>;

function Partners() {
  workspace = useWorkspace();
  return <output>{useFew("partner", [], 1).data?.total ?? "unknown"}</output>;
}

it("asks again what is on screen already when a workspace is entered, and shows nothing of the one before", async () => {
  const { door } = await shown(<Partners />);
  await screen.findByText(/^\d+$/);
  const list = vi.spyOn(door.commands, "list");
  await act(() => workspace.create("Escale 2", "Claire"));
  expect(list, "a page may be drawn before the answer that one has entered").toHaveBeenCalled();
  await screen.findByText(/^\d+$/);
});
