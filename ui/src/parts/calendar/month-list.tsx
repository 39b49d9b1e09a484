import { useWords } from "../../text";
import { State } from "../state";
import { sayWhen } from "./item-words";
import type { Item } from "./items";
import { RecordLink } from "./record-link";

/** The month as a list: for ears, for narrow windows, and for days with more than they can hold. */
export function MonthList({ items, month }: { items: Item[]; month: string }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="group" aria-labelledby="month-list">
      <h3 id="month-list">{t("calendar-list", { month })}</h3>
      {items.length === 0 && <p className="quiet">{t("calendar-none")}</p>}
      <ul className="lines">
        {items.map((item) => (
          <li key={item.id} id={lineOf(item)}>
            <span className="when">{sayWhen(item, words)}</span>
            <span className="what">
              <RecordLink kind={item.kind} id={item.id}>
                {item.title || t("record-untitled")}
              </RecordLink>
              <span className="quiet small">{t(`calendar-why-${item.why}`)}</span>
            </span>
            {item.stage ? <State of="stage" code={item.stage} /> : <span />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lineOf = (item: Item) => `month-line-${item.id}`;

/** Leads to what a day had no room for. */
export function goToLine(item: Item): void {
  const line = document.getElementById(lineOf(item));
  line?.scrollIntoView({ block: "center" });
  line?.querySelector("a")?.focus({ preventScroll: true });
}
