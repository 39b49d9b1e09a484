// The records of a kind that one page draws together: all, or the latest thousand.
import { useState } from "react";

import { useList } from "../../data/list";
import type { Fields } from "../../data/types";

export const MOST = 1_000;

export type UpTo = { records: Fields[]; total: number; loading: boolean; failure: unknown };

/** With only the fields that are drawn: there are many records. */
export function useUpTo(kind: string, fields: string[], sort: string | null = null): UpTo {
  // Sorted from the latest, so that what is left out is the oldest.
  const asked = { kind, filters: [], sort, descending: sort !== null, fields };
  const { total } = useList(asked, 0, 0);
  const rows = useList(asked, 0, Math.max(0, Math.min(total, MOST) - 1));
  const records: Fields[] = [];
  for (let at = 0; at < Math.min(total, MOST); at++) {
    const row = rows.row(at);
    if (row) records.push(row);
  }
  return { records: useSame(records), total, loading: rows.loading, failure: rows.failure };
}

/** The same list for as long as its records are the same, so that nothing is worked out again for nothing. */
function useSame(records: Fields[]): Fields[] {
  const [kept, keep] = useState(records);
  if (kept.length === records.length && kept.every((record, at) => record === records[at])) return kept;
  keep(records);
  return records;
}
