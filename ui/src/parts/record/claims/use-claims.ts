import { useFew } from "../../../data/reads";
import type { Fields } from "../../../data/types";
import { textOf } from "../../../data/values";

/** More sources than this for one record are no longer read beside its fields. */
const MOST = 50;

/** What other sources say of a record, by the field they contradict. */
export function useClaims(id: string): Map<string, Fields[]> {
  const found = useFew("claim", [{ field: "subject", value: id }], MOST).data?.items ?? [];
  const byField = new Map<string, Fields[]>();
  for (const claim of found) {
    const field = textOf(claim["field"]);
    byField.set(field, [...(byField.get(field) ?? []), claim]);
  }
  return byField;
}
