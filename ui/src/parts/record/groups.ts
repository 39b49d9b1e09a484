// What lies within a record, or points to it, kind by kind.
import { fieldShape, partsOf } from "../../data/kinds";
import type { Fields, LinkedFrom } from "../../data/types";
import { linkedFrom, textOf } from "../../data/values";
import { isOffered } from "../../kinds/loose";

/** A record that points here, and by which of its fields: one may do so twice. */
export type Pointing = { link: LinkedFrom; fields: string[] };
export type Group = { kind: string; fields: string[]; rows: Pointing[] };
export type Groups = { groups: Group[]; /** Kinds that may lie within and of which there is none. */ loose: { kind: string; field: string }[] };

/** Sources that say otherwise stand beside the fields they contradict, and not in a table of their own. */
const ELSEWHERE = new Set(["claim"]);

export function groupsOf(record: Fields): Groups {
  const parts = partsOf(textOf(record["kind"])).filter(({ kind }) => !ELSEWHERE.has(kind));
  const groups = new Map<string, Group>();
  const groupFor = (kind: string, field: string) => {
    const group = groups.get(kind) ?? { kind, fields: [], rows: [] };
    if (!group.fields.includes(field)) group.fields.push(field);
    groups.set(kind, group);
    return group;
  };
  // Parts of this very kind come first, even empty: that is where one adds them.
  for (const { kind, field } of parts) if (fieldShape(kind, field)?.link) groupFor(kind, field);
  for (const link of linkedFrom(record)) {
    if (link.removed || ELSEWHERE.has(link.kind)) continue;
    const group = groupFor(link.kind, link.field);
    const known = group.rows.find((row) => row.link.id === link.id);
    if (known) known.fields.push(link.field);
    else group.rows.push({ link, fields: [link.field] });
  }
  const own = textOf(record["kind"]);
  return { groups: [...groups.values()], loose: parts.filter(({ kind }) => !groups.has(kind) && isOffered(kind, own)) };
}
