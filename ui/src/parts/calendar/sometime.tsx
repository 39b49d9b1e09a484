import { useState } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { sayWhen } from "./item-words";
import type { Item } from "./items";
import { RecordLink } from "./record-link";

const SHOWN = 6;

/** What may have been this month, on a day that nobody knows: above the weeks, and on none of their days. */
export function Sometime({ items, month }: { items: Item[]; month: string }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { t } = words;
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section className="sometime" aria-labelledby="sometime">
      <h3 id="sometime">{t("calendar-sometime", { month })}</h3>
      <ul>
        {shown.map((item) => (
          <li key={item.id}>
            <RecordLink kind={item.kind} id={item.id}>
              {item.title || t("record-untitled")}
            </RecordLink>
            <span className="quiet small">
              {t("calendar-sometime-why", { why: t(`calendar-why-${item.why}`), when: sayWhen(item, words) })}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button className="button plain tiny" onPress={() => setAll(true)}>
          {t("calendar-rest", { count: items.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
