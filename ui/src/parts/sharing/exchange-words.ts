import type { Sharing } from "../../data/types";
import type { Words } from "../../text";

/** Whose changes are missing, as far as that is known; nothing if everything is here. */
export function waitingWords(sharing: Sharing, { t }: Words): string | null {
  const waiting = sharing.last?.waiting ?? [];
  const [first] = waiting;
  if (!first) return null;
  const people = new Set(waiting.map((one) => one.person)).size;
  if (people > 1) return t("sharing-waiting-many", { people });
  if (waiting.every((one) => one.key)) return t("sharing-waiting-key", { person: first.person });
  // Of one device the number may be unknown; then none is told.
  const known = waiting.every((one) => one.changes !== null);
  const changes = waiting.reduce((sum, one) => sum + (one.changes ?? 0), 0);
  return t("sharing-waiting", { person: first.person, changes: known ? changes : 0 });
}

/** Why the last exchange did not come about; nothing if it did, or was stopped. */
export function failedWords(sharing: Sharing, { t, has }: Words): string | null {
  const code = sharing.last?.failure ?? null;
  if (code === null || code === "cancelled") return null;
  if (code === "storage_unreachable") return t("sharing-unreachable");
  if (code === "introduction_not_yet") return t("sharing-not-yet");
  return t("sharing-failed", { why: t(has(`fail-${code}`) ? `fail-${code}` : "fail-bridge") });
}
