// From numbers and years to points. The library's scales bring colours along whose objects cannot be
// made where the window has frozen the language's own; the numbers on the axis are the library's.
import { nice, ticks } from "d3-array";

export type Line = { at(value: number): number; ticks: number[] };
export type Bands = { at(place: number): number; width: number; step: number };

/** Numbers along a line, from round number to round number. */
export function line([from, to]: [number, number], [first, last]: [number, number], count: number): Line {
  const [low, high] = nice(from, to, count);
  return {
    at: (value) => first + ((value - low) / (high - low)) * (last - first),
    ticks: ticks(low, high, count),
  };
}

/** Equal bands side by side, with gaps between and outside them in parts of a step. */
export function bands(count: number, room: number, { between, outside }: { between: number; outside: number }): Bands {
  const step = room / Math.max(1, count - between + 2 * outside);
  const start = (room - step * (count - between)) / 2;
  return { at: (place) => start + step * place, width: step * (1 - between), step };
}
