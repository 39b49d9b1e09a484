// A choice as the store takes it: it settles a field with its whole value, not a member of it.
import type { Json } from "../../../data/types";
import { listOf, textOf, wordsOf } from "../../../data/values";

/** What was chosen for each disputed member: in or out of a set, or the text of a language. */
export type Chosen = Record<string, Json>;

/** The whole value of a set, or of a text per language, with its disputed members as they were chosen. */
export function settledValue(type: string, shown: Json, chosen: Chosen): Json {
  return type.startsWith("set:") ? settledSet(type, shown, chosen) : settledWords(shown, chosen);
}

function settledSet(type: string, shown: Json, chosen: Chosen): Json {
  const members: Json[] = listOf(shown).filter((one) => chosen[textOf(one)] !== false && chosen[textOf(one)] !== null);
  const there = new Set(members.map(textOf));
  for (const [member, value] of Object.entries(chosen)) {
    if (value === true && !there.has(member)) members.push(memberOf(type, member));
  }
  return members.length > 0 ? members : null;
}

/** Members are named by text: those that are numbers become numbers again. */
function memberOf(type: string, member: string): Json {
  const number = Number(member);
  return /^set:(count|number)$/.test(type) && Number.isFinite(number) ? number : member;
}

function settledWords(shown: Json, chosen: Chosen): Json {
  const texts: Record<string, string> = wordsOf(shown);
  for (const [language, value] of Object.entries(chosen)) {
    if (typeof value === "string" && value !== "") texts[language] = value;
    else delete texts[language];
  }
  return Object.keys(texts).length > 0 ? texts : null;
}
