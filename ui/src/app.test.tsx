import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { App } from "./app";
import { client } from "./data/client";
import { replaceDoor } from "./data/door";
import { fakeDoor } from "./data/fake";
import { router } from "./routes";

async function opened(start: Parameters<typeof fakeDoor>[0] = {}) {
  const door = fakeDoor(start);
  replaceDoor(door);
  client.clear();
  render(<App />);
  await screen.findByRole("heading", { level: 1 });
  return door;
}
const menu = async (item: string) => {
  await userEvent.click(screen.getByRole("button", { name: /Espaces de travail/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: item }));
};
const openOther = async () => {
  await menu("Ouvrir un autre espace…");
  await userEvent.click(await screen.findByRole("button", { name: "Choisir… Dossier" }));
};

it("in another workspace one begins at its home", async () => {
  const door = await opened();
  await router.navigate({ to: "/list/$kind", params: { kind: "mission" } });
  vi.spyOn(door.commands, "chooseFolder").mockResolvedValue({ status: "ok", data: "Autre" });
  await openOther();
  await waitFor(() => expect(router.state.location.pathname, "home").toBe("/"));
});

it("stays in the workspace that is open when another cannot be opened, and says why", async () => {
  const door = await opened();
  vi.spyOn(door.commands, "chooseFolder").mockResolvedValue({ status: "ok", data: "Autre" });
  const open = vi.spyOn(door.commands, "openWorkspace");
  open.mockResolvedValueOnce({ status: "error", error: { code: "busy", problems: [] } });
  await openOther();
  await screen.findByText(/déjà ouvert dans un autre programme/);
  expect(open.mock.calls.map(([folder]) => folder), "the one before is opened again").toEqual(["Autre", "Escale"]);
  await userEvent.keyboard("{Escape}");
  await screen.findByRole("navigation", { name: "Rubriques" });
});

it("says everything in another language at once, and grows by keys before a workspace is open too", async () => {
  const door = await opened({ workspace: false });
  await userEvent.click(screen.getByRole("radio", { name: "English" }));
  await screen.findByText("Welcome aboard");
  expect(document.documentElement.lang, "for the ear too").toBe("en");
  await userEvent.keyboard("{Control>}={/Control}");
  await screen.findByText("Size: 110%");
  const status = await door.commands.status();
  expect(status.status === "ok" && status.data.settings.zoom, "and is kept").toBe(110);
});

it("asks about a file that was opened before the window listened", async () => {
  const door = fakeDoor();
  replaceDoor(door);
  client.clear();
  door.arrive("de Claire.escale-changes");
  render(<App />);
  await screen.findByRole("dialog", { name: /de Claire\.escale-changes/ });
});
