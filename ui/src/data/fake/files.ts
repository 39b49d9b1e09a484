// Attached files, played: what a person would choose in the system's chooser is set by the test.
import { Failure } from "../failure";
import type { Fields, FileShown } from "../types";
import { objectOf, textOf } from "../values";
import type { Records } from "./records";

type Chosen = { name: string; size: number; media_type: string };
type Own = Pick<FileShown, "state" | "changed">;

/** `write` makes a change as the store does. */
export function attachments(records: Records, write: (verb: "create" | "edit", changes: Map<string, Fields>) => void) {
  const hand = {
    /** What the system's chooser gives; nothing if it is closed. */
    chosen: null as Chosen | null,
    /** How things stand with the files of some records, where they are not simply here. */
    standing: new Map<string, Own>(),
    /** What was given to other programs. */
    opened: [] as string[],
    revealed: [] as string[],
  };
  const own = (id: string): Own => hand.standing.get(id) ?? { state: "present", changed: false };
  const fileOf = (id: string) => objectOf(records.record(id)?.["file"] ?? records.record(id)?.["photo"]);
  const shown = (id: string): FileShown[] => {
    const file = fileOf(id);
    if (!file) return [];
    return [
      {
        id,
        name: textOf(file["name"]),
        size: Number(file["size"]),
        media_type: textOf(file["media_type"]),
        holders: [{ author: "Claire Dubois", at: "2026-11-21T16:40:00Z" }],
        ...own(id),
      },
    ];
  };
  const here = (id: string) => {
    const [file] = shown(id);
    if (!file || file.state === "missing") throw new Failure("not_found");
    if (file.state === "damaged") throw new Failure("damaged");
    return file;
  };
  const put = (id: string, file: Chosen) => {
    const field = records.record(id)?.["kind"] === "person" ? "photo" : "file";
    write("edit", new Map([[id, { [field]: { ...file, digest: "d".repeat(64), sealed: "e".repeat(64) } }]]));
    hand.standing.delete(id);
    return { id, heads: records.heads(id) };
  };
  const answers = {
    files: (ids: string[]) => ids.flatMap(shown),
    attachFile: (id: string) => (hand.chosen ? put(id, hand.chosen) : null),
    attachNew: (about: string | null) => {
      if (!hand.chosen) return null;
      const id = records.nextId();
      const subjects = about ? [about] : [];
      write("create", new Map([[id, { id, kind: "document", removed: false, title: hand.chosen.name, subjects }]]));
      return put(id, hand.chosen);
    },
    openFile: (id: string) => {
      const harmless = !here(id).name.endsWith(".exe");
      if (harmless) hand.opened.push(id);
      return harmless;
    },
    showFileInFolder: (id: string) => (here(id), hand.revealed.push(id), null),
    saveFileCopy: (id: string) => (here(id), true),
    keepChangedCopy: (id: string) => put(id, here(id)),
    discardCopy: (id: string) => (hand.standing.delete(id), null),
  };
  return { hand, answers };
}
