// What waits to be read in the store in memory.
import { Failure } from "../failure";
import { kindShape } from "../kinds";
import type { Alternative, Choice, Combination, Conflict, ConflictGroup, ConflictPage, ConflictsAsked, Fields, Json, Plan } from "../types";
import { isEmpty, textOf } from "../values";
import type { Records } from "./records";

type Asked = ConflictsAsked;
type Changes = Map<string, Fields>;

/** What has to be settled, as it was before each act too: undo brings it back. */
export class Inbox {
  private now: Conflict[];
  /** What stood before and after each act that settled something. */
  private readonly turns = new Map<object, { before: Conflict[]; after: Conflict[] }>();

  constructor(conflicts: Conflict[], private readonly records: Records, private readonly write: (verb: "resolve" | "combine" | "tell_apart", changes: Changes) => void) {
    this.now = conflicts;
  }

  page({ of, about, kind, limit, offset }: Asked): ConflictPage {
    const within = this.now.filter((one) => of === null || one.id === of);
    const groups: ConflictGroup[] = [];
    for (const one of within) {
      const group = groups.find((known) => known.about === one.conflict && known.kind === one.kind);
      if (group) group.count += 1;
      else groups.push({ about: one.conflict, kind: one.kind, count: 1, records: 0 });
    }
    for (const group of groups) group.records = new Set(within.filter((one) => one.conflict === group.about && one.kind === group.kind).map(({ id }) => id)).size;
    const asked = groups
      .filter((group) => (about === null || group.about === about) && (kind === null || group.kind === kind))
      .flatMap((group) => within.filter((one) => one.conflict === group.about && one.kind === group.kind));
    return { items: asked.slice(offset, offset + limit), total: asked.length, groups };
  }

  resolve(id: string, field: string, value: Json): void {
    this.settling("resolve", (one) => one.id === id && one.field === field, new Map([[id, put(field, value)]]));
  }

  plan(choice: Choice, limit: number, offset: number): Plan {
    const { meant, chosen } = this.drawn(choice);
    const card = ({ id, kind, title, removed, away, erased }: Conflict) => ({ id, kind, title, removed, away, erased });
    return {
      items: chosen.slice(offset, offset + limit).map(({ one, value }) => ({ ...card(one), field: one.field, value })),
      total: chosen.length,
      records: new Set(chosen.map(({ one }) => one.id)).size,
      left: meant.length - chosen.length,
      authors: [...new Set(meant.flatMap(({ values }) => values.map(({ author }) => author)))].sort(),
      mark: JSON.stringify(chosen.map(({ one, value }) => [one.id, one.field, value, one.values])),
    };
  }

  settle(choice: Choice, mark: string): number {
    if (this.plan(choice, 0, 0).mark !== mark) throw new Failure("invalid", [{ field: "mark", rule: "changed_since" }]);
    const { chosen } = this.drawn(choice);
    const changes: Changes = new Map();
    for (const { one, value } of chosen) changes.set(one.id, { ...changes.get(one.id), ...put(one.field, value) });
    if (chosen.length > 0) this.settling("resolve", (one) => chosen.some((known) => known.one === one), changes);
    return chosen.length;
  }

  combination(keep: string, other: string): Combination {
    const [kept, given] = [this.records.record(keep), this.records.record(other)];
    const card = (id: string, record: Fields | undefined) => this.records.card(record ?? { id });
    const result: Combination = { kept: card(keep, kept), other: card(other, given), gains: [], unlike: [], links: [], links_total: 0 };
    for (const { name } of kindShape(textOf(kept?.["kind"]))?.fields ?? []) {
      const [mine, theirs] = [kept?.[name] ?? null, given?.[name] ?? null];
      if (isEmpty(theirs) || JSON.stringify(mine) === JSON.stringify(theirs)) continue;
      if (isEmpty(mine)) result.gains.push({ field: name, before: null, after: theirs });
      else result.unlike.push({ field: name, kept: mine, other: theirs });
    }
    for (const [id, record] of this.records.all) {
      const field = Object.keys(record).find((name) => record[name] === other && name !== "id");
      if (field && id !== keep) result.links.push({ ...card(id, record), field });
    }
    result.links_total = result.links.length;
    return result;
  }

  combine(keep: string, other: string): void {
    const { gains, links } = this.combination(keep, other);
    const changes: Changes = new Map([[keep, Object.fromEntries(gains.map(({ field, after }) => [field, after]))]]);
    for (const { id, field } of links) changes.set(id, { ...changes.get(id), [field]: keep });
    changes.set(other, { removed: true });
    this.settling("combine", (one) => this.isPair(one, keep, other), changes);
  }

  tellApart(one: string, other: string): void {
    this.settling("tell_apart", (conflict) => this.isPair(conflict, one, other), new Map([[one, {}]]));
  }

  /** Goes back, or again forward, with the act that was undone or done again. */
  turned(step: object, back: boolean): void {
    const turn = this.turns.get(step);
    if (turn) this.now = back ? turn.before : turn.after;
  }

  private isPair(one: Conflict, ...ids: string[]): boolean {
    return one.conflict === "twin" && ids.includes(one.id) && ids.includes(one.other?.id ?? "");
  }

  private settling(verb: "resolve" | "combine" | "tell_apart", settled: (one: Conflict) => boolean, changes: Changes): void {
    const before = this.now;
    this.now = before.filter((one) => !settled(one));
    this.write(verb, changes);
    const step = this.records.done.at(-1);
    if (step) this.turns.set(step, { before, after: this.now });
  }

  private drawn({ keep, about, kind, ids }: Choice) {
    const meant = this.now.filter(
      (one) => ["field", "removed", "text"].includes(one.conflict) && (about === null || one.conflict === about) && (kind === null || one.kind === kind) && (ids.length === 0 || ids.includes(one.id)),
    );
    const chosen = meant.flatMap((one) => {
      if (one.conflict === "text") return keep === "as_shown" ? [{ one, value: true as Json }] : [];
      const value = kept(keep, one.values);
      return value === undefined ? [] : [{ one, value: value.value }];
    });
    return { meant, chosen };
  }
}

function put(field: string, value: Json): Fields {
  return field === "removed" ? { removed: value === true } : value === true ? {} : { [field]: value };
}

function kept(keep: Choice["keep"], values: Alternative[]): Alternative | undefined {
  if (keep === "as_shown") return values[0];
  const own = keep === "newest" ? values : values.filter(({ author }) => author === keep.of);
  return [...own].sort((one, other) => other.at.localeCompare(one.at))[0];
}

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
      erased: false,
      conflict: "field",
      field: "website",
      member: null,
      before: "http://tmq.ca",
      values: [
        { value: "https://tmq.ca", author: "Marie Le Gall", device: "Poste 12", at: "2026-11-22T09:12:00Z" },
        { value: "https://www.tmq.ca", author: "Claire Dubois", device: "Portable de Claire", at: "2026-11-21T16:40:00Z" },
      ],
      rule: null,
      other: null,
    },
  ];
}
