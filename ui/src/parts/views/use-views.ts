import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";

import { edit } from "../../data/deeds";
import { kindShape } from "../../data/kinds";
import { recordQuestion, useFew, useRecord, useStatus } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textsOf } from "../../data/values";
import { type View, viewOf } from "./view";

/** Most views that are read at once: more than anybody names. */
const MOST = 500;

export type Views = {
  /** Those that colleagues share and one's own, by name. */
  mine: View[];
  /** Those that others keep for themselves: out of the way, not secret. */
  others: View[];
};

const none: Views = { mine: [], others: [] };

export function useViews(): Views {
  const { data } = useFew("view", [], MOST);
  const author = useStatus().data?.settings.author ?? "";
  return useMemo(() => {
    if (!data) return none;
    // A view of a kind that this version does not know has nothing to show here.
    const all = data.items.map(viewOf).filter((view) => kindShape(view.kind));
    const isMine = (view: View) => view.shared || author === "" || view.changedBy === author;
    return { mine: all.filter(isMine), others: all.filter((view) => !isMine(view)) };
  }, [data, author]);
}

/** One view: undefined while it is read, null where there is none. */
export function useView(id: string | undefined): View | null | undefined {
  const { data, isError } = useRecord(id ?? "");
  return useMemo(() => {
    if (id === undefined || isError) return null;
    return data && viewOf(data);
  }, [id, data, isError]);
}

/** Edits a view as it stands now. */
export function useEditView(): (id: string, fields: Fields) => Promise<void> {
  const client = useQueryClient();
  return async (id, fields) => {
    const now = await client.fetchQuery(recordQuestion(id));
    await edit(id, textsOf(now["heads"]), fields);
  };
}
