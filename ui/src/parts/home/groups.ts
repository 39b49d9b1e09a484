// What needs me, grouped by why.
import type { Due } from "../../data/types";

export const reasons = ["deadlines", "reports", "follow-ups", "calls"] as const;
export type Reason = (typeof reasons)[number];

/** What each reason is made of. */
export const sortsOf: Record<Reason, Due["what"][]> = {
  deadlines: ["notice_deadline", "notice_noted", "expiry", "tacit_renewal"],
  reports: ["report"],
  "follow-ups": ["action", "commitment"],
  calls: ["call_closes"],
};
