// What is done to an application on its call's board: each an act of its own, with the way back.
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";

import { create, edit } from "../../data/deeds";
import { recordQuestion, useStatus } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf, textsOf } from "../../data/values";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";
import { decided, decisionOf } from "./decisions";

export type Deciding = {
  /** Writes fields of an application as somebody who has seen it as it stands here. */
  put(id: string, fields: Fields): Promise<string[]>;
  /** The same, done by one press. */
  set(id: string, fields: Fields): Promise<void>;
  /** Moves an application to a decision; false if it stood there already or the store refused. */
  decide(application: Fields, decision: string): Promise<boolean>;
  add(call: string, applicant: string): Promise<void>;
  note(outcome: Fields): Promise<void>;
};

export function useDeciding(titleOf: (application: Fields) => string): Deciding {
  const { t, choiceWord } = useWords();
  const client = useQueryClient();
  const acts = useActs();
  const today = useStatus().data?.today ?? "";
  return useMemo(() => {
    const undoable = { action: { word: t("do-undo"), run: () => void acts.undo() } };
    const put = async (id: string, fields: Fields) => {
      const { heads } = await client.fetchQuery(recordQuestion(id));
      return (await edit(id, textsOf(heads), fields)).heads;
    };
    return {
      put,
      set: (id, fields) => acts.tried(async () => void (await put(id, fields))),
      decide: async (application, decision) => {
        if (decisionOf(application) === decision) return false;
        let moved = false;
        await acts.tried(async () => {
          await put(textOf(application["id"]), decided(application, decision, today));
          moved = true;
          toast(t("board-moved", { title: titleOf(application), decision: choiceWord("application", "decision", decision) }), undoable);
        });
        return moved;
      },
      add: (call, applicant) =>
        acts.tried(async () => {
          await create("application", { call, applicant, decision: "pending" });
          toast(t("board-added"), undoable);
        }),
      note: async (outcome) => {
        await create("outcome", { ...outcome, asked_on: today });
        toast(t("board-noted"), undoable);
      },
    };
  }, [acts, choiceWord, client, t, titleOf, today]);
}
