// Which day a key leads to from a day of the month.
import type { Weekday } from "../../data/types";
import { plusDays, plusMonths, weekStart } from "./days";

export function dayAfterKey(day: string, key: string, shift: boolean, week: Weekday): string | null {
  switch (key) {
    case "ArrowLeft":
      return plusDays(day, -1);
    case "ArrowRight":
      return plusDays(day, 1);
    case "ArrowUp":
      return plusDays(day, -7);
    case "ArrowDown":
      return plusDays(day, 7);
    case "Home":
      return weekStart(day, week);
    case "End":
      return plusDays(weekStart(day, week), 6);
    case "PageUp":
      return plusMonths(day, shift ? -12 : -1);
    case "PageDown":
      return plusMonths(day, shift ? 12 : 1);
    default:
      return null;
  }
}
