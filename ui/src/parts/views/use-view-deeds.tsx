import { useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";

import { create } from "../../data/deeds";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";
import type { Setting } from "./use-setup";
import { useEditView } from "./use-views";
import { fieldsOf, type View } from "./view";

const ViewForm = lazy(() => import("./view-form"));

/** A deed, by the id of its word. */
export type ViewDeed = { id: string; run(): void };

type Deeds = { list: ViewDeed[]; update(): void; form: ReactNode };

/** What can be done to a list's view, or to make one of the list. */
export function useViewDeeds(kind: string, view: View | null, { setup, put, changed, revert }: Setting): Deeds {
  const { t, kindPlural } = useWords();
  const acts = useActs();
  const navigate = useNavigate();
  const editView = useEditView();
  const [asking, setAsking] = useState<"new" | "name" | null>(null);
  const undoable = { action: { word: t("do-undo"), run: () => void acts.undo() } };

  const update = () =>
    void acts.tried(async () => {
      if (!view) return;
      await editView(view.id, fieldsOf(setup, view.unknown));
      toast(t("view-updated"), undoable);
    });
  const remove = () =>
    void acts.tried(async () => {
      if (!view) return;
      await navigate({ to: "/list/$kind", params: { kind } });
      await acts.remove([view.id], view.name);
    });
  const list: ViewDeed[] = [];
  if (changed) list.push({ id: "view-update", run: update }, { id: "view-revert", run: revert });
  list.push({ id: "view-save", run: () => setAsking("new") });
  if (view && !view.removed) list.push({ id: "view-rename", run: () => setAsking("name") }, { id: "view-remove", run: remove });

  const save = async (named: { name: string; shared: boolean }) => {
    if (asking === "name" && view) return editView(view.id, named);
    const { id } = await create("view", { ...named, of_kind: kind, ...filled(fieldsOf(setup)) });
    // What was set up is the view's from now on: the list it was made from is itself again.
    if (view) revert();
    else put({ filters: [], order: { sort: null, descending: false } });
    await navigate({ to: "/list/$kind", params: { kind }, search: { view: id } });
    toast(t("view-saved-as", { name: named.name }), undoable);
  };
  const form = asking && (
    <Suspense fallback={null}>
      <ViewForm
        title={t(asking === "new" ? "view-save-title" : "view-rename-title")}
        start={asking === "name" && view ? { name: view.name, shared: view.shared } : { name: view ? "" : kindPlural(kind), shared: false }}
        onSave={save}
        onClose={() => setAsking(null)}
      />
    </Suspense>
  );
  return { list, update, form };
}

/** A new record is given only what it has. */
const filled = (fields: ReturnType<typeof fieldsOf>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
