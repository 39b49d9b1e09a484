import { useWords } from "../../text";
import { sayCalendar } from "./days";
import { sayHour, sayItem } from "./item-words";
import type { Item } from "./items";
import { RecordLink } from "./record-link";

/** Lines that a day has room for; the rest is counted, and stands in the list below. */
const LINES = 3;

type Props = { day: string; /** Whether a week begins on it. */ begins: boolean; month: string; today: string; current: boolean; lines: (Item | null)[]; onChoose(): void; onRest(item: Item): void };

export function MonthCell({ day, begins, month, today, current, lines, onChoose, onRest }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const items = lines.filter((item) => item !== null);
  const rest = lines.slice(LINES).filter((item) => item !== null);
  const named = sayCalendar(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" }, locale);
  const told = new Intl.ListFormat(locale, { type: "unit", style: "long" }).format(items.map((item) => sayItem(item, words)));
  return (
    <div
      role="gridcell"
      className="month-cell"
      data-day={day}
      data-outside={!day.startsWith(month) || undefined}
      aria-label={t(items.length > 0 ? "calendar-day-with" : "calendar-day", { day: named, count: items.length, items: told })}
      aria-current={day === today ? "date" : undefined}
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      onClick={onChoose}
    >
      <span className="month-number" aria-hidden>
        {Number(day.slice(8))}
      </span>
      {lines.slice(0, LINES).map((item, at) =>
        item ? (
          <RecordLink
            key={item.id}
            kind={item.kind}
            id={item.id}
            className="month-item"
            tabIndex={-1}
            title={sayItem(item, words)}
          >
            <Bar item={item} day={day} begins={begins}>
              {[sayHour(item, words), item.title].filter(Boolean).join(" ")}
            </Bar>
          </RecordLink>
        ) : (
          <span key={`gap ${at}`} className="month-gap" />
        ),
      )}
      {rest[0] && (
        <button type="button" className="month-rest" tabIndex={-1} onClick={() => rest[0] && onRest(rest[0])}>
          {t("calendar-rest", { count: rest.length })}
        </button>
      )}
    </div>
  );
}

/** One day of what may last several: its title stands where the bar begins, and again where a week does. */
function Bar({ item, day, begins, children }: { item: Item; day: string; begins: boolean; children: string }) {
  return (
    <span className="month-bar cut" data-why={item.why} data-from={day === item.first || undefined} data-until={day === item.last || undefined}>
      {begins || day === item.first ? children : <span className="unseen">{children}</span>}
    </span>
  );
}
