// The table as a spreadsheet takes it: what is certain is a plain number there, so that it can be reckoned with.
import type { FiguresQuery } from "../../data/types";
import type { Words } from "../../text";
import { asLines } from "../grid/copy";
import type { Block } from "./blocks";
import { sayCell, sayGroup, sayPlain } from "./say-figures";

export function copied({ years, lines, totals, adds, currency }: Block, query: FiguresQuery, words: Words): string {
  const plain = (text: string) => sayPlain(text, currency, words, { useGrouping: false });
  const head = [currency ?? "", ...years.map(String)];
  const body = lines.map((line) => [sayGroup(query, line, words), ...line.cells.map((cell) => sayCell(cell, words, plain))]);
  const foot = totals ? [[words.t(adds ? "figures-total" : "figures-total-each"), ...totals.map((cell) => sayCell(cell, words, plain))]] : [];
  return asLines([head, ...body, ...foot]);
}
