import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { shown } from "../../testing/shown";
import KeysHelp from "../keys-help";
import { useKeys } from "./keys";

const none = () => undefined;

function Listening({ note, create }: { note(): void; create(): void }) {
  useKeys({ palette: none, help: none, create, note, undo: none, redo: none, area: none });
  return <input aria-label="text" />;
}

it("takes a note with Ctrl+Shift+N and adds with Ctrl+N, even while one types", async () => {
  const [note, create] = [vi.fn(), vi.fn()];
  await shown(<Listening note={note} create={create} />);
  await userEvent.click(await screen.findByRole("textbox"));
  await userEvent.keyboard("{Control>}{Shift>}N{/Shift}{/Control}");
  expect(note.mock.calls.length, "a note").toBe(1);
  expect(create.mock.calls.length, "nothing else").toBe(0);
  await userEvent.keyboard("{Control>}n{/Control}");
  expect(create.mock.calls.length, "and a record").toBe(1);
});

it("lists the quick note among the shortcuts", async () => {
  await shown(<KeysHelp onClose={none} />);
  expect((await screen.findByText("Note rapide")).nextElementSibling?.textContent, "its keys").toContain("⇧ N");
});
