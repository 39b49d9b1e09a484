import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import type { Fields } from "../data/types";
import { shown } from "../testing/shown";
import Calendar from "./calendar";

const mission = (id: string, title: string, starts_on: string, ends_on: string): Fields => ({
  id,
  kind: "mission",
  removed: false,
  title,
  starts_on,
  ends_on,
});
const records = [
  mission("m1", "Mission à Rimouski", "2026-11-24", "2026-11-26"),
  mission("m2", "Mission sans jour", "2026", "2026"),
  { id: "a1", kind: "agreement", removed: false, title: "Convention", in_force_on: "2017" },
];

it("shows known days in the weeks and what has only a year above them", async () => {
  await shown(<Calendar />, { records });
  const grid = await screen.findByRole("grid", { name: "novembre 2026, par semaines" });
  expect(within(grid).getAllByRole("columnheader")[0]?.getAttribute("aria-label"), "the weeks start on Monday").toBe("lundi");
  within(grid).getByRole("gridcell", { name: /^mardi 24 novembre 2026, 1 fiche\s: Mission à Rimouski \(mission\)$/ });
  expect(within(grid).queryByText("Mission sans jour"), "on no day").toBeNull();
  const above = screen.getByRole("region", { name: "Sans jour certain, peut-être en novembre 2026" });
  within(above).getByRole("link", { name: "Mission sans jour" });
});

it("moves the day with the arrows, the month with the page keys, and opens with Enter", async () => {
  const { router } = await shown(<Calendar />, { records });
  const today = await screen.findByRole("gridcell", { current: "date" });
  today.focus();
  await userEvent.keyboard("{PageDown}");
  await screen.findByRole("grid", { name: "décembre 2026, par semaines" });
  expect(document.activeElement?.getAttribute("data-day"), "the same day").toBe("2026-12-23");
  await userEvent.keyboard("{PageUp}{ArrowRight}");
  expect(document.activeElement?.getAttribute("data-day"), "the next day").toBe("2026-11-24");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(router.state.location.search, "the mission").toEqual({ record: "m1" }));
});

it("draws the years and says their uncertain ends in words", async () => {
  await shown(<Calendar />, { records });
  await userEvent.click(await screen.findByRole("tab", { name: "Années" }));
  const agreements = await screen.findByRole("region", { name: "Accords" });
  within(agreements).getByText("depuis 2017");
});
