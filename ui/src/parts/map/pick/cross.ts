// Where the cross stands on the drawing, and what place that is: never finer than the eye can tell there.
import type { Place } from "../../../data/types";
import { HEIGHT, placeAt, pointOf, WIDTH } from "../geography";
import type { View } from "../view";

export type Point = { x: number; y: number };

/** An arrow moves by this part of what is seen; with Shift by a tenth of it. */
const STEP = 0.04;
const CLOSE = 4;
const CLOSEST = 12;

/** The point after an arrow; nothing for another key. */
export function movedBy(key: string, fine: boolean, { x, y }: Point, { near }: View): Point | null {
  const by = ((fine ? STEP / 10 : STEP) * WIDTH) / near;
  const [right, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
  if (right === 0 && down === 0) return null;
  const moved = { x: within(x + (right ?? 0) * by, WIDTH), y: within(y + (down ?? 0) * by, HEIGHT) };
  // Past the edge of the round world there is no place.
  return placeAt(moved) ? moved : { x, y };
}

/** The place under a point, with as many decimals as the view can show. */
export function placeUnder(point: Point, { near }: View): Place | null {
  const place = placeAt(point);
  if (!place) return null;
  const decimals = near >= CLOSEST ? 3 : near >= CLOSE ? 2 : 1;
  const round = (number: number) => Number(number.toFixed(decimals));
  return { latitude: round(place.latitude), longitude: round(place.longitude) };
}

/** Where a press lands on the drawing, whatever part of it is seen in the box. */
export function pointUnder(press: { clientX: number; clientY: number }, box: DOMRect, view: View): Point {
  const [across, down] = [(press.clientX - box.left) / (box.width || 1) - 0.5, (press.clientY - box.top) / (box.height || 1) - 0.5];
  return { x: view.x + (across * WIDTH) / view.near, y: view.y + (down * HEIGHT) / view.near };
}

export function middle(): Point {
  return pointOf({ latitude: 0, longitude: 0 }) ?? { x: WIDTH / 2, y: HEIGHT / 2 };
}

function within(at: number, most: number): number {
  return Math.min(most, Math.max(0, at));
}
