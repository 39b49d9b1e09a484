import { asFailure } from "../../data/failure";
import type { Words } from "../../text";

/** Why a workspace was not made or opened, and what to do: a whole sentence. */
export function openingWords(reason: unknown, words: Words): string {
  const { t, has } = words;
  const { code, problems } = asFailure(reason);
  const rule = problems[0]?.rule;
  const ids = [`rule-${rule}`, `opening-${code}`, `error-${code}`];
  const id = ids.find(has);
  if (id !== undefined) return t(id);
  return has(`fail-${code}`) ? t("fail-sentence", { why: t(`fail-${code}`) }) : t("error-unexpected");
}
