// What another source says, in words. A claim keeps the source's own form; where that is a value of the field, it
// is said like one.
import { fieldShape } from "../../../data/kinds";
import type { Fields } from "../../../data/types";
import { textOf } from "../../../data/values";
import type { Words } from "../../../text";
import { sayField } from "../../say";
import { precisionOf } from "../precision";

const READABLE = new Set(["day", "choice", "country", "language", "time_zone"]);

export function sayClaimed(kind: string, claim: Fields, words: Words): string {
  const [field, value] = [textOf(claim["field"]), textOf(claim["value"])];
  return READABLE.has(fieldShape(kind, field)?.type ?? "") ? sayField(kind, field, value, words, textOf) : value;
}

export function sayClaim(kind: string, claim: Fields, words: Words): string {
  const read = textOf(claim["read_on"]);
  const said = { value: sayClaimed(kind, claim, words), source: textOf(claim["source"]) };
  if (read === "") return words.t("claim-line", said);
  return words.t("claim-line-read", { ...said, day: words.day(read), precision: precisionOf(read) });
}
