// The places of the sidebar, in the order of Ctrl+1 to Ctrl+9.
import type { LucideIcon } from "lucide-react";
import { CalendarRange, ChartColumn, House, Map } from "lucide-react";

import { areas } from "../../kinds";
import { kindIcon } from "../../kinds/icons";

type Go = { to: "/" | "/calendar" | "/map" | "/figures" } | { to: "/list/$kind"; params: { kind: string }; search: { view?: undefined } };
export type PlaceLink = { key: string; kind: string | null; icon: LucideIcon; go: Go };

/** The list itself, and none of its views. */
const whole = { view: undefined };

export const places: PlaceLink[] = [
  { key: "home", kind: null, icon: House, go: { to: "/" } },
  ...areas.map((kind) => listPlace(kind)),
  // Named like kinds, by their own words in the catalogue: they show the records of several.
  { key: "calendar", kind: "calendar", icon: CalendarRange, go: { to: "/calendar" } },
  { key: "map", kind: "map", icon: Map, go: { to: "/map" } },
  { key: "figures", kind: "figures", icon: ChartColumn, go: { to: "/figures" } },
];

export function listPlace(kind: string): PlaceLink {
  return { key: kind, kind, icon: kindIcon(kind), go: { to: "/list/$kind", params: { kind }, search: whole } };
}
