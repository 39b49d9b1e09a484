// What waits to be read, as it is drawn: by cause and kind, then record by record, then place by place.
import type { Conflict, ConflictGroup } from "../data/types";

export type Cards = [Conflict, ...Conflict[]];
export type RecordCards = { id: string; kind: string; title: string; cards: Cards[] };
export type GroupCards = Pick<ConflictGroup, "about" | "kind"> & { records: RecordCards[] };

/** Neighbours of one group, one record and one field stand together, as the store lists them. */
export function cardsOf(items: Conflict[]): GroupCards[] {
  const groups: GroupCards[] = [];
  for (const one of items) {
    let group = groups.at(-1);
    if (group?.about !== one.conflict || group.kind !== one.kind) groups.push((group = { about: one.conflict, kind: one.kind, records: [] }));
    let record = group.records.at(-1);
    if (record?.id !== one.id) group.records.push((record = { id: one.id, kind: one.kind, title: one.title, cards: [] }));
    const last = record.cards.at(-1);
    // Members of one set, or languages of one text, are settled together.
    if (one.member !== null && last?.[0].member != null && last[0].field === one.field) last.push(one);
    else record.cards.push([one]);
  }
  return groups;
}

/** Whether one rule can settle conflicts of this cause. */
export const isSettledByRule = (about: Conflict["conflict"]) => about === "field" || about === "removed" || about === "text";
