import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../data/types";
import { Toasts } from "../parts/toast";
import { SidebarViews } from "../parts/views/sidebar-views";
import { shown } from "../testing/shown";
import ListPage from "./list";

const places: Fields[] = [
  { id: "t1", kind: "territory", name: "Brest", type: "municipality", country: "FR" },
  { id: "t2", kind: "territory", name: "Québec", type: "province", country: "CA" },
  { id: "t3", kind: "territory", name: "Rimouski", type: "municipality", country: "CA" },
];
const view: Fields = {
  id: "v1",
  kind: "view",
  name: "Au Canada",
  of_kind: "territory",
  filters: ["country=CA"],
  columns: ["title", "type"],
  sort: "-title",
  shared: true,
};
const page = (
  <>
    <nav>
      <SidebarViews />
    </nav>
    <ListPage />
    <Toasts />
  </>
);
const open = (records: Fields[], at = "/list/territory?view=v1") => shown(page, { records: [...places, ...records], conflicts: [], at });
const titles = () => screen.getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("gridcell")[1]?.textContent);
const layout = async (deed: RegExp) => {
  await userEvent.click(screen.getByRole("button", { name: "Affichage" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: deed }));
};

it("takes filters, columns and order from the view, and offers to keep or drop what is changed since", async () => {
  const { door } = await open([view]);
  await screen.findByRole("heading", { name: "Au Canada" });
  await screen.findByText("Rimouski");
  expect(titles(), "only those of the filter, the last title first").toEqual(["Rimouski", "Québec"]);
  expect(screen.getAllByRole("columnheader").map((head) => head.textContent), "its columns").toHaveLength(3);

  const sort = () => userEvent.click(within(screen.getByRole("columnheader", { name: /Nom/ })).getByRole("button"));
  await sort();
  await screen.findByText(/diffère de la vue/);
  await userEvent.click(screen.getByRole("button", { name: "Revenir à la vue" }));
  await waitFor(() => expect(titles(), "as it was saved").toEqual(["Rimouski", "Québec"]));
  expect(screen.queryByText(/diffère de la vue/), "nothing more to say").toBeNull();

  await sort();
  await userEvent.click(await screen.findByRole("button", { name: "Mettre à jour la vue" }));
  await waitFor(() => expect(door.records.record("v1")?.["sort"], "by title, the plain order").toBeNull());
  await waitFor(() => expect(screen.queryByText(/diffère de la vue/), "the list and its view agree").toBeNull());
  expect(door.records.record("v1")?.["filters"], "the rest stays").toEqual(["country=CA"]);
});

it("saves a list as a view, shows it in the sidebar and opens it", async () => {
  const { door, router } = await open([], "/list/territory");
  await screen.findByText("Rimouski");
  await layout(/Enregistrer cette vue/);
  const name = await screen.findByRole("textbox", { name: "Nom de la vue" });
  await userEvent.clear(name);
  await userEvent.type(name, "Nos territoires");
  await userEvent.click(screen.getByText("Montrer aux collègues"));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  const link = await screen.findByRole("link", { name: "Nos territoires" });
  const [saved] = door.records.ofKind("view");
  expect(saved, "a record like others").toMatchObject({ name: "Nos territoires", of_kind: "territory", shared: true });
  await waitFor(() => expect(router.state.location.search, "opened").toEqual({ view: saved?.["id"] }));
  expect(link.getAttribute("href"), "by its own address").toContain(`view=${String(saved?.["id"])}`);
});

it("says which fields it does not know, and keeps them when the view is saved again", async () => {
  const newer = { ...view, filters: ["country=CA", "mood=calm"], columns: ["title", "mood"] };
  const { door } = await open([newer]);
  await screen.findByText(/nomme un champ que cette version d’Escale ne connaît pas : mood/);
  await waitFor(() => expect(titles(), "what it does know").toEqual(["Rimouski", "Québec"]));
  await userEvent.click(within(screen.getByRole("columnheader", { name: /Nom/ })).getByRole("button"));
  await userEvent.click(await screen.findByRole("button", { name: "Mettre à jour la vue" }));
  await waitFor(() => expect(door.records.record("v1")?.["filters"], "not lost").toEqual(["country=CA", "mood=calm"]));
  expect(door.records.record("v1")?.["columns"], "nor the column").toEqual(["title", "mood"]);
});

it("renames a view and puts it in the bin, which can be undone", async () => {
  const { door } = await open([view]);
  await screen.findByRole("heading", { name: "Au Canada" });
  await layout(/Renommer/);
  const name = await screen.findByRole("textbox", { name: "Nom de la vue" });
  await userEvent.type(name, " et ailleurs{Enter}");
  await screen.findByRole("heading", { name: "Au Canada et ailleurs" });
  await layout(/à la corbeille/);
  await screen.findByRole("heading", { name: "Territoires" });
  expect(door.records.ofKind("view"), "out of the way").toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByRole("link", { name: "Au Canada et ailleurs" });
});

it("leaves aside what another person keeps for herself", async () => {
  const own = { ...view, id: "v2", name: "La mienne", shared: false, changed_by: "Marie Le Gall" };
  const hers = { ...view, id: "v3", name: "La sienne", shared: false, changed_by: "Claire Dubois" };
  await open([view, own, hers], "/list/territory");
  await screen.findByRole("link", { name: "La mienne" });
  expect(screen.getByRole("link", { name: "Au Canada" }), "what is shared").toBeTruthy();
  expect(screen.queryByRole("link", { name: "La sienne" }), "not hers").toBeNull();
  expect(screen.getByRole("link", { name: "Toutes les vues" }), "it can still be found").toBeTruthy();
});
