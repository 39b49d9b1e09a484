// What waits to be read in the store in memory.
import type { Conflict, Fields } from "../types";
import { textOf } from "../values";

export function sampleConflicts(sampleRecords: Fields[]): Conflict[] {
  const known = sampleRecords.find((one) => one["kind"] === "partner" && one["website"]);
  if (!known) return [];
  return [
    {
      id: textOf(known["id"]),
      kind: "partner",
      title: textOf(known["title"]),
      removed: false,
      away: false,
      conflict: "field",
      field: "website",
      member: null,
      values: [
        { value: "https://tmq.ca", author: "Marie Le Gall", at: "2026-11-22T09:12:00Z" },
        { value: "https://www.tmq.ca", author: "Claire Dubois", at: "2026-11-21T16:40:00Z" },
      ],
      rule: null,
      other: null,
    },
  ];
}
