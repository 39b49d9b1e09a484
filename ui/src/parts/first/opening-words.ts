import { asFailure } from "../../data/failure";
import type { Words } from "../../text";

/** Why a workspace was not made or opened, and what to do: a whole sentence. */
export function openingWords(reason: unknown, { t, has }: Words): string {
  const { code, problems } = asFailure(reason);
  const rule = problems[0]?.rule;
  const ids = [`rule-${rule}`, `opening-${code}`, `error-${code}`];
  return t(ids.find(has) ?? "error-unexpected");
}
