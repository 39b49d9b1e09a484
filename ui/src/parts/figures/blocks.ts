// An answer as it is shown: one block a currency, its groups in order, and totals where adding them means something.
import type { Figures, FiguresCell, FiguresQuery, FiguresRow } from "../../data/types";
import { added, isNought } from "./decimals";
import { inSeveral } from "./question";

export type Answer = Figures & {
  query: FiguresQuery;
  /** The same question without its groups, where their sum would count a record twice. */
  overall: FiguresRow[];
};
export type Line = Pick<FiguresRow, "group" | "title" | "cells">;
export type Block = {
  currency: string | null;
  years: number[];
  lines: Line[];
  /** Whether each record counts in one group only, so that groups can be added. */
  adds: boolean;
  /** Whether there are more groups than the store tells. */
  cut: boolean;
  /** All groups together, each record once; nothing where there is but one line. */
  totals: FiguresCell[] | null;
};
/** What hue a group has in every block: 1 to 8, or 0 for those that share one. */
export type Hues = ReadonlyMap<string | null, number>;

export const HUES = 8;
/** Most groups that the store tells of: the largest. */
export const GROUPS_MOST = 1_000;
/** Most groups whose records are looked up together. */
const TOGETHER = 24;

export function blocksOf({ query, years, rows, overall }: Answer): Block[] {
  const order = [...huesOf(rows).keys()];
  const place = ({ group }: Line) => order.indexOf(group);
  const adds = !inSeveral(query.kind, query.group);
  const cut = rows.length >= GROUPS_MOST;
  const currencies = [...new Set(rows.map((row) => row.currency))].sort();
  return currencies.map((currency) => {
    const lines = rows.filter((row) => row.currency === currency).sort((a, b) => place(a) - place(b));
    // The sum of the groups that are told is less than all of them.
    const once = adds ? (cut ? null : addedLines(lines)) : (overall.find((row) => row.currency === currency)?.cells ?? null);
    return { currency, years, lines, adds, cut, totals: query.group === null ? null : once };
  });
}

/** Line upon line, year by year. */
export function addedLines(lines: Line[]): FiguresCell[] {
  const years = lines[0]?.cells.length ?? 0;
  return Array.from({ length: years }, (_, at) => ({
    sure: added(lines.map((line) => line.cells[at]?.sure ?? "0")),
    maybe: added(lines.map((line) => line.cells[at]?.maybe ?? "0")),
  }));
}

/** A line over all its years. What may fall in several years cannot be added: the sum is then the least it can be. */
export function overYears(cells: FiguresCell[]): { sure: string; least: boolean } {
  return { sure: added(cells.map((cell) => cell.sure)), least: cells.some((cell) => !isNought(cell.maybe)) };
}

/** Those of some groups that count in a year: as many as can be looked up, and whether there are more. */
export function present({ lines, years }: Block, groups: (string | null)[], year: number): { groups: (string | null)[]; more: boolean } {
  const at = years.indexOf(year);
  const here = lines.filter((line) => groups.includes(line.group) && line.cells[at] && !isEmptyCell(line.cells[at])).map((line) => line.group);
  return { groups: here.slice(0, TOGETHER), more: here.length > TOGETHER };
}

export function isEmptyCell({ sure, maybe }: FiguresCell): boolean {
  return isNought(sure) && isNought(maybe);
}

/** The groups in order, the largest first, with their hues: a group has the same one whatever the currency. */
export function huesOf(rows: FiguresRow[]): Hues {
  const best = new Map<string | null, number>();
  for (const currency of new Set(rows.map((row) => row.currency))) {
    const lines = rows.filter((row) => row.currency === currency).sort((a, b) => sizeOf(b) - sizeOf(a));
    lines.forEach(({ group }, at) => best.set(group, Math.min(at, best.get(group) ?? Infinity)));
  }
  // Records without one come last: they are what is left, however many.
  const rank = (group: string | null) => (group === null ? Infinity : (best.get(group) ?? 0));
  const groups = [...best.keys()].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  return new Map(groups.map((group, at) => [group, at < HUES ? at + 1 : 0]));
}

function sizeOf({ cells }: FiguresRow): number {
  return cells.reduce((sum, { sure, maybe }) => sum + Number(sure) + Number(maybe), 0);
}
