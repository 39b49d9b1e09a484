// What stands around the bars: the axis, the years, the numbers above them, and what the bar pointed at says.
import type { FiguresCell } from "../../data/types";
import { useWords } from "../../text";
import { isEmptyCell } from "./blocks";
import { sayRange, sayShort } from "./say-figures";
import type { Bar, Drawing } from "./stacks";

export const HEIGHT = 300;
/** The numbers of the axis stand still while the years are scrolled beside them. */
const AXIS = 52;
/** From the top of a bar to the top of what is said above it. */
const TIP = 32;
/** About the width of a digit: a number that would touch its neighbours is left to the table. */
const DIGIT = 7;

export function Axis({ ticks }: Pick<Drawing, "ticks">) {
  const words = useWords();
  return (
    <svg width={AXIS} height={HEIGHT} aria-hidden>
      {ticks.map(({ value, y }) => (
        <text key={value} x={AXIS - 8} y={y + 4} textAnchor="end">
          {sayShort(String(value), words)}
        </text>
      ))}
    </svg>
  );
}

export function Ground({ drawing: { ticks, years }, width }: { drawing: Drawing; width: number }) {
  return (
    <g aria-hidden>
      {ticks.map(({ value, y }) => (
        <line key={value} className="tick" x2={width} y1={y} y2={y} data-ground={value === 0 ? true : undefined} />
      ))}
      {years
        .filter(({ named }) => named)
        .map(({ year, x }) => (
          <text key={year} x={x} y={HEIGHT - 8} textAnchor="middle">
            {year}
          </text>
        ))}
    </g>
  );
}

/** All groups of a year together, above its bars. */
export function Tops({ drawing: { years, step }, cells }: { drawing: Drawing; cells: FiguresCell[] }) {
  const words = useWords();
  return (
    <g aria-hidden className="tops">
      {years.map(({ year, x, top }, at) => {
        const cell = cells[at];
        const said = cell && !isEmptyCell(cell) ? sayRange(cell, words) : "";
        return said !== "" && said.length * DIGIT < step ? (
          <text key={year} x={x} y={top - 6} textAnchor="middle">
            {said}
          </text>
        ) : null;
      })}
    </g>
  );
}

export type Pointed = { said: string; bar: Bar };

/** What the bar under the pointer or the focus says, above it; for the ear it is the bar's own name. */
export function Tip({ said, bar, seen }: Pointed & { seen: HTMLElement | null }) {
  const middle = bar.x + bar.width / 2;
  // Towards the middle of the part that is on screen.
  const across = (middle - (seen?.scrollLeft ?? 0)) / (seen?.clientWidth || 1);
  const side = across < 1 / 3 ? "start" : across > 2 / 3 ? "end" : "middle";
  const top = Math.min(...[bar.sure, bar.maybe].map((piece) => piece?.y ?? HEIGHT));
  return (
    <p className="tip" aria-hidden data-side={side} style={{ left: middle, top: Math.max(0, top - TIP) }}>
      {said}
    </p>
  );
}
