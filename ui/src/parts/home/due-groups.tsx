import { useNavigate } from "@tanstack/react-router";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";

import { create, edit } from "../../data/deeds";
import { recordQuestion, useStatus } from "../../data/reads";
import type { Due, DuePage } from "../../data/types";
import { textsOf } from "../../data/values";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";
import { type Reason, reasons } from "./groups";
import { Group, Line } from "./line";
import { dueQuestions } from "./questions";

const NewRecord = lazy(() => import("../new-record"));

export type DueByReason = {
  /** Nothing while it is not known. */
  pageOf(reason: Reason): DuePage | undefined;
  onAll(reason: Reason): void;
};

/** What falls due, for each reason. */
export function useDueByReason() {
  const [open, setOpen] = useState<Reason[]>([]);
  const answers = useQueries({ queries: dueQuestions(open) });
  const due: DueByReason = {
    pageOf: (reason) => answers[reasons.indexOf(reason)]?.data,
    onAll: (reason) => setOpen([...open, reason]),
  };
  return {
    due,
    error: answers.find(({ error }) => error)?.error ?? null,
    again: () => answers.forEach(({ refetch }) => void refetch()),
  };
}

/** What falls due for one reason, with the deed that settles each. */
export function DueGroup({ due, reason }: { due: DueByReason; reason: Reason }) {
  const { t, span } = useWords();
  const [ending, setEnding] = useState<Due | null>(null);
  const does = useDeedOf(setEnding);
  const page = due.pageOf(reason);
  if (!page) return null;
  return (
    <>
      <Group
        title={t(`home-${reason}`)}
        total={page.total}
        onAll={() => due.onAll(reason)}
        lines={page.items.map((one) => (
          <Line
            key={`${one.id} ${one.what} ${one.term ?? ""}`}
            when={span(one.on)}
            late={one.overdue}
            may={one.certain === "may"}
            kind={one.kind}
            id={one.id}
            title={one.title}
            why={t(`due-${one.what}`)}
            deed={t(does(one).word)}
            onDeed={does(one).run}
          />
        ))}
      />
      <Suspense fallback={null}>
        {ending && <NewRecord kind="agreement" given={{ amends: ending.id, type: "amendment" }} onClose={() => setEnding(null)} />}
      </Suspense>
    </>
  );
}

type Deed = { word: string; run(): void };

function useDeedOf(prepareAmendment: (one: Due) => void): (one: Due) => Deed {
  const { t } = useWords();
  const acts = useActs();
  const client = useQueryClient();
  const navigate = useNavigate();
  const today = useStatus().data?.today ?? "";
  const undoable = { action: { word: t("do-undo"), run: () => void acts.undo() } };
  const open = (kind: string, id: string) => void navigate({ to: "/list/$kind", params: { kind }, search: { record: id } });

  const done = (one: Due) =>
    void acts.tried(async () => {
      const record = await client.fetchQuery(recordQuestion(one.id));
      await edit(one.id, textsOf(record["heads"]), { done_on: today });
      toast(t("home-done", { title: one.title }), undoable);
    });
  // A report is due of itself once it is begun; before that, of its mission.
  const write = (one: Due) =>
    void acts.tried(async () => {
      const page = (id: string) => void navigate({ to: "/write/$id", params: { id } });
      if (one.kind === "report") return page(one.id);
      const { id } = await create("report", { mission: one.id, title: one.title, type: "mission" });
      page(id);
      toast(t("home-report-begun"), undoable);
    });

  return (one) => {
    switch (one.what) {
      case "expiry":
        return { word: "home-do-amend", run: () => prepareAmendment(one) };
      case "report":
        return { word: one.kind === "report" ? "home-do-continue" : "home-do-write", run: () => write(one) };
      case "action":
      case "commitment":
        return { word: "home-do-done", run: () => done(one) };
      case "call_closes":
        return { word: "home-do-call", run: () => void navigate({ to: "/board/$id", params: { id: one.id } }) };
      default:
        return { word: "home-do-agreement", run: () => open(one.kind, one.id) };
    }
  };
}
