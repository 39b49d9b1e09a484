// Deeds that a person does, with the words that say they are done and the way back.
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";

import { redo, remove, restore, undo } from "../data/deeds";
import { asFailure, type Failure } from "../data/failure";
import { statusQuestion } from "../data/reads";
import type { Undoable } from "../data/types";
import { useWords, type Words } from "../text";
import { toast } from "./toast";

export function failureWords(failure: Failure, { t, has }: Words): string {
  const [problem] = failure.problems;
  if (problem && has(`rule-${problem.rule}`)) return t(`rule-${problem.rule}`);
  return t(has(`fail-${failure.code}`) ? `fail-${failure.code}` : "fail-bridge");
}

function deedWords(id: string, deed: Undoable | null | undefined, { t }: Words): string {
  if (!deed) return t(id === "done-undo" ? "undo-edit" : "done-redo-plain");
  return t(id, { done: t(`undo-${deed.verb}`), title: deed.card.title, count: deed.records });
}

export function useActs() {
  const words = useWords();
  const client = useQueryClient();

  return useMemo(() => {
    const { t } = words;
    // Asked when it is done: the words of a toast outlive the drawing that made them.
    const now = () => client.getQueryData(statusQuestion.queryKey);
    // `own` names the words of a failure that means something else here.
    const tried = async (act: () => Promise<void>, own: Record<string, string> = {}) => {
      try {
        await act();
      } catch (reason) {
        // Stopped by the person who asked for it: nothing went wrong.
        const { code } = asFailure(reason);
        if (code === "cancelled") return toast(t("done-cancel"));
        if (own[code]) return toast(t(own[code]), { urgent: true });
        toast(t("fail-sentence", { why: failureWords(asFailure(reason), words) }), { urgent: true });
      }
    };
    const takeBack = () =>
      tried(async () => {
        const status = now();
        if (status && !status.undo) return toast(t("nothing-to-undo"));
        const { kept } = await undo();
        const done = deedWords("done-undo", status?.undo, words);
        toast(kept.length > 0 ? [done, t("done-undo-kept", { count: kept.length })].join(" · ") : done, {
          action: { word: t("do-redo"), run: () => void doAgain() },
        });
      });
    const doAgain = () =>
      tried(async () => {
        const status = now();
        if (status && !status.redo && !status.undo) return toast(t("nothing-to-redo"));
        await redo();
        toast(deedWords("done-redo", status?.redo ?? status?.undo, words));
      });
    const undoable = { action: { word: t("do-undo"), run: () => void takeBack() } };
    return {
      tried,
      undo: takeBack,
      redo: doAgain,
      remove: (ids: string[], title: string) =>
        tried(async () => {
          await remove(ids);
          toast(t("done-remove", { count: ids.length, title }), undoable);
        }),
      restore: (ids: string[], title: string) =>
        tried(async () => {
          await restore(ids);
          toast(t("done-restore", { count: ids.length, title }), undoable);
        }),
    };
  }, [words, client]);
}
