// What there is to read after weeks apart: one of each cause, then the same fields of many records.
import type { Alternative, Conflict, Fields, Json } from "../types";
import { textOf } from "../values";

const mine = (value: Json): Alternative => ({ value, author: "Marie Le Gall", device: "Poste 12", at: "2026-11-22T09:12:00Z" });
const claires = (value: Json): Alternative => ({ value, author: "Claire Dubois", device: "Portable de Claire", at: "2026-11-21T16:40:00Z" });

/** These records with what two people did to them apart, and a record that is one of them once more. */
export function differing(records: Fields[]): { records: Fields[]; conflicts: Conflict[] } {
  const [first, second, third, fourth] = records;
  if (!first || !second || !third || !fourth) return { records, conflicts: [] };
  const again: Fields = { ...first, id: "01a207f1-0000-7000-8000-000000000000", email: null, phone: "+33 2 98 00 00 00", acronym: "PB", created_by: "Claire Dubois", created_at: "2026-11-21T16:40:00Z" };
  first["created_by"] = "Marie Le Gall";
  first["created_at"] = "2026-11-02T08:00:00Z";
  first["email"] = null;
  const about = (record: Fields, conflict: Conflict["conflict"], field: string, more: Partial<Conflict> = {}): Conflict => ({
    id: textOf(record["id"]), kind: "partner", title: textOf(record["title"]), removed: false, away: false, erased: false, conflict, field, member: null, before: null, values: [], rule: null, other: null, ...more,
  });
  const text = (words: string) => `Le port accueille ${words} et un chantier naval, au fond de la rade.`;
  const conflicts = [
    about(first, "field", "description", { before: text("dix entreprises"), values: [mine(text("douze jeunes entreprises")), claires(text("dix entreprises, une école"))] }),
    ...records.flatMap((record) => [
      about(record, "field", "website", { before: "https://example.org", values: [mine("https://www.example.org"), claires("https://example.com")] }),
      about(record, "field", "email", { values: [mine("accueil@example.org"), claires("contact@example.org")] }),
    ]),
    about(second, "removed", "removed", { values: [mine(false), claires(true)] }),
    about(third, "text", "description", { values: [claires(text("des entreprises, jeunes pour la plupart, une école"))] }),
    about(fourth, "link", "followed_by", { rule: "link_to_removed", other: { id: "01a207f1-0000-7000-8000-000000000001", kind: "person", title: "Yann Le Goff", removed: true, away: false, erased: false } }),
    about(fourth, "problem", "dissolved_on", { rule: "end_before_start" }),
    about(again, "twin", "name", { rule: "twin", other: { id: textOf(first["id"]), kind: "partner", title: textOf(first["title"]), removed: false, away: false, erased: false } }),
  ];
  return { records: [...records, again], conflicts };
}
