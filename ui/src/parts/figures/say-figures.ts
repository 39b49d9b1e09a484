// Figures in words: the question as a sentence, the names of its groups, and what a cell says.
import { fieldShape } from "../../data/kinds";
import type { FiguresCell, FiguresQuery } from "../../data/types";
import type { Words } from "../../text";
import { sayDayOfYear } from "../../text/days";
import { added, isNought } from "./decimals";
import { stateField } from "./question";

export function sayQuestion(query: FiguresQuery, words: Words): string {
  const { t, locale } = words;
  const day = query.by.at ? sayDayOfYear(query.by.at.month, query.by.at.day, t, locale) : "";
  const by = query.group === null ? "" : t("figures-by", { group: query.group, field: sayGroupField(query, words) });
  const id = ["figures-ask", query.by.at ? "on" : "during", ...(query.group === null ? [] : ["by"])].join("-");
  return t(id, {
    what: sayWhat(query, words),
    day,
    by,
    years: query.last_year - query.first_year + 1,
    // As text: a year's digits are never grouped.
    first: String(query.first_year),
    last: String(query.last_year),
  });
}

/** « How many agreements signed », or what is added up of what. */
function sayWhat({ kind, sum, by, state }: FiguresQuery, words: Words): string {
  const { t, has, kindPlural, fieldWord } = words;
  const code = by.at ? (state ?? "") : by.during;
  const field = by.at ? sayState(kind, code, words) : fieldWord(kind, code);
  const own = sum === null ? `figures-what-${kind}-${code}` : `figures-sum-${kind}-${sum}-${code}`;
  if (has(own)) return t(own);
  return t(sum === null ? "figures-what" : "figures-sum", { kind: kindPlural(kind), field, sum: sum === null ? "" : fieldWord(kind, sum) });
}

export function sayState(kind: string, code: string, { t }: Words): string {
  return t(`${stateField(kind)}-${code}`);
}

/** What the records are told apart by: a field's own name, or the country or the theme. */
export function sayGroupField({ kind, group }: Pick<FiguresQuery, "kind" | "group">, { t, fieldWord }: Words): string {
  if (group === null) return t("figures-all");
  return group === "country" || group === "theme" ? t(`figures-${group}`) : fieldWord(kind, group);
}

/** The name of a group: of a country, of a choice, of the record linked to. */
export function sayGroup({ kind, group: by }: FiguresQuery, { group, title }: { group: string | null; title: string }, words: Words): string {
  const { t, country, choiceWord, kindPlural } = words;
  if (by === null) return kindPlural(kind);
  if (group === null) return t("figures-without");
  if (by === "country") return country(group);
  if (title !== "") return title;
  const type = fieldShape(kind, by)?.type;
  if (type === "flag") return t(group === "true" ? "input-yes" : "input-no");
  return type === "choice" ? choiceWord(kind, by, group) : t("record-untitled");
}

/** A decimal as people write it: the text itself is formatted, never a binary number made of it. */
export function sayDecimal(text: string, { locale }: Words, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...options }).format(text as Intl.StringNumericLiteral);
}

export function sayAmount(text: string, currency: string | null, words: Words): string {
  return currency === null ? sayDecimal(text, words) : words.money({ amount: text, currency });
}

/** An amount where the currency is told once for all: only its decimals are kept. */
export function sayPlain(text: string, currency: string | null, words: Words, options: Intl.NumberFormatOptions = {}): string {
  const places = currency === null ? {} : { minimumFractionDigits: placesOf(currency), trailingZeroDisplay: "stripIfInteger" as const };
  return sayDecimal(text, words, { ...places, ...options });
}

function placesOf(currency: string): number {
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().minimumFractionDigits ?? 0;
  } catch {
    return 0;
  }
}

/** The currency as one speaks of many: « Canadian dollars ». */
export function sayCurrency(currency: string, { locale }: Words): string {
  try {
    const parts = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "name" }).formatToParts(2);
    return parts.find((part) => part.type === "currency")?.value ?? currency;
  } catch {
    return currency;
  }
}

/** « 3 (+1 maybe) »; with the currency where nothing around says it. */
export function sayCell({ sure, maybe }: FiguresCell, words: Words, amount = (text: string) => sayDecimal(text, words)): string {
  if (isNought(maybe)) return amount(sure);
  return words.t("figures-cell", { sure: amount(sure), maybe: amount(maybe) });
}

/** A number in the least room: « 1.2 M ». */
export function sayShort(text: string, words: Words): string {
  return sayDecimal(text, words, text.length > 4 ? { notation: "compact", maximumFractionDigits: 1 } : {});
}

/** From what is certain to all that may count: « 3–4 ». */
export function sayRange({ sure, maybe }: FiguresCell, words: Words): string {
  const from = sayShort(sure, words);
  return isNought(maybe) ? from : words.t("figures-range", { from, to: sayShort(added([sure, maybe]), words) });
}

export function sayBar(name: string, year: number, cell: FiguresCell, currency: string | null, words: Words): string {
  return words.t("figures-bar", { name, year: String(year), figure: sayCell(cell, words, (text) => sayAmount(text, currency, words)) });
}
