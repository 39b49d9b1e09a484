// Titles of linked records. Every link on screen asks for its own; the questions of one moment go together.
import { type QueryClient, useQueries, useQuery } from "@tanstack/react-query";

import { door } from "./door";
import { settled } from "./failure";
import type { Card } from "./types";

type Waiting = { tell(card: Card): void; fail(reason: unknown): void };

const waiting = new Map<string, Waiting[]>();
let asking: ReturnType<typeof setTimeout> | undefined;

function card(id: string): Promise<Card> {
  return new Promise((tell, fail) => {
    waiting.set(id, [...(waiting.get(id) ?? []), { tell, fail }]);
    asking ??= setTimeout(() => void ask(), 5);
  });
}

async function ask(): Promise<void> {
  const asked = new Map(waiting);
  waiting.clear();
  asking = undefined;
  try {
    const cards = await settled(door().commands.cards([...asked.keys()]));
    const byId = new Map(cards.map((one) => [one.id, one]));
    for (const [id, all] of asked) {
      // A record that is not here yet: shown by nothing but its place.
      const found = byId.get(id) ?? { id, kind: "", title: "", removed: false, away: false, erased: false };
      for (const one of all) one.tell(found);
    }
  } catch (reason) {
    for (const all of asked.values()) for (const one of all) one.fail(reason);
  }
}

export const cardQuestion = (id: string) => ({ queryKey: ["card", id], queryFn: () => card(id), enabled: id !== "" });

export function useCard(id: string): Card | undefined {
  return useQuery(cardQuestion(id)).data;
}

export function useCards(ids: string[]): (Card | undefined)[] {
  return useQueries({ queries: ids.map(cardQuestion) }).map((answer) => answer.data);
}

/** The titles of many records at once, for what is copied. */
export async function cardTitles(client: QueryClient, ids: string[]): Promise<Map<string, string>> {
  const cards = await Promise.all([...new Set(ids)].map((id) => client.fetchQuery(cardQuestion(id))));
  return new Map(cards.map((card) => [card.id, card.title]));
}
