// The columns of a call's board, and what moving an application writes.
import { fieldShape } from "../../data/kinds";
import type { Fields } from "../../data/types";
import { isEmpty, textOf } from "../../data/values";

/** The decisions the store knows, those that are still open first. */
const ORDER = ["pending", "waiting", "selected", "refused", "withdrawn"];

export function decisionsOf(applications: Fields[]): string[] {
  const known = fieldShape("application", "decision")?.choices ?? [];
  // A decision of a newer version has its column too: nothing disappears.
  return [...new Set([...ORDER, ...known, ...applications.map(decisionOf)])];
}

/** An application that says nothing is still to be decided. */
export function decisionOf(application: Fields): string {
  return textOf(application["decision"]) || "pending";
}

/** What a decision writes, as one act: its day is today where none is known; what is open again has none. */
export function decided(application: Fields, decision: string, today: string): Fields {
  if (decision === "pending") return { decision, decided_on: null };
  return isEmpty(application["decided_on"]) ? { decision, decided_on: today } : { decision };
}
