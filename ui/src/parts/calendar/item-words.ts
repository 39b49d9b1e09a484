// What is said of a thing in the calendar: when, and why it stands there.
import type { Words } from "../../text";
import type { Item } from "./items";

export function sayWhen(item: Item, { day, moment }: Words): string {
  return item.moment ? moment(item.moment) : day(item.known);
}

export function sayHour(item: Item, { t }: Words): string {
  return item.time ? t("time", item.time) : "";
}

/** Its name for the ear in a cell: the hour, the title, why it is there. */
export function sayItem(item: Item, words: Words): string {
  return words.t("calendar-item", {
    title: item.title || words.t("record-untitled"),
    why: words.t(`calendar-why-${item.why}`),
    hour: sayHour(item, words) || "none",
  });
}
