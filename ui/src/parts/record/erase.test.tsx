import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import type { Fields } from "../../data/types";
import { shown } from "../../testing/shown";
import { Toasts } from "../toast";
import { RecordPane } from "./record-pane";

const records: Fields[] = [
  { id: "maire", kind: "person", title: "Maëlle Le Bris", given_name: "Maëlle", family_name: "Le Bris", removed: false },
  { id: "port", kind: "partner", name: "Port", removed: false },
  { id: "role", kind: "role", person: "maire", partner: "port", removed: false },
  { id: "mission", kind: "mission", title: "Rimouski", lead: "maire", removed: false },
];
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

it("erases a person once the name is typed, with what is about them, and says so before", async () => {
  const closed = vi.fn();
  const { door } = await shown(
    <>
      <RecordPane id="maire" onClose={closed} />
      <Toasts />
    </>,
    { records },
  );
  await press("Effacer définitivement…");
  await screen.findByText(/^Fonction.: 1$/);
  await screen.findByText(/^Une autre fiche la nomme et reste/);
  await press("Effacer définitivement");
  expect((await screen.findByRole("alert")).textContent, "one press is not enough").toBe("Ce n’est pas ce nom.");
  await userEvent.type(screen.getByRole("textbox", { name: /Pour confirmer/ }), "maelle le bris{Enter}");
  await screen.findByText("Effacé définitivement");
  await waitFor(() => expect(closed, "there is nothing left to show").toHaveBeenCalled());
  expect(["maire", "role"].map((id) => door.records.record(id)), "both are gone").toEqual([undefined, undefined]);
  expect(door.records.record("mission")?.["title"], "what names them stays").toBe("Rimouski");
});

it("offers it for people alone", async () => {
  await shown(<RecordPane id="port" onClose={() => undefined} />, { records });
  await screen.findByRole("heading", { name: /Port/ });
  expect(screen.queryByRole("button", { name: "Effacer définitivement…" }), "a partner goes into the bin").toBeNull();
});
