// The office's own record, of which a workspace has one.
import { useFew } from "./reads";
import type { Fields } from "./types";
import { textOf } from "./values";

/** Two desks may each have made one before they met; more than a few is no office's doing. */
const FEW = 20;

/** The office as lists show it, or none, and how many there are; nothing while that is not known. */
export function useOffice(): { row: Fields | null; count: number } | undefined {
  const found = useFew("office", [], FEW).data;
  if (!found) return undefined;
  // Ids grow with time: every desk takes the same one, the first that was made.
  const [row = null] = [...found.items].sort((a, b) => (textOf(a["id"]) < textOf(b["id"]) ? -1 : 1));
  return { row, count: found.total };
}
