// A place in words: the same on the map, in the list and for the ear.
import type { Words } from "../../text";
import type { Spot } from "./places";

export function sayCounts(spot: Spot, { t }: Words): string {
  return t("map-counts", {
    partners: t("map-partners", { count: spot.partners.length }),
    agreements: t("map-agreements", { count: spot.agreements.length }),
    missions: t("map-missions", { count: spot.missions.length }),
  });
}

export function sayName(spot: Spot, { t, country }: Words): string {
  if (spot.name === "") return t("record-untitled");
  return spot.country ? t("map-name", { name: spot.name, country: country(spot.country) }) : spot.name;
}

export function saySpot(spot: Spot, words: Words): string {
  return words.t("map-spot", { name: sayName(spot, words), counts: sayCounts(spot, words) });
}

/** Several places in words: the weightiest gives its name. */
export function sayHeap(spot: Spot, places: number, words: Words): string {
  return words.t("map-heap", { count: places, name: sayName(spot, words), counts: sayCounts(spot, words) });
}
