// How wide a column is: as chosen, else at least what its kind of value needs.
import { fieldShape } from "../../data/kinds";

export const TICK = 40;
/** What a column can be made, in pixels. */
export const NARROWEST = 56;
export const WIDEST = 1200;

export type Widths = { readonly [column: string]: number };

/** Days are short, states and links need their words. */
function natural(kind: string, column: string): number {
  if (column === "title") return 200;
  if (column === "status" || column === "stage") return 148;
  const type = fieldShape(kind, column)?.type;
  if (type === "day") return 120;
  if (type === "flag" || type === "count" || type === "number") return 100;
  return column.endsWith("_at") ? 200 : 140;
}

export function leastWidth(kind: string, column: string, widths: Widths): number {
  return widths[column] ?? natural(kind, column);
}

export function within(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

export function template(kind: string, columns: string[], widths: Widths): string {
  const all = columns.map((column) => {
    const chosen = widths[column];
    return chosen ? `${chosen}px` : `minmax(${natural(kind, column)}px, ${column === "title" ? "3fr" : "1fr"})`;
  });
  return [`${TICK}px`, ...all].join(" ");
}

export function wholeWidth(kind: string, columns: string[], widths: Widths): number {
  return columns.reduce((sum, column) => sum + leastWidth(kind, column, widths), TICK);
}

/** The columns that fit in a width, the title first and always. */
export function fitting(kind: string, columns: string[], widths: Widths, width: number): string[] {
  let left = width - TICK - leastWidth(kind, "title", widths);
  const kept = new Set(["title"]);
  for (const column of columns.filter((one) => one !== "title")) {
    left -= leastWidth(kind, column, widths);
    if (left < 0) break;
    kept.add(column);
  }
  return columns.filter((column) => kept.has(column));
}
