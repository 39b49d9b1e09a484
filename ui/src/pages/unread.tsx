// The merge inbox: never a dialog. J and K go from one to the next, 1 to 4 choose.
import { useEffect, useRef, useState } from "react";

import { useConflicts } from "../data/reads";
import { useWords } from "../text";
import { UnreadCard } from "./unread-card";

export default function Unread() {
  const { t } = useWords();
  const { data: conflicts } = useConflicts();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const total = conflicts?.length ?? 0;
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
        cards[next]?.focus();
      }
      if (/^[1-4]$/.test(event.key)) {
        cards?.[active]?.querySelector<HTMLElement>(`[data-choice="${event.key}"]`)?.click();
      }
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [active, total]);

  return (
    <div className="page">
      <div className="page-inner">
        <h1>{t("unread-title")}</h1>
        {conflicts && total === 0 && <p className="quiet">{t("unread-none")}</p>}
        {total > 0 && <p className="quiet small keys-line">{t("unread-keys")}</p>}
        <ol ref={list}>
          {conflicts?.map((conflict, index) => (
            <UnreadCard
              key={`${conflict.id} ${conflict.conflict} ${conflict.field} ${conflict.member ?? ""}`}
              conflict={conflict}
              active={index === active}
              onActive={() => setAt(index)}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}
