// Places too close together to be told apart are drawn as one, until one comes nearer.
import { pointOf } from "./geography";
import type { Spot } from "./places";
import { inSight, type Size, type View } from "./view";

export type Point = { spot: Spot; x: number; y: number };
export type Heap = { x: number; y: number; spots: Spot[] };

/** Nearer than this on the screen, two dots cannot be pressed apart; in the drawing's own units. */
const APART = 20;

export function pointsOf(spots: Spot[]): Point[] {
  return spots.flatMap((spot) => {
    const at = pointOf(spot.location);
    return at ? [{ spot, ...at }] : [];
  });
}

/** What is drawn: each heap stands where its weightiest place does. The points come the weightiest first. */
export function heapsOf(points: Point[], near: number): Heap[] {
  const apart = APART / near;
  const heaps: Heap[] = [];
  // Only the squares around a point can hold a heap that is near enough.
  const squares = new Map<string, Heap[]>();
  for (const { spot, x, y } of points) {
    const [column, row] = [Math.floor(x / apart), Math.floor(y / apart)];
    const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].flatMap((down) => squares.get(`${column + right} ${row + down}`) ?? []));
    const heap = around.find((one) => Math.hypot(one.x - x, one.y - y) < apart);
    if (heap) {
      heap.spots.push(spot);
      continue;
    }
    const begun = { x, y, spots: [spot] };
    heaps.push(begun);
    squares.set(`${column} ${row}`, [...(squares.get(`${column} ${row}`) ?? []), begun]);
  }
  return heaps;
}

/** The places within what is looked at, as the list names them. */
export function spotsIn(points: Point[], view: View, size: Size): Spot[] {
  return points.filter((point) => inSight(view, point, size)).map(({ spot }) => spot);
}

/** A heap's places as one. */
export function together({ spots }: Heap): Spot | undefined {
  const [first] = spots;
  if (!first || spots.length === 1) return first;
  const all = (of: (spot: Spot) => string[]) => [...new Set(spots.flatMap(of))];
  return {
    ...first,
    partners: all((spot) => spot.partners),
    agreements: all((spot) => spot.agreements),
    missions: all((spot) => spot.missions),
    weight: spots.reduce((sum, spot) => sum + spot.weight, 0),
  };
}
