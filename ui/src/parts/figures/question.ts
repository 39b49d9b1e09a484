// What can be asked of a kind: read from what the store says of its fields, so that a new field is there by itself.
import { fieldShape, kindNames, kindShape, partsOf } from "../../data/kinds";
import type { FieldShape, FiguresQuery } from "../../data/types";
import { stateCodes } from "../grid/state-codes";

export type By = FiguresQuery["by"];

/** The longest stretch of years: more would be neither drawn nor read. */
export const YEARS_MOST = 60;
export const NEW_YEAR = { month: 1, day: 1 };

/** Kinds that are the program's own, or facts about others: counting them says nothing. */
const UNCOUNTED = new Set(["view", "office", "claim", "figure"]);

/** Kinds with a state or a day, by which a year can be told. */
export function countable(): string[] {
  return kindNames.filter((kind) => !UNCOUNTED.has(kind) && (statesOf(kind).length > 0 || daysOf(kind).length > 0));
}

/** The states that can be asked for on a day. What may have ended is not one: it is the uncertain part of what is in force. */
export function statesOf(kind: string): string[] {
  return (kindShape(kind)?.states ?? []).flatMap((state) => stateCodes(state) ?? []).filter((code) => code !== "may_have_ended");
}

/** The computed state's own name, by which its words are found. */
export function stateField(kind: string): string {
  return kindShape(kind)?.states[0] ?? "";
}

/** The days by which a record falls into a year; a budget's year is one by itself. */
export function daysOf(kind: string): string[] {
  return named(kind, (field) => field.type === "day" || (field.type === "count" && field.name === "year"));
}

/** What can be added up. A score is a mark: its sum means nothing. */
export function sumsOf(kind: string): string[] {
  return named(kind, (field) => field.type === "money" || (field.type === "number" && field.name !== "score"));
}

/** By what the records can be told apart: countries and themes first. */
export function groupsOf(kind: string): string[] {
  const fields = named(kind, (field) => (field.type === "choice" || field.type === "flag" || isLink(field)) && field.name !== "themes");
  return [...(hasPlace(kind) ? ["country"] : []), ...(fieldShape(kind, "themes") ? ["theme"] : []), ...fields];
}

/** Whether a record can count in several groups, so that adding the groups would count it twice. */
export function inSeveral(kind: string, group: string | null): boolean {
  if (group === null) return false;
  return group === "country" || group === "theme" || (fieldShape(kind, group)?.type.startsWith("set:") ?? false);
}

/** The same question put to another kind: only what that kind understands is kept. */
export function askedOf(kind: string, before: FiguresQuery): FiguresQuery {
  const [day] = daysOf(kind);
  const [state] = states(kind);
  const stands = state !== undefined && (before.by.at !== undefined || day === undefined);
  return {
    ...before,
    kind,
    sum: null,
    by: stands ? (before.by.at ? before.by : { at: NEW_YEAR }) : { during: usualDay(kind) },
    state: stands ? state : null,
    group: before.group !== null && groupsOf(kind).includes(before.group) ? before.group : null,
  };
}

/** The same question of a day or of a whole year. */
export function askedBy(by: By, before: FiguresQuery): FiguresQuery {
  return { ...before, by, state: by.at ? (before.state ?? states(before.kind)[0] ?? null) : null };
}

/** The same question over other years: in order, and not too many. */
export function askedYears(first: number, last: number, before: FiguresQuery): FiguresQuery {
  const moved = first !== before.first_year;
  if (moved) return { ...before, first_year: first, last_year: Math.min(Math.max(first, last), first + YEARS_MOST - 1) };
  return { ...before, first_year: Math.max(Math.min(first, last), last - YEARS_MOST + 1), last_year: last };
}

/** What one most likely asks of a kind, first. */
function states(kind: string): string[] {
  const all = statesOf(kind);
  const usual = ["in_force", "under_way"];
  return [...all.filter((code) => usual.includes(code)), ...all];
}

/** The day that tells when something happened, rather than when it was written or sent. */
function usualDay(kind: string): string {
  const days = daysOf(kind);
  return ["signed_on", "starts_on", "received_on", "submitted_on", "closes_on", "done_on"].find((day) => days.includes(day)) ?? days[0] ?? "";
}

function hasPlace(kind: string): boolean {
  const placed = (fields: readonly FieldShape[]) =>
    fields.some((field) => field.type === "country" || field.link === "territory" || field.link === "partner");
  return [kind, ...partsOf(kind).map((part) => part.kind)].some((one) => placed(kindShape(one)?.fields ?? []));
}

function isLink({ type }: FieldShape): boolean {
  return type === "link" || type === "set:link";
}

function named(kind: string, wanted: (field: FieldShape) => boolean): string[] {
  return (kindShape(kind)?.fields ?? []).filter(wanted).map((field) => field.name);
}
