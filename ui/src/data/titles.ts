// Titles of the records linked from rows that come and go: watched one by one at little cost.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";

import { cardQuestion } from "./cards";
import { textOf } from "./values";

/** Stands for the title of a record that was left at home: nothing of it is here. */
export const AWAY = "\u0000";

type Watched = { title: string; hear: Set<() => void> };
type Desk = { title(id: string): string; watch(ids: string[], hear: () => void): () => void };

type Named = { title: string; away: boolean };

const titleHere = (card: Named | undefined): string => (card?.away ? AWAY : textOf(card?.title));
const desks = new WeakMap<QueryClient, Desk>();

function deskOf(client: QueryClient): Desk {
  const known = desks.get(client);
  if (known) return known;
  const watched = new Map<string, Watched>();

  const put = (id: string, title: string) => {
    const one = watched.get(id);
    if (!one || one.title === title) return;
    one.title = title;
    for (const hear of one.hear) hear();
  };
  // A title that cannot be had is left out: the row says the rest.
  const ask = (id: string) => void client.fetchQuery(cardQuestion(id)).then((card) => put(id, titleHere(card)), () => undefined);
  client.getQueryCache().subscribe((event) => {
    const [what, id] = event.query.queryKey as readonly unknown[];
    if (what !== "card" || typeof id !== "string" || event.type !== "updated" || !watched.has(id)) return;
    if (event.action.type === "invalidate") ask(id);
    else if (event.action.type === "success") put(id, titleHere(event.query.state.data));
  });

  const cached = (id: string) => titleHere(client.getQueryData<Named>(["card", id]));
  const desk: Desk = {
    title: (id) => watched.get(id)?.title ?? cached(id),
    watch: (ids, hear) => {
      for (const id of ids) {
        const one = watched.get(id) ?? { title: cached(id), hear: new Set() };
        if (one.hear.size === 0) {
          watched.set(id, one);
          ask(id);
        }
        one.hear.add(hear);
      }
      return () => {
        for (const id of ids) {
          const one = watched.get(id);
          one?.hear.delete(hear);
          if (one?.hear.size === 0) watched.delete(id);
        }
      };
    },
  };
  desks.set(client, desk);
  return desk;
}

/** The titles of records, empty until they are known. */
export function useTitles(ids: string[]): string[] {
  const desk = deskOf(useQueryClient());
  const key = ids.join(" ");
  const watch = useCallback((hear: () => void) => desk.watch(key === "" ? [] : key.split(" "), hear), [desk, key]);
  // One text tells whether any of them has changed.
  const titles = useSyncExternalStore(watch, () => ids.map(desk.title).join("\n"));
  return titles.split("\n");
}
