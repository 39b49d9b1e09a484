import { expect, it } from "vitest";

import { SIZE } from "./geography";
import { heapsOf, pointsOf, spotsIn, together } from "./heaps";
import type { Spot } from "./places";
import { wholeOf } from "./view";

const spot = (id: string, latitude: number, longitude: number, weight = 1): Spot => ({
  id,
  name: id,
  country: "FR",
  location: { latitude, longitude },
  partners: Array.from({ length: weight }, (_, at) => `${id} ${at}`),
  agreements: ["one for all"],
  missions: [],
  weight,
});

const points = pointsOf([spot("Brest", 48.39, -4.49, 3), spot("Plouzané", 48.38, -4.62), spot("Ushuaia", -54.8, -68.3)]);

it("draws places as one that lie too close together to be pressed apart, and apart when one comes nearer", () => {
  const names = (near: number) => heapsOf(points, near).map(({ spots }) => spots.map(({ id }) => id));
  expect(names(1), "thirteen kilometres are nothing on the whole world").toEqual([["Brest", "Plouzané"], ["Ushuaia"]]);
  expect(names(1_000), "near enough, each is a place of its own").toEqual([["Brest"], ["Plouzané"], ["Ushuaia"]]);
});

it("counts an agreement once that several places of a heap share", () => {
  const [first] = heapsOf(points, 1);
  const all = first && together(first);
  expect(all?.partners.length, "every partner of every place").toBe(4);
  expect(all?.agreements.length, "the same agreement").toBe(1);
});

it("loses no place however many there are", () => {
  const many = pointsOf(Array.from({ length: 3_000 }, (_, at) => spot(`${at}`, (at % 150) - 70, ((at * 7) % 340) - 170)));
  const kept = heapsOf(many, 1).reduce((sum, heap) => sum + heap.spots.length, 0);
  expect(kept, "each belongs to one heap").toBe(3_000);
  expect(heapsOf(many, 1).length, "few enough to be drawn and told apart").toBeLessThan(900);
});

it("names in the list what is in view", () => {
  expect(spotsIn(points, wholeOf(SIZE), SIZE).length, "the whole world").toBe(3);
  const [, , ushuaia] = points;
  const south = { x: ushuaia?.x ?? 0, y: ushuaia?.y ?? 0, near: 8 };
  expect(spotsIn(points, south, SIZE).map(({ id }) => id), "one end of it").toEqual(["Ushuaia"]);
});
