// Records kept in memory, with their history and what undo needs.
import type { Card, Entry, Erasing, Fields, Json, Undoable } from "../types";
import { kindShape } from "../kinds";
import { isEmpty, objectOf, textOf, wordsOf } from "../values";

export type Snapshot = Map<string, Fields>;
type Verb = Undoable["verb"];
type Step = { verb: Verb; ids: string[]; before: Snapshot; after: Snapshot };

export class Records {
  readonly all = new Map<string, Fields>();
  readonly entries = new Map<string, Entry[]>();
  readonly done: Step[] = [];
  readonly undone: Step[] = [];
  author = "Marie";
  /** Counts the writes. */
  version = 0;
  private count = 0;

  constructor(fixture: Fields[]) {
    for (const record of fixture) this.all.set(textOf(record["id"]), { ...record });
    for (const record of fixture) this.entitle(textOf(record["id"]));
  }

  record(id: string): Fields | undefined {
    return this.all.get(id);
  }

  ofKind(kind: string, removed = false): Fields[] {
    return [...this.all.values()].filter((one) => one["kind"] === kind && (one["removed"] === true) === removed);
  }

  heads(id: string): string[] {
    return [String(this.entries.get(id)?.length ?? 0)];
  }

  nextId(): string {
    this.count += 1;
    return `01a207ff-0000-7000-8000-${String(this.count).padStart(12, "0")}`;
  }

  /** Writes one act over one or several records, in one step of undo. */
  write(verb: Verb, changes: Map<string, Fields>): void {
    const ids = [...changes.keys()];
    const before: Snapshot = new Map(ids.map((id) => [id, { ...(this.all.get(id) ?? {}) }]));
    for (const [id, fields] of changes) this.put(id, fields, verb);
    const after: Snapshot = new Map(ids.map((id) => [id, { ...(this.all.get(id) ?? {}) }]));
    this.done.push({ verb, ids, before, after });
    this.undone.length = 0;
  }

  card(record: Fields): Card {
    const id = textOf(record["id"]);
    return { id, kind: textOf(record["kind"]), title: this.title(id), removed: record["removed"] === true, away: false, erased: false };
  }

  /** A person with the records that are about them and nothing else. */
  erasing(id: string): Erasing {
    const field: Record<string, string> = { role: "person", participant: "person", note: "subject", claim: "subject" };
    const others = [...this.all.values()].filter((one) => one["id"] !== id);
    const about = others.filter((one) => one[field[textOf(one["kind"])] ?? ""] === id);
    const naming = others.filter((one) => !about.includes(one) && Object.values(one).flat().includes(id));
    return { ...this.card(this.all.get(id) ?? { id }), with: about.map((one) => this.card(one)), named_by: naming.length };
  }

  /** Loses a person for good. */
  erase(id: string): void {
    const gone = [id, ...this.erasing(id).with.map((card) => card.id)];
    this.version += 1;
    for (const one of gone) {
      this.all.delete(one);
      this.entries.delete(one);
    }
  }

  /** Takes the last step back, or does it again. */
  turn(back: boolean): Step | undefined {
    const step = (back ? this.done : this.undone).pop();
    if (!step) return undefined;
    this.version += 1;
    (back ? this.undone : this.done).push(step);
    for (const [id, fields] of back ? step.before : step.after) {
      const now = Object.keys(this.all.get(id) ?? {});
      // A version of its own on top, as the store makes: what was not there then is empty.
      const emptied = Object.fromEntries(now.filter((name) => !(name in fields)).map((name) => [name, null]));
      const verb = back ? "undo" : "redo";
      this.put(id, Object.keys(fields).length === 0 ? { removed: true } : { ...emptied, ...fields }, verb);
    }
    return step;
  }

  title(id: string): string {
    const record = this.all.get(id);
    return record ? this.label(record) : "";
  }

  private put(id: string, fields: Fields, verb: Verb): void {
    const old = this.all.get(id) ?? {};
    this.version += 1;
    const at = new Date().toISOString();
    const changed = Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(old[name] ?? null) !== JSON.stringify(value ?? null),
    );
    this.all.set(id, { created_at: at, created_by: this.author, ...old, ...fields, changed_at: at, changed_by: this.author });
    this.entitle(id);
    const entry: Entry = {
      act: `${id}-${this.entries.get(id)?.length ?? 0}`,
      verb,
      author: this.author,
      device: null,
      at,
      fields: changed.map(([field, after]) => ({ field, before: old[field] ?? null, after })),
      heads: [String((this.entries.get(id)?.length ?? 0) + 1)],
      odd_clock: false,
    };
    this.entries.set(id, [entry, ...(this.entries.get(id) ?? [])]);
  }

  private entitle(id: string): void {
    const record = this.all.get(id);
    const shape = record && kindShape(textOf(record["kind"]));
    if (!record || !shape) return;
    // A field of that name stands before the title that a kind makes of others.
    const own = shape.fields.some((field) => field.name === "title") && !shape.title.includes("title");
    if (!own) record["title"] = this.label(record);
  }

  private label(record: Fields): string {
    const shape = kindShape(textOf(record["kind"]));
    if (!shape) return textOf(record["title"]);
    return shape.title
      .map((field) => this.shown(record[field]))
      .filter((part) => part !== "")
      .join(shape.name === "person" ? " " : " · ");
  }

  private shown(value: Json | undefined): string {
    if (isEmpty(value)) return "";
    if (objectOf(value)) return wordsOf(value)["fr"] ?? Object.values(wordsOf(value))[0] ?? "";
    const text = textOf(value);
    return this.all.has(text) ? this.title(text) : (text.split("\n")[0] ?? "");
  }
}
