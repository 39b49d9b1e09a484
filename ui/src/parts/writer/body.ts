// A report's text while it is written: saved at each pause and at most every two seconds, based on what its
// writer has seen; what somebody else wrote meanwhile comes in beside it.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { asFailure, type Failure } from "../../data/failure";
import { recordQuestion } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf, textsOf } from "../../data/values";
import { type Editing, MOST_MS, PAUSE_MS } from "../record/editing";
import { type Boxed, boxed, followed, type Target, unboxed } from "./mentions";
import { rebased } from "./rebase";

export type Body = {
  box: Boxed;
  failure: Failure | null;
  /** Nothing was typed since the box showed what is kept. */
  resting: boolean;
  /** The box says this now; a mention just put in is told with the words that stand for it. */
  change(text: string, added?: { words: string; target: Target }): void;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
  /** The box is left: it shows what is kept. */
  leave(): void;
  /** Makes the text say this, as one act. */
  write(markdown: string): Promise<void>;
};

type Pending = { timer: ReturnType<typeof setTimeout>; since: number; release(): void };

const keyOf = (record: Fields) => keyOfHeads(textsOf(record["heads"]));
const keyOfHeads = (heads: string[]) => [...heads].sort().join(" ");

export function useBody(report: Fields, editing: Editing): Body {
  const client = useQueryClient();
  const id = textOf(report["id"]);
  const kept = textOf(report["body"]);
  const atRest = useMemo(() => boxed(kept), [kept]);
  const [typed, setTyped] = useState<Boxed | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const now = useRef({ report, atRest, typed, stored: kept, own: keyOf(report), open: 0, writing: false });
  now.current.report = report;
  now.current.atRest = atRest;
  const pending = useRef<Pending | null>(null);
  const chain = useRef(Promise.resolve());
  /** Every state of the record that this box has written or shown. */
  const known = useRef(new Set([keyOf(report)]));

  const show = useCallback((next: Boxed | null) => {
    now.current.typed = next;
    setTyped(next);
  }, []);

  // The box shows what is kept as soon as nothing waits to be written and no caret stands in it; what another
  // screen, an undo or a colleague wrote is shown even under the caret.
  const settle = useCallback(() => {
    const { report: latest, own, open, writing } = now.current;
    if (pending.current || open > 0) return;
    const heads = keyOf(latest);
    const foreign = !known.current.has(heads);
    known.current.add(heads);
    if (foreign || (heads === own && !writing)) {
      now.current.stored = textOf(latest["body"]);
      if (now.current.typed) show(null);
    }
  }, [show]);
  useEffect(settle, [report, settle]);

  const put = useCallback(
    async (markdown: string) => {
      const heads = await editing.put({ body: markdown === "" ? null : markdown });
      now.current.own = keyOfHeads(heads);
      now.current.stored = markdown;
      known.current.add(now.current.own);
      return heads;
    },
    [editing],
  );

  const send = useCallback(async () => {
    const waiting = pending.current;
    const box = now.current.typed;
    if (!waiting || !box) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    const markdown = unboxed(box);
    try {
      const heads = markdown === now.current.stored ? [] : await put(markdown);
      setFailure(null);
      // More than one: somebody else's words are in the text now, and must be in the box before its next letter
      // is written.
      if (heads.length > 1) {
        const fresh = await client.fetchQuery({ ...recordQuestion(id), staleTime: 0 });
        known.current.add(keyOf(fresh));
        now.current.stored = textOf(fresh["body"]);
        show(boxed(rebased(markdown, unboxed(now.current.typed ?? box), now.current.stored)));
      }
      waiting.release();
    } catch (reason) {
      setFailure(asFailure(reason));
      // It still waits: for the next letter, or for the box to be left.
      if (pending.current) waiting.release();
      else pending.current = waiting;
    }
  }, [client, id, put, show]);

  const flush = useCallback(() => {
    now.current.open += 1;
    const write = chain.current.then(send).finally(() => {
      now.current.open -= 1;
      settle();
    });
    chain.current = write;
    return write;
  }, [send, settle]);

  const change = useCallback(
    (text: string, added?: { words: string; target: Target }) => {
      const before = now.current.typed ?? now.current.atRest;
      const targets = added ? new Map([...before.targets, [added.words, added.target]]) : followed(before, text);
      now.current.writing = true;
      show({ text, targets });
      const earlier = pending.current;
      if (earlier) clearTimeout(earlier.timer);
      const since = earlier?.since ?? Date.now();
      const timer = setTimeout(() => void flush(), Math.max(0, Math.min(PAUSE_MS, since + MOST_MS - Date.now())));
      pending.current = { timer, since, release: earlier?.release ?? editing.hold() };
    },
    [editing, flush, show],
  );

  const leave = useCallback(() => {
    now.current.writing = false;
    void flush();
  }, [flush]);

  const write = useCallback(
    async (markdown: string) => {
      await flush();
      now.current.writing = false;
      show(boxed(markdown));
      try {
        await put(markdown);
      } catch (reason) {
        show(null);
        throw reason;
      }
    },
    [flush, put, show],
  );

  useEffect(() => () => void flush(), [flush]);

  return { box: typed ?? atRest, failure, resting: typed === null, change, flush, leave, write };
}
