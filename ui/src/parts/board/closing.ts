// How long a call is still open, as far as its last day is known.
import type { Say } from "../../text/days";
import { reachOf } from "../calendar/edtf";

export function closingWords(closes: string, today: string, t: Say): string | null {
  if (closes === "" || today === "") return null;
  const { from, until } = reachOf(closes);
  if (from === null && until === null) return null;
  const [least, most] = [from === null ? null : daysBetween(today, from), until === null ? null : daysBetween(today, until)];
  if (most !== null && most < 0) return t("board-closed");
  if (least === null || least < 0) return t("board-may-be-closed");
  if (most === null) return t("board-open-at-least", { count: least });
  return least === most ? t("board-open-days", { count: least }) : t("board-open-between", { least, most });
}

export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
