// A value in words, as one line of text: for tables, for the history, for what is copied.
import { fieldShape } from "../data/kinds";
import type { Json } from "../data/types";
import { isEmpty, listOf, moneyOf, objectOf, placeOf, textOf, wordsOf } from "../data/values";
import type { Words } from "../text";
import { listed } from "../text/formats";
import { zoneName } from "../text/moments";

export type TitleOf = (id: string) => string;

export function sayField(kind: string, field: string, value: Json | undefined, words: Words, titleOf: TitleOf): string {
  if (isEmpty(value)) return "";
  if (field === "status" || field === "stage") return words.t(`${field}-${textOf(value)}`);
  if (field === "changed_at" || field === "created_at") return words.written(textOf(value));
  const shape = fieldShape(kind, field);
  if (!shape || field === "title") {
    if (field === "title" && shape?.type === "words" && objectOf(value)) return ownWords(value, words);
    return objectOf(value) ? JSON.stringify(value) : textOf(value);
  }
  const one = shape.type.replace(/^set:/, "");
  const all = shape.type.startsWith("set:") ? listOf(value) : [value ?? null];
  const said = all.map((member) => sayOne(kind, field, one, member, words, titleOf)).filter((text) => text !== "");
  return listed(said, words.locale);
}

function sayOne(kind: string, field: string, type: string, value: Json, words: Words, titleOf: TitleOf): string {
  const text = textOf(value);
  switch (type) {
    case "choice":
      return words.choiceWord(kind, field, text);
    case "flag":
      return words.t(value === true ? "input-yes" : "input-no");
    case "day":
      return words.day(text);
    case "moment":
      return words.moment(text);
    case "number":
    case "count":
      // A year is a count too: grouping its digits would make it a sum.
      return typeof value === "number" ? (field === "year" ? String(value) : words.number(value)) : text;
    case "money": {
      const money = moneyOf(value);
      return money ? words.money(money) : text;
    }
    case "country":
      return words.country(text);
    case "language":
      return words.languageName(text);
    case "time_zone":
      return zoneName(text, words.locale);
    case "words":
      return ownWords(value, words);
    case "place": {
      const place = placeOf(value);
      return place ? `${words.number(place.latitude)} ; ${words.number(place.longitude)}` : "";
    }
    case "link":
    case "any_link":
      return titleOf(text);
    case "prose":
      return text.replaceAll(/\s+/g, " ").replaceAll(/[*_#>`]/g, "").trim();
    case "blob":
      return textOf(objectOf(value)?.["name"]);
    case "names":
      return listOf(value).map(textOf).join(", ");
    default:
      return text;
  }
}

/** The text in the language in use, else in another that is there. */
function ownWords(value: Json | undefined, words: Words): string {
  const all = wordsOf(value);
  return all[words.language] ?? Object.values(all)[0] ?? "";
}
