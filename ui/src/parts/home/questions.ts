// All that the home page asks, so that it can be asked while the page itself is still on its way.
import type { QueryClient } from "@tanstack/react-query";

import { conflictsQuestion, dueQuestion, fewQuestion, PAGE } from "../../data/reads";
import type { Filter } from "../../data/types";
import { type Reason, reasons, sortsOf } from "./groups";

/** What falls due is told so many months ahead. */
const MONTHS = 6;
/** So many lines at first: a reason is to be seen whole, and the next one too. */
export const SHOWN = 6;
const STAGES = ["under_way", "planned"] as const;
const MISSIONS = 50;

export type Lack = { name: string; kind: string; filters: Filter[] };

const without = (...fields: string[]): Filter[] => fields.map((field) => ({ field, value: "" }));
export const LACKS: Lack[] = [
  { name: "term", kind: "agreement", filters: [{ field: "status", value: "in_force" }, ...without("ends_on", "renewal")] },
  { name: "days", kind: "mission", filters: [{ field: "stage", value: "planned" }, ...without("starts_on")] },
  { name: "closing", kind: "call", filters: without("closes_on") },
  { name: "territory", kind: "partner", filters: without("territory") },
  { name: "location", kind: "territory", filters: without("location") },
];
/** Titles named on a line. */
const NAMED = 3;

/** The first of each reason, and all of those whose lines are opened. */
export const dueQuestions = (open: Reason[]) =>
  reasons.map((reason) => dueQuestion({ months: MONTHS, what: sortsOf[reason], limit: open.includes(reason) ? PAGE : SHOWN }));

export const missionQuestions = STAGES.map((stage) => fewQuestion("mission", [{ field: "stage", value: stage }], MISSIONS));
export const lackQuestions = LACKS.map(({ kind, filters }) => fewQuestion(kind, filters, NAMED));

/**
 * Asks it all; whoever draws the page then finds the answers there or on their way. The most urgent is asked
 * alone: its answer is there when the page is drawn first, where all at once would all come later.
 */
export async function askForHome(client: QueryClient): Promise<void> {
  const [first, ...others] = dueQuestions([]);
  if (first) await client.prefetchQuery(first);
  for (const question of [...others, conflictsQuestion(SHOWN), ...missionQuestions, ...lackQuestions]) {
    void client.prefetchQuery(question as ReturnType<typeof dueQuestion>);
  }
}
