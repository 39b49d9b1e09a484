// Saving as one types: at a pause, when one leaves a field, and on Enter.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { edit } from "../../data/deeds";
import { asFailure } from "../../data/failure";
import type { Fields, Json } from "../../data/types";
import { textOf, textsOf } from "../../data/values";

/** What is typed is written at each pause of this length, and while one types without one, at most so late. */
export const PAUSE_MS = 500;
export const MOST_MS = 2000;

export type Editing = {
  save(field: string, value: Json): Promise<void>;
  /** Several fields as one act; gives the heads after it. */
  put(fields: Fields): Promise<string[]>;
  /**
   * Says that there are letters not yet written: what arrives from elsewhere meanwhile is nothing that their
   * writer has seen. Gives back what ends it.
   */
  hold(): () => void;
  /** Whether a record with these heads says what was written here last, and nothing from elsewhere. */
  wrote(heads: string[]): boolean;
};

/** Writes of one record go one after the other, each based on what the last one answered. */
export function useEditing(record: Fields): Editing {
  const id = textOf(record["id"]);
  const heads = useRef(textsOf(record["heads"]));
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const written = useRef(new Set<string>());

  useEffect(() => {
    if (waiting.current === 0) heads.current = textsOf(record["heads"]);
  }, [record]);

  return useMemo<Editing>(() => {
    const hold = () => {
      let held = true;
      waiting.current += 1;
      return () => {
        if (held) waiting.current -= 1;
        held = false;
      };
    };
    const put = (fields: Fields) => {
      const release = hold();
      const write = last.current.then(async () => {
        try {
          heads.current = (await edit(id, heads.current, fields)).heads;
          written.current.add(heads.current.join());
          return heads.current;
        } finally {
          release();
        }
      });
      last.current = write.catch(() => undefined);
      return write;
    };
    const save = async (field: string, value: Json) => void (await put({ [field]: value }));
    return { save, put, hold, wrote: (some) => written.current.has(some.join()) };
  }, [id]);
}

/** Grows each time the record says something that was not written here: an undo, changes taken in. */
export function useVersion(editing: Editing, record: Fields): number {
  const [version, setVersion] = useState(0);
  const seen = useRef(textsOf(record["heads"]).join());
  useEffect(() => {
    const heads = textsOf(record["heads"]);
    if (heads.join() === seen.current) return;
    seen.current = heads.join();
    if (!editing.wrote(heads)) setVersion((before) => before + 1);
  }, [editing, record]);
  return version;
}

export type Draft = {
  value: Json;
  rule: string | undefined;
  unsaved: boolean;
  change(value: Json): void;
  done(): void;
  /** Drops what is not saved. */
  forget(): void;
};

type Pending = { value: Json; timer: ReturnType<typeof setTimeout>; since: number; release(): void };

/** One field while it is written: what is typed stays on screen until the store has said yes. */
export function useDraft(editing: Editing, field: string, kept: Json): Draft {
  const [draft, setDraft] = useState<{ value: Json; saved: boolean } | null>(null);
  const [rule, setRule] = useState<string>();
  const pending = useRef<Pending | null>(null);
  const now = useRef({ editing, field, kept });
  useEffect(() => {
    now.current = { editing, field, kept };
  });

  // What was saved stays on screen until the record itself says it.
  const said = JSON.stringify(kept);
  useEffect(() => setDraft((before) => (before?.saved ? null : before)), [said]);

  const send = useCallback(async () => {
    const typed = pending.current;
    if (!typed) return;
    clearTimeout(typed.timer);
    pending.current = null;
    const write = JSON.stringify(typed.value) === JSON.stringify(now.current.kept) ? null : now.current.editing.save(now.current.field, typed.value);
    typed.release();
    if (!write) {
      setRule(undefined);
      return setDraft(null);
    }
    try {
      await write;
      setRule(undefined);
      // A later letter may have been typed while this was being written.
      if (!pending.current) setDraft({ value: typed.value, saved: true });
    } catch (reason) {
      const failure = asFailure(reason);
      setRule(failure.ruleOf(now.current.field) ?? failure.problems[0]?.rule ?? failure.code);
    }
  }, []);

  const change = useCallback(
    (value: Json) => {
      const before = pending.current;
      if (before) clearTimeout(before.timer);
      setDraft({ value, saved: false });
      const since = before?.since ?? Date.now();
      const timer = setTimeout(() => void send(), Math.min(PAUSE_MS, since + MOST_MS - Date.now()));
      pending.current = { value, timer, since, release: before?.release ?? now.current.editing.hold() };
    },
    [send],
  );

  // Leaving the record leaves nothing unsaved.
  useEffect(() => () => void send(), [send]);

  const forget = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current?.release();
    pending.current = null;
    setDraft(null);
    setRule(undefined);
  }, []);

  return { value: draft ? draft.value : kept, rule, unsaved: draft?.saved === false, change, done: () => void send(), forget };
}
