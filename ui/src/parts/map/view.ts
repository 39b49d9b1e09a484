// What part of the drawing is looked at: its middle and how near one is.
export type View = { x: number; y: number; near: number };
export type Size = { width: number; height: number };

export const NEAREST = 24;
const STEP = 1.6;
/** An arrow moves by this part of what is seen. */
const PAN = 0.2;

export function wholeOf({ width, height }: Size): View {
  return { x: width / 2, y: height / 2, near: 1 };
}

export function nearer(view: View, size: Size): View {
  return kept({ ...view, near: view.near * STEP }, size);
}

export function further(view: View, size: Size): View {
  return kept({ ...view, near: view.near / STEP }, size);
}

/** Moves by parts of what is seen. */
export function panned(view: View, right: number, down: number, size: Size): View {
  return kept({ ...view, x: view.x + (right * size.width) / view.near, y: view.y + (down * size.height) / view.near }, size);
}

export function afterKey(view: View, key: string, size: Size): View | null {
  switch (key) {
    case "ArrowLeft":
      return panned(view, -PAN, 0, size);
    case "ArrowRight":
      return panned(view, PAN, 0, size);
    case "ArrowUp":
      return panned(view, 0, -PAN, size);
    case "ArrowDown":
      return panned(view, 0, PAN, size);
    case "+":
    case "=":
      return nearer(view, size);
    case "-":
      return further(view, size);
    case "0":
      return wholeOf(size);
    default:
      return null;
  }
}

type Point = { x: number; y: number };

export function inSight(view: View, point: Point, { width, height }: Size): boolean {
  return Math.abs(point.x - view.x) <= width / view.near / 2 && Math.abs(point.y - view.y) <= height / view.near / 2;
}

/** The view with a point in it: moved to it only when it is out of sight. */
export function showing(view: View, point: Point, size: Size): View {
  return inSight(view, point, size) ? view : kept({ ...view, x: point.x, y: point.y }, size);
}

/** Nearer to a point. */
export function approaching(view: View, { x, y }: Point, size: Size): View {
  return kept({ x, y, near: view.near * STEP * STEP }, size);
}

export function boxOf(view: View, size: Size): string {
  const [width, height] = [size.width / view.near, size.height / view.near];
  return [view.x - width / 2, view.y - height / 2, width, height].map((one) => one.toFixed(2)).join(" ");
}

// Never beyond the edges of the world.
function kept(view: View, size: Size): View {
  const near = Math.min(NEAREST, Math.max(1, view.near));
  const within = (at: number, whole: number) => Math.min(whole - whole / near / 2, Math.max(whole / near / 2, at));
  return { near, x: within(view.x, size.width), y: within(view.y, size.height) };
}
