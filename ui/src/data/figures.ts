// Counts and sums, and the records they were made of.
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";

import { door } from "./door";
import { settled } from "./failure";
import type { FiguresQuery, FiguresRecord } from "./types";

/** Most records that one cell names. */
const MOST_BEHIND = 1_000;

/** @param once asks also for all groups together, where adding them would count a record twice */
export function useFigures(query: FiguresQuery, once: boolean) {
  return useQuery({
    queryKey: ["figures", query, once],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const [told, whole] = await Promise.all([asked(query), once ? asked({ ...query, group: null }) : null]);
      // With its question: while another is asked, what is on screen is still named rightly.
      return { query, ...told, overall: whole?.rows ?? [] };
    },
  });
}

const asked = (query: FiguresQuery) => settled(door().commands.figures(query));

export type Counted = { cards: FiguresRecord[]; loading: boolean; failure: unknown; cut: boolean };

/** The records counted in a year for some groups; one that counts in several is named once. */
export function useBehind(query: FiguresQuery, year: number, groups: (string | null)[]): Counted {
  const answers = useQueries({
    queries: groups.map((group) => ({
      queryKey: ["behind", query, year, group],
      queryFn: () => settled(door().commands.behind(query, year, group)),
    })),
  });
  const cards = new Map(answers.flatMap((answer) => answer.data ?? []).map((card) => [card.id, card]));
  return {
    cards: [...cards.values()],
    loading: answers.some((answer) => answer.isPending),
    failure: answers.find((answer) => answer.error)?.error ?? null,
    cut: answers.some((answer) => (answer.data?.length ?? 0) >= MOST_BEHIND),
  };
}
