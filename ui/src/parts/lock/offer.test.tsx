import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { shown } from "../../testing/shown";
import { CreateForm } from "../first/create-form";
import { ProtectionOffer } from "./offer";
import { useStayAwake } from "./stay-awake";

function Awake() {
  useStayAwake();
  return null;
}

it("whoever makes a workspace is offered to protect it, and declines with one press", async () => {
  const { door } = await shown(
    <>
      <CreateForm autoFocus />
      <ProtectionOffer />
    </>,
    { workspace: false },
  );
  await screen.findByDisplayValue("/home/marie/Documents/Escale");
  expect(screen.queryByRole("dialog"), "not before there is one").toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Créer l’espace" }));
  await screen.findByRole("heading", { name: /^Protéger cet espace/ });
  await userEvent.click(screen.getByRole("button", { name: "Continuer sans protection" }));
  await waitFor(() => expect(screen.queryByRole("dialog"), "it is gone").toBeNull());
  expect(door.lock.opens, "anybody opens it").toBeNull();
});

it("says that somebody is there, but not at every key", async () => {
  const { door } = await shown(<Awake />);
  const told = vi.spyOn(door.commands, "stayAwake");
  await userEvent.keyboard("abcdef");
  expect(told, "once for all of them").toHaveBeenCalledTimes(1);
});
