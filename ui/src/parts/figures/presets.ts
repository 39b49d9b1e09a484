// Questions that are asked every year. Each is only a way to fill the free question below it.
import type { FiguresQuery } from "../../data/types";
import { NEW_YEAR } from "./question";

type Years = Pick<FiguresQuery, "first_year" | "last_year">;
type Asked = Omit<FiguresQuery, keyof Years>;

const on = (kind: string, state: string, group: string | null): Asked => ({ kind, sum: null, by: { at: NEW_YEAR }, state, group });
const during = (kind: string, day: string, group: string | null, sum: string | null = null): Asked => ({
  kind,
  sum,
  by: { during: day },
  state: null,
  group,
});

const first = on("agreement", "in_force", "country");

const presets: [name: string, asked: Asked][] = [
  ["agreements-by-country", first],
  ["agreements-by-type", on("agreement", "in_force", "type")],
  ["agreements-signed", during("agreement", "signed_on", null)],
  ["missions-by-type", during("mission", "starts_on", "type")],
  ["missions-by-country", during("mission", "starts_on", "country")],
  ["applications", during("application", "received_on", "decision")],
  ["granted", during("funding", "year", null, "granted")],
  ["budgets", during("call", "closes_on", "type", "budget")],
  ["amounts", during("outcome", "asked_on", "result", "amount")],
  ["documents", during("document", "dated", "type")],
];

export const presetNames: readonly string[] = presets.map(([name]) => name);

/** The question behind a name, over the same years as before. */
export function preset(name: string, { first_year, last_year }: Years): FiguresQuery {
  return { ...(presets.find(([one]) => one === name)?.[1] ?? first), first_year, last_year };
}

/** The ready question that this one is, whatever its years; none if it was put freely. */
export function presetOf(query: FiguresQuery): string | null {
  return presetNames.find((name) => same(preset(name, query), query)) ?? null;
}

function same(one: FiguresQuery, other: FiguresQuery): boolean {
  const told = ({ kind, sum, by, state, group }: FiguresQuery) => (by.at ? [kind, sum, state, group, by.at.month, by.at.day] : [kind, sum, state, group, by.during]);
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}
