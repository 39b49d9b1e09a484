import { useMemo, useRef } from "react";

import type { Rows } from "../../data/list";
import { useWords } from "../../text";
import { toast } from "../toast";
import type { Order } from "./grid-head";
import { FEW, newLetters, rowStarting } from "./type-ahead";

/** Letters that follow within this time belong to one word. */
const SOON_MS = 900;

/** Hears letters typed in a list and goes to the title that begins so. */
export function useTypeAhead(rows: Rows, order: Order, active: number, go: (row: number) => void): (letter: string) => boolean {
  const { t, number } = useWords();
  const word = useMemo(() => newLetters(SOON_MS), []);
  const asked = useRef(0);
  return (letter) => {
    const typed = word(letter, performance.now());
    if (typed === "") return false;
    const byTitle = (order.sort ?? "title") === "title" ? (order.descending ? "down" : "up") : null;
    // One letter again and again goes from one such title to the next.
    const mine = ++asked.current;
    void rowStarting(typed, rows, typed.length === 1 ? active + 1 : active, byTitle).then((row) => {
      // Longer words have been typed since.
      if (mine !== asked.current) return;
      if (row !== null) go(row);
      else toast(byTitle || rows.total <= FEW ? t("grid-no-title", { letters: typed }) : t("grid-sort-first", { most: number(FEW) }));
    });
    return true;
  };
}
