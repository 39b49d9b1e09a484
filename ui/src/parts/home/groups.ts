// What needs me, grouped by why.
import type { Due } from "../../data/types";

export const reasons = ["deadlines", "reports", "follow-ups", "calls"] as const;
export type Reason = (typeof reasons)[number];

const reasonOf: Record<Due["what"], Reason> = {
  notice_deadline: "deadlines",
  notice_noted: "deadlines",
  expiry: "deadlines",
  tacit_renewal: "deadlines",
  report: "reports",
  action: "follow-ups",
  commitment: "follow-ups",
  call_closes: "calls",
};

/** The lines of each reason, in the order of their days: what is late comes first by itself. */
export function groupedByReason(due: Due[]): Record<Reason, Due[]> {
  const groups: Record<Reason, Due[]> = { deadlines: [], reports: [], "follow-ups": [], calls: [] };
  for (const one of due) groups[reasonOf[one.what]].push(one);
  for (const group of Object.values(groups)) group.sort((a, b) => Number(b.overdue) - Number(a.overdue) || day(a).localeCompare(day(b)));
  return groups;
}

function day({ on }: Due): string {
  return typeof on === "string" ? on : (on.earliest ?? on.latest ?? "");
}
