import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { fakeDoor } from "../../../data/fake";
import { placeOf, textOf } from "../../../data/values";
import { shown } from "../../../testing/shown";
import { RecordPane } from "../../record/record-pane";
import { placeAt, pointOf, WIDTH } from "../geography";
import { movedBy, placeUnder, pointUnder } from "./cross";
import PickPlace from "./pick-place";

const rimouski = { latitude: 48.4489, longitude: -68.523 };
const territory = textOf(fakeDoor().records.ofKind("territory").find((one) => one["name"] === "Rimouski")?.["id"]);
const ground = () => screen.findByRole("application", { name: /Carte du monde/ });

it("a point and its place are one and the same, and there is none outside the world", () => {
  const point = pointOf(rimouski);
  const place = point && placeAt(point);
  expect([place?.latitude.toFixed(3), place?.longitude.toFixed(3)], "there and back").toEqual(["48.449", "-68.523"]);
  expect(placeAt({ x: 1, y: 1 }), "the corner of the drawing").toBeNull();
});

it("a press is read where it lands, however near one looks, and never finer than can be seen", () => {
  const box = new DOMRect(100, 50, 960, 500);
  expect(pointUnder({ clientX: 580, clientY: 300 }, box, { x: 200, y: 100, near: 4 }), "the middle of what is seen").toEqual({ x: 200, y: 100 });
  expect(pointUnder({ clientX: 1060, clientY: 300 }, box, { x: 480, y: 250, near: 2 }).x, "the right edge").toBe(480 + WIDTH / 4);
  const point = pointOf(rimouski) ?? { x: 0, y: 0 };
  expect(placeUnder(point, { ...point, near: 1 }), "far away").toEqual({ latitude: 48.4, longitude: -68.5 });
  expect(placeUnder(point, { ...point, near: 16 }), "close").toEqual({ latitude: 48.449, longitude: -68.523 });
  expect(movedBy("a", false, point, { ...point, near: 1 }), "another key").toBeNull();
});

it("moves the cross with the arrows, shows where it is, and Enter keeps it", async () => {
  const [pick, close] = [vi.fn(), vi.fn()];
  await shown(<PickPlace place={rimouski} onPick={pick} onClose={close} />);
  (await ground()).focus();
  await userEvent.keyboard("{ArrowUp}{ArrowLeft}");
  const latitude = screen.getByRole<HTMLInputElement>("textbox", { name: "Latitude" });
  const moved = Number(latitude.value.replace(",", "."));
  expect(moved, "to the north").toBeGreaterThan(48.5);
  await userEvent.keyboard("{Enter}");
  const place = placeOf(pick.mock.calls[0]?.[0]);
  expect(place?.latitude, "what is shown is what is kept").toBe(moved);
  expect(place?.longitude, "to the west").toBeLessThan(-68.6);
});

it("puts the cross where one presses, and takes what is written beside it", async () => {
  const pick = vi.fn();
  await shown(<PickPlace place={null} onPick={pick} onClose={() => undefined} />);
  const drawing = (await ground()).querySelector("svg") as SVGSVGElement;
  drawing.getBoundingClientRect = () => new DOMRect(0, 0, 960, 500);
  const brest = pointOf({ latitude: 48.39, longitude: -4.49 }) ?? { x: 0, y: 0 };
  fireEvent.pointerDown(drawing, { clientX: brest.x, clientY: brest.y });
  fireEvent.pointerUp(drawing, { clientX: brest.x, clientY: brest.y });
  const longitude = screen.getByRole<HTMLInputElement>("textbox", { name: "Longitude" });
  expect(longitude.value, "as fine as the whole world allows").toBe("-4,5");
  await userEvent.clear(longitude);
  await userEvent.type(longitude, "-4,4861");
  await userEvent.click(screen.getByRole("button", { name: "Garder cette position" }));
  expect(pick, "both numbers").toHaveBeenCalledWith({ latitude: 48.4, longitude: -4.4861 });
});

it("opens from the field and saves what was chosen", async () => {
  const { door } = await shown(<RecordPane id={territory} onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole("button", { name: "Choisir sur la carte" }));
  (await ground()).focus();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(placeOf(door.records.record(territory)?.["location"])?.latitude, "further south").toBeLessThan(48));
  expect(screen.queryByRole("application"), "closed").toBeNull();
});

it("keeps the stored position while one of its numbers is being written again", async () => {
  const { door } = await shown(<RecordPane id={territory} onClose={() => undefined} />);
  const latitude = await screen.findByRole("textbox", { name: "Latitude" });
  await userEvent.clear(latitude);
  await screen.findByText(/Il manque la latitude/);
  await userEvent.tab();
  expect(placeOf(door.records.record(territory)?.["location"]), "still there").toEqual(rimouski);
});
