// The merge inbox: never a dialog. J and K go from one to the next, 1 to 4 choose.
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { flushSync } from "react-dom";

import { useConflicts } from "../data/reads";
import { useWords } from "../text";
import { UnreadCard } from "./unread-card";

/** So many cards at first, and with each step further. */
const STEP = 40;

export default function Unread() {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [most, setMost] = useState(STEP);
  const { data } = useConflicts(most);
  const list = useRef<HTMLOListElement>(null);
  const total = data?.total ?? 0;
  const active = Math.min(at, Math.max(0, total - 1));

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName);
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const cards = list.current?.querySelectorAll<HTMLElement>(".card");
      const step = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (step && cards) {
        const next = Math.max(0, Math.min(total - 1, active + step));
        setAt(next);
        // Whoever steps past the last card that is drawn finds the next ones.
        if (next >= most - 1) flushSync(() => setMost(next + STEP));
        list.current?.querySelectorAll<HTMLElement>(".card")[next]?.focus();
      }
      if (/^[1-4]$/.test(event.key)) {
        cards?.[active]?.querySelector<HTMLElement>(`[data-choice="${event.key}"]`)?.click();
      }
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [active, total, most]);

  return (
    <div className="page">
      <div className="page-inner">
        <h1>{t("unread-title")}</h1>
        {data && total === 0 && <p className="quiet">{t("unread-none")}</p>}
        {total > 0 && <p className="quiet small keys-line">{t("unread-keys")}</p>}
        <ol ref={list}>
          {data?.items.map((conflict, index) => (
            <UnreadCard
              key={`${conflict.id} ${conflict.conflict} ${conflict.field} ${conflict.member ?? ""}`}
              conflict={conflict}
              active={index === active}
              onActive={() => setAt(index)}
            />
          ))}
        </ol>
        {total > most && (
          <Button className="button plain" onPress={() => setMost(most + STEP)}>
            {t("calendar-rest", { count: total - most })}
          </Button>
        )}
      </div>
    </div>
  );
}
