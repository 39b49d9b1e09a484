import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { shown } from "../testing/shown";
import MapPage from "./map";

it("names each place on the map as the list beside it does", async () => {
  await shown(<MapPage />);
  const world = await screen.findByRole("group", { name: "Carte du monde" });
  const dot = within(world).getByRole("button", { name: /^Rimouski \(Canada\)\s:/ });
  expect(dot.getAttribute("aria-label"), "what lies there").toMatch(/1 mission$/);
  within(screen.getByRole("region", { name: "Lieux" })).getByRole("button", { name: /^Rimouski/ });
});

it("shows the partners, agreements and missions of the place that is chosen", async () => {
  await shown(<MapPage />);
  const dot = await screen.findByRole("button", { name: /^Brest \(France\)\s:/, pressed: false });
  dot.focus();
  await userEvent.keyboard("{Enter}");
  const side = screen.getByRole("region", { name: "Lieux" });
  await within(side).findByRole("link", { name: "Campus mondial de la mer" });
  await within(side).findByRole("link", { name: "Convention de coopération Brest – Rimouski" });
});

it("comes nearer and is moved by keys", async () => {
  await shown(<MapPage />);
  const world = await screen.findByRole("group", { name: "Carte du monde" });
  const box = () => world.querySelector("svg:not(.lucide)")?.getAttribute("viewBox");
  const whole = box();
  await userEvent.click(screen.getByRole("button", { name: "Approcher" }));
  const near = box();
  expect(near, "a smaller part of the world").not.toBe(whole);
  world.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(box(), "further to the east").not.toBe(near);
  await userEvent.keyboard("0");
  expect(box(), "all of it again").toBe(whole);
});

it("says which territories have no coordinates", async () => {
  await shown(<MapPage />);
  await screen.findByText(/2 territoires sans coordonnées/);
  screen.getByRole("link", { name: "Terre de Feu" });
});
