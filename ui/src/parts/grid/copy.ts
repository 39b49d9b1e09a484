// Rows as a table that a spreadsheet takes: tabs between cells, one line a row.
import type { Fields } from "../../data/types";
import { titleOf } from "../../data/values";
import type { Words } from "../../text";
import { sayField, type TitleOf } from "../say";
import { columnName } from "./filter-words";

/** Any table, cell by cell. */
export const asLines = (table: string[][]) => table.map((line) => line.map(cell).join("\t")).join("\n");

const cell = (text: string) => text.replaceAll(/[\t\r\n]+/g, " ");

export function asTable(kind: string, columns: string[], rows: Fields[], words: Words, sayTitle: TitleOf): string {
  const head = columns.map((column) => columnName(kind, column, words));
  const lines = rows.map((row) => columns.map((column) => (column === "title" ? titleOf(row) : sayField(kind, column, row[column], words, sayTitle))));
  return asLines([head, ...lines]);
}
