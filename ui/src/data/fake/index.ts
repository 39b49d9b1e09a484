// A store in memory, from the sample's records: for tests, and to look at the interface in a plain browser.
import type { Door } from "../door";
import { Failure, type Problem } from "../failure";
import type { Arrival, Commands, Conflict, Due, Fields, Settings, Status, Undoable } from "../types";
import { textOf } from "../values";
import { Inbox, sampleConflicts } from "./conflicts";
import { understood } from "./days";
import { behind, figures } from "./figures";
import { attachments } from "./files";
import fixture from "./fixture.json";
import { list } from "./lists";
import { Lock } from "./lock";
import { due, get, search, terms, TODAY } from "./questions";
import { Records } from "./records";
import { check, found, required } from "./refusals";
import { longWork } from "./work";
import { FakeSharing, sharingAnswers } from "./sharing";
import { FakeJourney } from "./travel";

type Start = {
  workspace?: boolean;
  records?: Fields[];
  conflicts?: Conflict[];
  settings?: Partial<Settings>;
  /** How long a page of a list takes, in milliseconds. */
  wait?: number;
  /** The passphrase of the workspace, which then waits for it. */
  passphrase?: string;
  /** How many changes there are to take. */
  changes?: number;
};

const plainSettings: Settings = {
  author: "Marie Le Gall",
  language: "fr",
  theme: "system",
  zoom: 100,
  sidebar: true,
  week: "monday",
  compact: false,
  notices: true,
  lock_after: 15,
  lists: {},
};

export const sampleRecords = fixture as unknown as Fields[];

/** What only a test can do: choose in a native menu, open a file from outside, have changes that take a while. */
type Hand = { records: Records; files: ReturnType<typeof attachments>["hand"]; lock: Lock; choose(item: string): void; arrive(name: string): void; work: ReturnType<typeof longWork>; sharing: FakeSharing; exchange(): void };

export function fakeDoor(start: Start = {}): Door & Hand {
  const records = new Records(start.records ?? sampleRecords);
  const ears = new Set<(kinds: string[]) => void>();
  const menu = new Set<(item: string) => void>();
  const work = longWork(start.changes ?? 0);
  const arriving = new Set<() => void>();
  const lock = new Lock(start.passphrase ?? null);
  lock.locked = start.passphrase !== undefined;
  let arrivals = 0;
  let arrived: Arrival[] = [];
  let settings: Settings = { ...plainSettings, ...start.settings };
  const here = { path: "Escale", name: "Relations internationales" };
  let workspace = start.workspace === false ? null : { ...here, sample: false };
  records.author = settings.author;

  const deed = (step: { verb: Undoable["verb"]; ids: string[] } | undefined): Undoable | null => {
    const [first] = step?.ids ?? [];
    if (!step || !first) return null;
    const card = { id: first, kind: textOf(records.record(first)?.["kind"]), title: records.title(first), removed: false, away: false, erased: false };
    return { verb: step.verb, card, records: step.ids.length };
  };
  const status = (): Status => ({
    workspace: workspace && !lock.locked ? { ...workspace, opens: lock.opens } : null,
    locked: lock.locked ? { ...here, recovery: true } : null,
    settings,
    recent: [{ path: "Escale", name: "Relations internationales" }],
    undo: deed(records.done.at(-1)),
    redo: deed(records.undone.at(-1)),
    arrived: arrived[0] ?? null,
    today: TODAY,
  });
  const changed = (ids: string[]) => {
    const kinds = [...new Set(ids.map((id) => textOf(records.record(id)?.["kind"])))];
    for (const hear of ears) hear(kinds);
  };
  const write = (verb: Undoable["verb"], changes: Map<string, Fields>) => {
    for (const [id, fields] of changes) check(textOf(records.record(id)?.["kind"] ?? fields["kind"]), fields);
    records.write(verb, changes);
    changed([...changes.keys()]);
  };
  const each = (ids: string[], fields: Fields) => new Map(ids.map((id) => [id, fields]));
  const turn = (back: boolean) => {
    const step = records.turn(back);
    if (!step) throw new Failure("invalid", [{ field: "act", rule: "nothing_to_undo" }]);
    inbox.turned(step, back);
    changed(step.ids);
    return { act: "act", verb: step.verb, records: step.ids, kept: [] };
  };

  const inbox = new Inbox(start.conflicts ?? sampleConflicts(sampleRecords), records, write);
  const files = attachments(records, write);

  const handOver = (number: number) => {
    arrived = arrived.filter((one) => one.number !== number);
  };

  const sharing = new FakeSharing();
  const journey = new FakeJourney(records, sharing, lock);
  const exchanging = new Set<() => void>();
  const team = sharingAnswers(sharing, () => "Marie Le Gall", () => 0);
  const commands: Commands = {
    status: () => told(status),
    createWorkspace: (_folder, author) =>
      told(() => {
        settings = { ...settings, author };
        workspace = { path: "Escale", name: "Escale", sample: false };
        return status();
      }),
    openWorkspace: (path) => told(() => ((workspace = { path, name: path, sample: false }), status())),
    lookAround: () => told(() => ((workspace = { path: "sample", name: "Exemple", sample: true }), status())),
    closeWorkspace: () => told(() => ((workspace = null), (lock.locked = false), status())),
    unlock: (passphrase) => told(() => (lock.is(passphrase), (lock.locked = false), status())),
    unlockBySheet: (words, passphrase) => told(() => (lock.bySheet(words, passphrase), status())),
    lockNow: () => told(() => ((lock.locked = true), status())),
    stayAwake: () => told(() => ((lock.awake += 1), null)),
    protect: (passphrase) => told(() => (lock.protect(passphrase), { left: [] })),
    unprotect: (passphrase) => told(() => (lock.unprotect(passphrase), { left: [] })),
    changePassphrase: (current, passphrase) => told(() => (lock.is(current), lock.protect(passphrase), null)),
    makeSheet: () => told(() => lock.sheet()),
    keepSheet: () => told(() => true),
    checkSheet: (read) => told(() => (lock.check(read), status())),
    setKeychain: (on) => told(() => ((lock.opens = lock.opens && { ...lock.opens, keychain: on }), status())),
    saveSettings: (next) => told(() => ((settings = { ...settings, ...next }), status())),
    list: async (query) => {
      if (start.wait) await new Promise((done) => setTimeout(done, start.wait));
      return told(() => list(records, query));
    },
    get: (id) => told(() => found(get(records, id))),
    getOn: (id) => told(() => found(get(records, id))),
    cards: (ids) =>
      told(() =>
        ids.flatMap((id) => {
          const one = records.record(id);
          return one ? [records.card(one)] : journey.card(id);
        }),
      ),
    create: (kind, fields) =>
      told(() => {
        required(kind, fields);
        const id = records.nextId();
        write("create", new Map([[id, { id, kind, removed: false, ...fields }]]));
        return { id, heads: records.heads(id) };
      }),
    edit: (id, _basedOn, fields) => told(() => (write("edit", each([id], fields)), { id, heads: records.heads(id) })),
    editMany: (ids, fields) => told(() => (write("edit", each(ids, fields)), null)),
    remove: (ids) => told(() => (write("remove", each(ids, { removed: true })), null)),
    restore: (ids) => told(() => (write("restore", each(ids, { removed: false })), null)),
    erasing: (id) => told(() => records.erasing(id)),
    erase: (id) => told(() => (records.erase(id), changed(["person"]), null)),
    undo: () => told(() => turn(true)),
    redo: () => told(() => turn(false)),
    bringBack: (id, heads) =>
      told(() => {
        const entries = records.entries.get(id) ?? [];
        const later = entries.filter((entry) => Number(entry.heads[0]) > Number(heads[0]));
        const fields: Fields = {};
        for (const entry of later) for (const change of entry.fields) fields[change.field] = change.before;
        write("bring_back", each([id], fields));
        return { id, heads: records.heads(id) };
      }),
    search: (question) => told(() => search(records, question.words, question.kind, question.limit)),
    history: (id, limit) => told(() => ({ items: (records.entries.get(id) ?? []).slice(0, limit), total: records.entries.get(id)?.length ?? 0 })),
    terms: (id, day) => told(() => terms(records, id, day)),
    due: ({ what, of, limit }) =>
      told(() => {
        const all = due(records) as unknown as Due[];
        const asked = all.filter((one) => (what.length === 0 || what.includes(one.what)) && (of.length === 0 || of.includes(one.id)));
        return { items: asked.slice(0, limit), total: asked.length };
      }),
    figures: (query) => told(() => figures(records, query)),
    behind: (query, year, group) => told(() => behind(records, query, year, group)),
    conflicts: (asked) => told(() => inbox.page(asked)),
    plan: (choice, limit, offset) => told(() => inbox.plan(choice, limit, offset)),
    combination: (keep, other) => told(() => inbox.combination(keep, other)),
    resolve: (id, field, value) => told(() => (inbox.resolve(id, field, value), { id, heads: records.heads(id) })),
    settle: (choice, mark) => told(() => inbox.settle(choice, mark)),
    combine: (keep, other) => told(() => (inbox.combine(keep, other), { id: keep, heads: records.heads(keep) })),
    tellApart: (one, other) => told(() => (inbox.tellApart(one, other), { id: one, heads: records.heads(one) })),
    readDay: (text) => told(() => understood(text)),
    cancel: () => told(() => (work.cancel(), null)),
    takeChanges: () => later(work.take()),
    takeArrived: (number) =>
      later(
        (async () => {
          if (!workspace) throw new Failure("no_workspace");
          handOver(number);
          return (await work.take()) ?? { applied: 0, records: 0, conflicts: 0 };
        })(),
      ),
    leaveArrived: (number) => told(() => (handOver(number), status())),
    giveChanges: () => told(() => ({ records: records.all.size, changes: records.done.length })),
    proposeFolder: () => told(() => "/home/marie/Documents/Escale"),
    chooseFolder: () => told(() => "Escale"),
    files: (ids) => told(() => files.answers.files(ids)),
    attachFile: (id) => told(() => files.answers.attachFile(id)),
    attachNew: (about) => told(() => files.answers.attachNew(about)),
    openFile: (id) => told(() => files.answers.openFile(id)),
    showFileInFolder: (id) => told(() => files.answers.showFileInFolder(id)),
    saveFileCopy: (id) => told(() => files.answers.saveFileCopy(id)),
    keepChangedCopy: (id) => told(() => files.answers.keepChangedCopy(id)),
    discardCopy: (id) => told(() => files.answers.discardCopy(id)),
    sharing: () => told(() => team.sharing()),
    chooseStorage: (place) => told(() => team.chooseStorage(place)),
    forgetStorage: () => told(() => team.forgetStorage()),
    bringFiles: (all) => told(() => team.bringFiles(all)),
    bringFile: () => told(() => false),
    exchangeNow: () => told(() => team.exchangeNow()),
    stopExchange: () => told(() => null),
    foundTeam: (device) => told(() => team.foundTeam(device)),
    askToJoin: () => told(() => team.askToJoin()),
    askByFile: () => told(() => team.askByFile()),
    takeIn: () => told(() => team.takeIn()),
    takeInByFile: () => told(() => team.takeIn()),
    joinByFile: () => told(() => team.joinByFile()),
    putOut: (device) => told(() => team.putOut(device)),
    travelling: (chosen) => told(() => journey.travelling(chosen)),
    tryPassphrase: (passphrase) => told(() => journey.tryPassphrase(passphrase)),
    depart: (chosen) => told(() => journey.depart(chosen)),
    comeHome: () => told(() => journey.comeHome()),
  };
  return {
    commands,
    records,
    lock,
    files: files.hand,
    work,
    sharing,
    exchange: () => exchanging.forEach((hear) => hear()),
    arrive: (name) => {
      arrivals += 1;
      arrived = [...arrived, { number: arrivals, name }];
      arriving.forEach((hear) => hear());
    },
    choose: (item) => menu.forEach((hear) => hear(item)),
    onChanged: (hear) => listening(ears, hear),
    onArrived: (hear) => listening(arriving, hear),
    onChosen: (hear) => listening(menu, hear),
    onExchanged: (hear) => listening(exchanging, hear),
    onProgress: (hear) => listening(work.ears, hear),
  };
}

async function listening<T>(ears: Set<(told: T) => void>, hear: (told: T) => void): Promise<() => void> {
  // An ear of its own: one that listens twice stops listening once at a time.
  const ear = (told: T) => hear(told);
  ears.add(ear);
  return () => void ears.delete(ear);
}

type Told<T> = Promise<{ status: "ok"; data: T } | { status: "error"; error: { code: string; problems: Problem[] } }>;

const told = <T>(answer: () => T): Told<T> => later((async () => answer())());

async function later<T>(answer: Promise<T>): Told<T> {
  try {
    return { status: "ok", data: structuredClone(await answer) };
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    return { status: "error", error: { code: reason.code, problems: reason.problems } };
  }
}
