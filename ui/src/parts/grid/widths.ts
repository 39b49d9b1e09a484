// How wide a column is at least, by what it holds: days are short, states and links need their words.
import { fieldShape } from "../../data/kinds";

export const TICK = 40;

export function leastWidth(kind: string, column: string): number {
  if (column === "title") return 200;
  if (column === "status" || column === "stage") return 148;
  const type = fieldShape(kind, column)?.type;
  if (type === "day") return 120;
  if (type === "flag" || type === "count" || type === "number") return 100;
  return column.endsWith("_at") ? 200 : 140;
}

export function template(kind: string, columns: string[]): string {
  const widths = columns.map((column) => `minmax(${leastWidth(kind, column)}px, ${column === "title" ? "3fr" : "1fr"})`);
  return [`${TICK}px`, ...widths].join(" ");
}

/** The columns that fit in a width, the title first and always. */
export function fitting(kind: string, columns: string[], width: number): string[] {
  let left = width - TICK - leastWidth(kind, "title");
  const kept = new Set(["title"]);
  for (const column of columns.filter((one) => one !== "title")) {
    left -= leastWidth(kind, column);
    if (left < 0) break;
    kept.add(column);
  }
  return columns.filter((column) => kept.has(column));
}
