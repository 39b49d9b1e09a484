import { type KeyboardEvent, useEffect, useRef } from "react";

import { useWeek } from "../../data/settings";
import { useWords } from "../../text";
import { sayCalendar, weeksOf } from "./days";
import type { Item } from "./items";
import { MonthCell } from "./month-cell";
import { dayAfterKey } from "./month-keys";
import { linesOf } from "./placed";

type Props = { day: string; today: string; items: Item[]; label: string; onDay(day: string): void; onRest(item: Item): void };

/** The month by weeks. One day has the focus; what stands on it is met with Enter. */
export function MonthGrid({ day, today, items, label, onDay, onRest }: Props) {
  const { locale } = useWords();
  const week = useWeek();
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const month = day.slice(0, 7);
  const weeks = weeksOf(month, week);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const cell = event.target.closest<HTMLElement>("[data-day]");
    const within = event.target !== cell ? event.target : null;
    if (within ? amongLinks(event.key, within, cell) : intoDay(event.key, cell)) {
      event.preventDefault();
      return;
    }
    const next = dayAfterKey(day, event.key, event.shiftKey, week);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    onDay(next);
  };

  return (
    <div ref={grid} className="month-grid" role="grid" aria-label={label} onKeyDown={press}>
      <div role="row" className="month-week month-heads">
        {weeks[0]?.map((one) => (
          <span key={one} role="columnheader" aria-label={sayCalendar(one, { weekday: "long" }, locale)}>
            {sayCalendar(one, { weekday: "short" }, locale)}
          </span>
        ))}
      </div>
      {weeks.map((days) => {
        const lines = linesOf(days, items);
        return (
          <div key={days[0]} role="row" className="month-week">
            {days.map((one, at) => (
              <MonthCell
                key={one}
                day={one}
                begins={at === 0}
                month={month}
                today={today}
                current={one === day}
                lines={lines[at] ?? []}
                onChoose={() => onDay(one)}
                onRest={onRest}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

const linksOf = (cell: HTMLElement | null) => [...(cell?.querySelectorAll<HTMLElement>("a, button") ?? [])];

/** Enter on a day: opens what stands there when it is alone, else goes among its lines. */
function intoDay(key: string, cell: HTMLElement | null): boolean {
  const links = linksOf(cell);
  if (key !== "Enter" || !links[0]) return false;
  if (links.length === 1) links[0].click();
  else links[0].focus();
  return true;
}

function amongLinks(key: string, link: HTMLElement, cell: HTMLElement | null): boolean {
  const links = linksOf(cell);
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (key === "Escape") cell?.focus();
  else if (step) links[(links.indexOf(link) + step + links.length) % links.length]?.focus();
  // The link does the rest by itself.
  return key === "Escape" || step !== undefined;
}
