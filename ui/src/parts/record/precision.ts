import type { Span } from "../../data/types";
import type { Words } from "../../text";
import { wholeOf } from "../../text/days";

/** How finely a day is known, for the words around it: « le 7 mai 2020 », « en mai 2020 », « vers 2010 ». */
export type Precision = "day" | "month" | "year" | "other";

export function precisionOf(edtf: string): Precision {
  if (/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(edtf)) return "day";
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(edtf)) return "month";
  return /^\d{4}$/.test(edtf) ? "year" : "other";
}

/** A day as the time when something happens: « le 7 mai 2020 », « en 2010 », « vers 2010 ». */
export function sayWhen(span: Span, words: Words): string {
  const edtf = typeof span === "string" ? span : span.earliest && span.latest ? (wholeOf(span.earliest, span.latest) ?? "") : "";
  return words.t("happened-when", { day: words.span(span), precision: precisionOf(edtf) });
}
