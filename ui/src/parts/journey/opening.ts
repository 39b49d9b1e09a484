// Preparing a departure can be begun from many places: what is asked for waits here for its sheet.
import { useSyncExternalStore } from "react";

let wanted: string[] | null = null;
const heard = new Set<() => void>();

function put(next: string[] | null): void {
  wanted = next;
  for (const hear of heard) hear();
}

/** Opens the sheet, with these records chosen. */
export const prepareDeparture = (chosen: string[] = []) => put(chosen);
export const closeDeparture = () => put(null);

function hearing(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** The records with which the sheet was opened; `null` while it is closed. */
export function useDeparture(): string[] | null {
  return useSyncExternalStore(hearing, () => wanted);
}
