// Where each thing stands in a month: on its certain days, or above the weeks when no day of it is certain there.
import { lastDay } from "./days";
import type { Item } from "./items";

export type Placed = { onDays: Item[]; sometime: Item[] };

export function placedIn(month: string, items: Item[]): Placed {
  const [start, end] = [`${month}-01`, lastDay(month)];
  const onDays = items.filter((item) => item.first && item.last && item.first <= end && item.last >= start);
  const there = new Set(onDays);
  const sometime = items.filter((item) => !there.has(item) && mayTouch(item, start, end));
  return { onDays: onDays.sort(inOrder), sometime: sometime.sort(inOrder) };
}

/** Whether an uncertain end lets it be then; what is certain on both sides stands in the weeks or nowhere. */
function mayTouch(item: Item, start: string, end: string): boolean {
  const { from, until } = item.reach;
  if (from === null && until === null) return false;
  // With nothing known of its start, only its end has a place.
  if (from === null) return item.first === null && until !== null && until >= start && until <= end;
  const certain = item.first !== null && item.first === from && item.last === until;
  return !certain && from <= end && (until === null || until >= start);
}

function inOrder(a: Item, b: Item): number {
  return order(a).localeCompare(order(b));
}

// The longer first among those of one day: its bar lies above the others through the week.
function order(item: Item): string {
  const day = item.first ?? item.reach.from ?? item.reach.until ?? "";
  const long = item.last && item.first && item.last > item.first ? "0" : "1";
  return [day, long, item.time ? item.time.hour.padStart(2, "0") + item.time.minute : "", item.title].join(" ");
}

/** For each day of a week what stands on it, line by line: what lasts keeps its line from day to day. */
export function linesOf(week: string[], items: Item[]): (Item | null)[][] {
  const days: (Item | null)[][] = week.map(() => []);
  for (const item of items) {
    const held = week.flatMap((day, at) => (item.first && item.last && day >= item.first && day <= item.last ? [at] : []));
    if (held.length === 0) continue;
    let line = 0;
    while (held.some((at) => days[at]?.[line])) line += 1;
    for (const at of held) {
      const day = days[at] ?? [];
      while (day.length < line) day.push(null);
      day[line] = item;
    }
  }
  return days;
}
