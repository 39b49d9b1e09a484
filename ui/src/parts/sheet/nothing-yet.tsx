import type { Fields } from "../../data/types";
import { useWords } from "../../text";
import { AddHere } from "./add-here";
import type { PartnerSheet } from "./use-partner-sheet";

/** One quiet line for everything of which there is nothing, where each can be begun. */
export function NothingYet({ partner, sheet }: { partner: string; sheet: PartnerSheet }) {
  const { t, kindPlural } = useWords();
  const agreements = sheet.agreements.records.map((one) => one["id"] ?? null);
  const kinds: [kind: string, count: number, given: Fields, also: string[]][] = [
    ["figure", sheet.figures.total + sheet.placeFigures.total, { subject: partner }, ["unit", "as_of", "source"]],
    ["role", sheet.roles.total, { partner }, ["title", "from", "main_contact"]],
    ["party", sheet.agreements.total, { partner }, ["side", "capacity"]],
    ["mission", sheet.missions.total, { agreements }, ["starts_on", "ends_on"]],
    ["commitment", sheet.commitments.total, { partner }, ["due_on", "article"]],
    ["funding", sheet.given.total + sheet.received.total, { funder: partner }, ["year", "planned", "granted"]],
    ["outcome", sheet.outcomes.total, { partner }, ["result", "horizon_months", "asked_on"]],
    ["project", sheet.projects.total, { partners: [partner] }, ["starts_on", "ends_on"]],
    ["call", sheet.issued.total + sheet.applications.total, { issuer: partner }, ["type", "closes_on"]],
  ];
  // A mission is tied to a partner by its delegation, its meetings or an agreement: only the last can be given.
  const none = kinds.filter(([kind, count]) => count === 0 && (kind !== "mission" || agreements.length > 0));
  if (none.length === 0) return null;
  return (
    <section className="section nothing-yet" aria-label={t("sheet-nothing")}>
      <span className="quiet">{t("sheet-nothing")}</span>
      {none.map(([kind, , given, also]) => (
        <AddHere key={kind} kind={kind} given={given} also={also} word={kind === "party" ? kindPlural("agreement") : kindPlural(kind)} />
      ))}
    </section>
  );
}
