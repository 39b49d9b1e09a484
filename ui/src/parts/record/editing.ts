// Saving as one types: at a pause, when one leaves a field, and on Enter.
import { useCallback, useEffect, useRef, useState } from "react";

import { edit } from "../../data/deeds";
import { asFailure } from "../../data/failure";
import type { Fields, Json } from "../../data/types";
import { textOf, textsOf } from "../../data/values";

const PAUSE_MS = 500;

export type Editing = { save(field: string, value: Json): Promise<void> };

/** Writes of one record go one after the other, each based on what the last one answered. */
export function useEditing(record: Fields): Editing {
  const id = textOf(record["id"]);
  const heads = useRef(textsOf(record["heads"]));
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  useEffect(() => {
    if (waiting.current === 0) heads.current = textsOf(record["heads"]);
  }, [record]);

  const save = useCallback(
    (field: string, value: Json) => {
      waiting.current += 1;
      const write = last.current.then(async () => {
        try {
          heads.current = (await edit(id, heads.current, { [field]: value })).heads;
        } finally {
          waiting.current -= 1;
        }
      });
      last.current = write.catch(() => undefined);
      return write;
    },
    [id],
  );
  return { save };
}

export type Draft = { value: Json; rule: string | undefined; change(value: Json): void; done(): void };

/** One field while it is written: what is typed stays on screen until the store has said yes. */
export function useDraft(editing: Editing, field: string, kept: Json): Draft {
  const [draft, setDraft] = useState<{ value: Json } | null>(null);
  const [rule, setRule] = useState<string>();
  const pending = useRef<{ value: Json; timer: ReturnType<typeof setTimeout> } | null>(null);
  const now = useRef({ editing, field, kept });
  useEffect(() => {
    now.current = { editing, field, kept };
  });

  const send = useCallback(async () => {
    const typed = pending.current;
    if (!typed) return;
    clearTimeout(typed.timer);
    pending.current = null;
    if (JSON.stringify(typed.value) === JSON.stringify(now.current.kept)) return setDraft(null);
    try {
      await now.current.editing.save(now.current.field, typed.value);
      setRule(undefined);
      // A later letter may have been typed while this was being written.
      if (!pending.current) setDraft(null);
    } catch (reason) {
      const failure = asFailure(reason);
      setRule(failure.ruleOf(now.current.field) ?? failure.problems[0]?.rule ?? failure.code);
    }
  }, []);

  const change = useCallback(
    (value: Json) => {
      if (pending.current) clearTimeout(pending.current.timer);
      setDraft({ value });
      pending.current = { value, timer: setTimeout(() => void send(), PAUSE_MS) };
    },
    [send],
  );

  // Leaving the record leaves nothing unsaved.
  useEffect(() => () => void send(), [send]);

  return { value: draft ? draft.value : kept, rule, change, done: () => void send() };
}
