// After something was settled: a word and the way back, the focus goes on to the next card, and it is said how much is left.
import { type RefObject, useCallback, useEffect, useState } from "react";

import type { Conflict, ConflictPage } from "../data/types";
import { useActs } from "../parts/acts";
import { toast } from "../parts/toast";
import { useWords } from "../text";

/** Settles something, with the word that says it is done. */
export type Settled = (act: () => Promise<unknown>, word?: string) => void;

export const keyOf = ({ id, conflict, field, member, other }: Conflict) => `${id} ${conflict} ${field} ${member ?? ""} ${other?.id ?? ""}`;

type Waiting = { /** The cards that go. */ keys: string[]; what: string };

/** Follows what is settled until the page has been asked again. */
export function useSettled(page: ConflictPage | undefined, focus: () => void) {
  const { t } = useWords();
  const acts = useActs();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [said, setSaid] = useState("");
  const gone = waiting !== null && page !== undefined && !page.items.some((one) => waiting.keys.includes(keyOf(one)));
  useEffect(() => {
    if (!gone || !waiting || !page) return;
    setSaid(t("unread-left", { what: waiting.what, left: page.groups.reduce((sum, { count }) => sum + count, 0) }));
    setWaiting(null);
    focus();
  }, [gone, waiting, page, t, focus]);

  const settling = useCallback(
    (conflicts: Conflict[], what: string): Settled =>
      (act, word = "unread-settled") =>
        void acts.tried(async () => {
          setWaiting({ keys: conflicts.map(keyOf), what });
          try {
            await act();
          } catch (reason) {
            setWaiting(null);
            throw reason;
          }
          toast(t(word), { action: { word: t("do-undo"), run: () => void acts.undo() } });
        }),
    [t, acts],
  );
  return { settling, said };
}

/** Puts the focus on a card, or on the page’s title where none is left. */
export function focusCard(list: RefObject<HTMLElement | null>, at: number): void {
  const cards = list.current?.querySelectorAll<HTMLElement>(".card");
  const next = cards?.[Math.min(at, cards.length - 1)];
  (next ?? list.current?.querySelector<HTMLElement>("h1"))?.focus();
}
