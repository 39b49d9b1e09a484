// What a report still lacks before it can be handed in, and before it is closed.
import type { Fields } from "../../data/types";
import { isEmpty, textOf } from "../../data/values";
import type { Heading } from "./outline";

export type Missing = "mission" | "text" | "headings" | "authors" | "submitted" | "validated";

export function missingOf(report: Fields, headings: Heading[], words: number): Missing[] {
  const state = textOf(report["state"]);
  const checks: [Missing, boolean][] = [
    ["mission", isEmpty(report["mission"])],
    ["authors", isEmpty(report["authors"])],
    ["text", words === 0],
    ["headings", words > 0 && headings.some((heading) => !heading.filled)],
    ["submitted", isEmpty(report["submitted_on"])],
    ["validated", state !== "validated" && isEmpty(report["validated_on"])],
  ];
  return checks.flatMap(([missing, lacks]) => (lacks ? [missing] : []));
}

/**
 * What changing the state writes: the day is today where none is known, and what has not happened yet has no
 * day. One act, so that one undo takes it back.
 */
export function stateFields(state: string, report: Fields, today: string): Fields {
  const day = (field: string) => (isEmpty(report[field]) ? today : (report[field] ?? null));
  if (state === "submitted") return { state, submitted_on: day("submitted_on"), validated_on: null };
  if (state === "validated") return { state, validated_on: day("validated_on") };
  return { state: "draft", submitted_on: null, validated_on: null };
}
