// Why an agreement or a mission stands as it does: the rule and the values it used, in the catalogue's words.
import type { Fields, Json, Standing } from "../../data/types";
import { objectOf, spanOf, textOf } from "../../data/values";
import type { Words } from "../../text";
import { sayWhen } from "./precision";

/** What is not there is said to the catalogue as this. */
const NONE = "none";

function said(value: Json | undefined, words: Words): string {
  const span = spanOf(value);
  return span ? sayWhen(span, words) : NONE;
}

function counted(value: Json | undefined): number | string {
  return typeof value === "number" ? value : NONE;
}

export function whyStanding(standing: Standing, words: Words): string {
  const { reason, term } = standing;
  return words.t(`term-rule-${textOf(reason["rule"])}`, {
    signed_on: said(reason["signed_on"], words),
    start: said(reason["start"], words),
    start_from: textOf(reason["start_from"]) || NONE,
    terminated_on: said(reason["terminated_on"], words),
    dormant_since: said(reason["dormant_since"], words),
    last_day: said(term?.last_day ?? undefined, words),
    agreement_last_day: said(standing.last_day ?? undefined, words),
    number: counted(term?.number ?? undefined),
    max_renewals: counted(reason["max_renewals"]),
  });
}

export function whyStage(record: Fields, words: Words): string | null {
  const reason = objectOf(record["stage_reason"]);
  if (!reason) return null;
  const day = (field: string) => (textOf(reason[field]) ? sayWhen(textOf(reason[field]), words) : NONE);
  return words.t(`stage-rule-${textOf(reason["rule"])}`, {
    starts_on: day("starts_on"),
    ends_on: day("ends_on"),
    open_actions: counted(reason["open_actions"]),
  });
}
