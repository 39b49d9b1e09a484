// Where the bars stand: group upon group, and in each what is certain below what only may count.
import { stack, stackOffsetDiverging } from "d3-shape";

import type { FiguresCell } from "../../data/types";
import { addedLines, type Block, type Hues, isEmptyCell } from "./blocks";
import { bands, line } from "./scales";

/** What one hue stands for: a group, or all those that share the last one. */
export type Series = { hue: number; groups: (string | null)[]; title: string; cells: FiguresCell[] };
export type Piece = { y: number; height: number };
export type Bar = { series: number; year: number; x: number; width: number; sure: Piece | null; maybe: Piece | null };
export type Drawing = {
  bars: Bar[];
  ticks: { value: number; y: number }[];
  years: { year: number; x: number; named: boolean; top: number }[];
  step: number;
};

const parts = ["sure", "maybe"] as const;

export function seriesOf(block: Block, hues: Hues): Series[] {
  const own = block.lines.filter((line) => hues.get(line.group) !== 0);
  const rest = block.lines.filter((line) => hues.get(line.group) === 0);
  const series = own.map(({ group, title, cells }) => ({ hue: hues.get(group) ?? 0, groups: [group], title, cells }));
  return rest.length === 0 ? series : [...series, { hue: 0, groups: rest.map((line) => line.group), title: "", cells: addedLines(rest) }];
}

type Frame = { width: number; height: number; bottom: number; top: number };
/** Room for the half of the last year's name that stands out. */
const EDGE = 6;
const TICKS = 4;

/** Only pixels are worked out with binary numbers: what is said stays decimal. */
export function drawn(series: Series[], years: number[], { width, height, bottom, top }: Frame, whole: boolean): Drawing {
  const keys = series.flatMap((_, at) => parts.map((part) => ({ part, at })));
  const layers = stack<number, { part: keyof FiguresCell; at: number }>()
    .keys(keys)
    .offset(stackOffsetDiverging)
    .value((year, { part, at }) => Number(series[at]?.cells[year]?.[part] ?? 0))(years.map((_, at) => at));
  const ends = layers.flatMap((layer) => layer.flatMap(([from, to]) => [from, to]));
  const most = Math.max(...ends, whole ? 4 : 0);
  const up = line([Math.min(...ends, 0), most || 1], [height - bottom, top], TICKS);
  const across = bands(years.length, width - EDGE, { between: 0.28, outside: 0.14 });

  const piece = (layer: number, year: number): Piece | null => {
    const [from, to] = layers[layer]?.[year] ?? [0, 0];
    return from === to ? null : { y: up.at(to), height: up.at(from) - up.at(to) };
  };
  const bars = series.flatMap((one, at) =>
    years.flatMap((_, column): Bar[] => {
      const cell = one.cells[column];
      if (!cell || isEmptyCell(cell)) return [];
      const sides = { sure: piece(2 * at, column), maybe: piece(2 * at + 1, column) };
      return [{ series: at, year: column, x: across.at(column), width: across.width, ...sides }];
    }),
  );
  const every = everyYear(across.step);
  return {
    bars,
    ticks: up.ticks.filter((value) => !whole || Number.isInteger(value)).map((value) => ({ value, y: up.at(value) })),
    years: years.map((year, column) => ({
      year,
      x: across.at(column) + across.width / 2,
      // Counted from the last one, which is the one that is looked for.
      named: (years.length - 1 - column) % every === 0,
      top: up.at(Math.max(0, ...layers.map((layer) => layer[column]?.[1] ?? 0))),
    })),
    step: across.step,
  };
}

/** How many years apart two names can stand without touching. */
function everyYear(step: number): number {
  const room = 40;
  return [1, 2, 5, 10, 20].find((every) => step * every >= room) ?? 20;
}
