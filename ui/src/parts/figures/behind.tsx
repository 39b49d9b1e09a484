import { X } from "lucide-react";
import { useEffect, useRef } from "react";

import { asFailure } from "../../data/failure";
import { useBehind } from "../../data/figures";
import type { FiguresQuery } from "../../data/types";
import { useWords } from "../../text";
import { failureWords } from "../acts";
import { RecordLink } from "../calendar/record-link";
import { IconButton } from "../icon-button";

export type Cell = { query: FiguresQuery; groups: (string | null)[]; year: number; said: string; currencies: number; more: boolean };

/** The records that one number is made of. */
export function Behind({ cell, onClose }: { cell: Cell; onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const { query, groups, year, said, currencies, more } = cell;
  const { cards, loading, failure, cut } = useBehind(query, year, groups);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), [cell]);
  return (
    <section
      ref={pane}
      className="behind"
      aria-label={t("figures-behind")}
      tabIndex={-1}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <header>
        <h2>{said}</h2>
        <IconButton tiny icon={X} name={t("do-close")} onPress={onClose} />
      </header>
      {currencies > 1 && <p className="quiet small">{t("figures-behind-currencies")}</p>}
      {(cut || more) && !loading && <p className="quiet small">{t("figures-behind-cut", { count: words.number(cards.length) })}</p>}
      {failure !== null && <p role="alert">{t("fail-sentence", { why: failureWords(asFailure(failure), words) })}</p>}
      {!loading && failure === null && cards.length === 0 && <p className="quiet">{t("figures-behind-gone")}</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <RecordLink kind={card.kind} id={card.id}>
              {card.title || t("record-untitled")}
            </RecordLink>
            {card.certain === "may" && <span className="quiet small"> {t("figures-may")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
