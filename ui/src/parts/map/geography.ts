// The world's drawing: Natural Earth's land and borders (public domain), worked out once when the map is opened.
import { geoGraticule, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";

import type { Place } from "../../data/types";

export const WIDTH = 960;
export const HEIGHT = 500;
export const SIZE = { width: WIDTH, height: HEIGHT };
const EDGE = 6;

const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const projection = geoNaturalEarth1().fitExtent(
  [
    [EDGE, EDGE],
    [WIDTH - EDGE, HEIGHT - EDGE],
  ],
  { type: "Sphere" },
);
// A tenth of a unit is finer than a pixel at every size that can be reached.
const path = geoPath(projection).digits(1);

export const drawing = {
  sea: path({ type: "Sphere" }) ?? "",
  lines: path(geoGraticule().step([30, 30])()) ?? "",
  land: path(feature(world, world.objects.land)) ?? "",
  borders: path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "",
};

/** Where a place lies on the drawing. */
export function pointOf({ latitude, longitude }: Place): { x: number; y: number } | null {
  const point = projection([longitude, latitude]);
  return point ? { x: point[0], y: point[1] } : null;
}

/** The place at a point of the drawing; nothing outside the world. */
export function placeAt({ x, y }: { x: number; y: number }): Place | null {
  const [longitude, latitude] = projection.invert?.([x, y]) ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  // Outside, the projection answers with some place that lies elsewhere.
  const back = projection([longitude, latitude]);
  return back && Math.hypot(back[0] - x, back[1] - y) < 0.5 ? { latitude, longitude } : null;
}
