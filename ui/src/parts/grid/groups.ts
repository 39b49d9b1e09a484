// A list by groups: only one of which every row is known, so that no group lies about what it holds.
import { fieldShape } from "../../data/kinds";
import type { Rows } from "../../data/list";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { columnsOf } from "../../kinds";
import type { Words } from "../../text";
import { sayField } from "../say";
import { stateCodes } from "./state-codes";

/** Longer lists are not grouped: all their rows would have to be read first. */
export const MOST = 1000;

export type Group = { code: string; word: string; from: number; count: number };
export type Grouped = { rows: Rows; groups: Group[] };

/** Columns by which a list can be grouped. */
export function groupable(kind: string): string[] {
  return columnsOf(kind).filter((column) => {
    const type = fieldShape(kind, column)?.type;
    return stateCodes(column) !== undefined || type === "choice" || type === "country";
  });
}

/** The rows in the order of their groups, each in the order it had; nothing while some are not there yet. */
export function grouped(kind: string, field: string, rows: Rows, words: Words): Grouped | null {
  if (rows.total === 0 || rows.total > MOST) return null;
  const byCode = new Map<string, Fields[]>();
  for (let at = 0; at < rows.total; at++) {
    const row = rows.row(at);
    if (!row) return null;
    const code = textOf(row[field]);
    const members = byCode.get(code);
    if (members) members.push(row);
    else byCode.set(code, [row]);
  }
  const groups: Group[] = [];
  const ordered: Fields[] = [];
  for (const code of inOrder(kind, field, [...byCode.keys()], words)) {
    const members = byCode.get(code) ?? [];
    const word = code === "" ? words.t("list-filter-empty") : sayField(kind, field, code, words, String);
    groups.push({ code, word, from: ordered.length, count: members.length });
    ordered.push(...members);
  }
  const known: Rows = {
    ...rows,
    row: (at) => ordered[at],
    all: () => Promise.resolve(ordered),
    between: (from, until) => Promise.resolve(ordered.slice(from, until + 1)),
  };
  return { rows: known, groups };
}

/** Codes as their list has them, others by their word; without any comes last. */
function inOrder(kind: string, field: string, codes: string[], words: Words): string[] {
  const known = [...(stateCodes(field) ?? fieldShape(kind, field)?.choices ?? [])];
  const place = (code: string) => (code === "" ? Infinity : known.includes(code) ? known.indexOf(code) : known.length);
  const word = (code: string) => sayField(kind, field, code, words, String);
  return codes.sort((a, b) => (place(a) === place(b) ? word(a).localeCompare(word(b), words.locale) : place(a) - place(b)));
}

/** One line of the grid: a row, or the head of a group. */
export type Line = { row: number } | { group: Group };

export function lineCount(total: number, groups: Group[]): number {
  return total + groups.length;
}

export function lineAt(at: number, groups: Group[]): Line {
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (!group || at < group.from + index) continue;
    return at === group.from + index ? { group } : { row: at - index - 1 };
  }
  return { row: at };
}

export function lineOf(row: number, groups: Group[]): number {
  return row + groups.filter((group) => group.from <= row).length;
}
