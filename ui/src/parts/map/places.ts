// The territories with what lies there: partners, their agreements, the missions that stopped there.
import type { Fields, Place } from "../../data/types";
import { placeOf, textOf } from "../../data/values";

export type Spot = {
  id: string;
  name: string;
  country: string;
  location: Place;
  partners: string[];
  agreements: string[];
  missions: string[];
  /** Partners and stops: what the dot's size says. */
  weight: number;
};
export type Gathered = { spots: Spot[]; unplaced: { id: string; name: string }[] };
export type Sources = { territories: Fields[]; partners: Fields[]; parties: Fields[]; stops: Fields[] };

export function gathered({ territories, partners, parties, stops }: Sources): Gathered {
  const partnersAt = grouped(partners, "territory", "id");
  const stopsAt = grouped(stops, "territory", "mission");
  const agreementsOf = grouped(parties, "partner", "agreement");
  const spots: Spot[] = [];
  const unplaced: Gathered["unplaced"] = [];
  for (const territory of territories) {
    const id = textOf(territory["id"]);
    const name = textOf(territory["title"]);
    const location = placeOf(territory["location"]);
    if (!location) {
      unplaced.push({ id, name });
      continue;
    }
    const here = partnersAt.get(id) ?? [];
    const stopped = stopsAt.get(id) ?? [];
    spots.push({
      id,
      name,
      country: textOf(territory["country"]),
      location,
      partners: once(here),
      agreements: once(here.flatMap((partner) => agreementsOf.get(partner) ?? [])),
      missions: once(stopped),
      weight: here.length + stopped.length,
    });
  }
  return { spots: spots.sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name)), unplaced };
}

/** A dot's radius: its surface, not its width, grows with what it stands for. */
export function radiusOf(weight: number): number {
  return Math.min(18, 4 + 2.2 * Math.sqrt(weight));
}

function grouped(records: Fields[], by: string, what: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const record of records) {
    const [key, value] = [textOf(record[by]), textOf(record[what])];
    if (key === "" || value === "") continue;
    const group = groups.get(key) ?? [];
    group.push(value);
    groups.set(key, group);
  }
  return groups;
}

const once = (ids: string[]) => [...new Set(ids)];
