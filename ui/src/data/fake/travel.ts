// A journey of the store in memory: what is left at home is laid aside, and comes back at once.
import { Failure } from "../failure";
import { kindShape } from "../kinds";
import type { Card, Departed, Fields, Luggage } from "../types";
import { textOf, textsOf } from "../values";
import type { Lock } from "./lock";
import type { Records } from "./records";
import type { FakeSharing } from "./sharing";

const ALWAYS = new Set(["territory", "theme", "view", "office"]);

export class FakeJourney {
  readonly left = new Map<string, Fields>();

  constructor(
    private readonly records: Records,
    private readonly sharing: FakeSharing,
    private readonly lock: Lock,
  ) {}

  /** A record that is at home, as far as it is known here. */
  card(id: string): Card[] {
    const one = this.left.get(id);
    return one ? [{ id, kind: textOf(one["kind"]), title: "", removed: false, away: true, erased: false }] : [];
  }

  private linksOf(record: Fields): { field: string; id: string; part: boolean }[] {
    const shapes = kindShape(textOf(record["kind"]))?.fields ?? [];
    return shapes
      .filter(({ type }) => type.endsWith("link"))
      .flatMap(({ name, part_of: part }) => [textOf(record[name]), ...textsOf(record[name])].filter((id) => id !== "").map((id) => ({ field: name, id, part })));
  }

  private meant(chosen: string[] | null): Set<string> {
    const all = [...this.records.all.values()];
    const ids = (records: Fields[]) => records.map((one) => textOf(one["id"]));
    if (!chosen) return new Set(ids(all));
    const goes = new Set([...chosen, ...ids(all.filter((one) => ALWAYS.has(textOf(one["kind"])) || one["ours"] === true))]);
    const whole = new Set(chosen);
    for (let before = 0; before !== goes.size; ) {
      before = goes.size;
      for (const one of all) {
        const id = textOf(one["id"]);
        const links = this.linksOf(one);
        if (links.some((link) => link.part && whole.has(link.id))) whole.add(id);
        if (whole.has(id)) goes.add(id);
        if (goes.has(id)) for (const link of links) goes.add(link.id);
      }
    }
    return goes;
  }

  travelling(chosen: string[] | null): Luggage {
    const goes = this.meant(chosen);
    const kinds = new Map<string, { kind: string; goes: number; stays: number }>();
    for (const [id, one] of this.records.all) {
      const kind = textOf(one["kind"]);
      const share = kinds.get(kind) ?? { kind, goes: 0, stays: 0 };
      kinds.set(kind, goes.has(id) ? { ...share, goes: share.goes + 1 } : { ...share, stays: share.stays + 1 });
    }
    const shares = [...kinds.values()];
    const sum = (of: "goes" | "stays") => shares.reduce((total, share) => total + share[of], 0);
    return { goes: sum("goes"), stays: sum("stays"), kinds: shares, files_missing: 0 };
  }

  tryPassphrase(passphrase: string): null {
    if (!this.lock.opens) throw new Failure("invalid", [{ field: "workspace", rule: "not_protected" }]);
    this.lock.is(passphrase);
    return null;
  }

  depart(chosen: string[] | null): Departed {
    if (!this.sharing.now.team) throw new Failure("no_team");
    if (!this.sharing.now.storage) throw new Failure("no_target");
    if (this.left.size > 0) throw new Failure("departure_away");
    const goes = this.meant(chosen);
    for (const [id, one] of [...this.records.all]) {
      if (goes.has(id)) continue;
      this.left.set(id, one);
      this.records.all.delete(id);
    }
    this.tell();
    return { left: this.left.size, goes: this.records.all.size, files_missing: 0, clean: true };
  }

  comeHome() {
    for (const [id, one] of this.left) this.records.all.set(id, one);
    this.left.clear();
    return this.tell();
  }

  private tell() {
    const { team } = this.sharing.now;
    return this.sharing.with(team ? { outgoing: 0, team: { ...team, away: { left: this.left.size, coming: 0 } } } : {});
  }
}
