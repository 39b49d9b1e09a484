// Every word on screen comes from here, in the language in use.
import type { FluentBundle } from "@fluent/bundle";
import { createContext, type ReactNode, useContext, useMemo } from "react";

import type { Money, Span } from "../data/types";
import { type Language, locales } from "./catalogue";
import { type Say, sayDay, saySpan } from "./days";
import { sayMoment, sayTime, sayWritten } from "./moments";
import { nameOf } from "./names";

export { type Language, languages, loadCatalogue } from "./catalogue";

export type Words = {
  language: Language;
  locale: string;
  t: Say;
  /** Whether the catalogue has this id, for words that only some codes have. */
  has(id: string): boolean;
  kindWord(kind: string): string;
  kindPlural(kind: string): string;
  fieldWord(kind: string, field: string): string;
  choiceWord(kind: string, field: string, code: string): string;
  /** What helps to fill the field, if anything does. */
  fieldHelp(kind: string, field: string): string | null;
  /** Why something is to be read. */
  cause(about: string): string;
  /** « New agreement », and what such records are for while there is none. */
  kindNew(kind: string): string;
  kindNone(kind: string): string;
  day(edtf: string): string;
  span(span: Span): string;
  moment(text: string): string;
  written(text: string): string;
  time(at: Date): string;
  number(value: number): string;
  money(money: Money): string;
  country(code: string): string;
  languageName(code: string): string;
};

export function makeWords(bundle: FluentBundle, language: Language): Words {
  const locale = locales[language];
  const message = (id: string, args?: Record<string, string | number>, attribute?: string): string => {
    const found = bundle.getMessage(id);
    const pattern = attribute ? (found?.attributes[attribute] ?? found?.value) : found?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : id;
  };
  const optional = (id: string, attribute: string): string | null => {
    const pattern = bundle.getMessage(id)?.attributes[attribute];
    return pattern ? bundle.formatPattern(pattern, null, []) : null;
  };
  const t: Say = (id, args) => message(id, args);
  const has = (id: string) => bundle.hasMessage(id);
  return {
    language,
    locale,
    t,
    has,
    kindWord: (kind) => t(`kind-${kind}`),
    kindPlural: (kind) => message(`kind-${kind}`, undefined, "plural"),
    // A name that no kind owns is one that all share: the title, the state, who changed it.
    fieldWord: (kind, field) => t(has(`field-${kind}-${field}`) ? `field-${kind}-${field}` : `field-common-${field}`),
    fieldHelp: (kind, field) => optional(`field-${kind}-${field}`, "help"),
    cause: (about) => message(`about-${about}`, undefined, "help"),
    kindNew: (kind) => message(`kind-${kind}`, undefined, "new"),
    kindNone: (kind) => message(`kind-${kind}`, undefined, "none"),
    // A code of a newer version has no word here: it is shown as it stands.
    choiceWord: (kind, field, code) => (has(`choice-${kind}-${field}-${code}`) ? t(`choice-${kind}-${field}-${code}`) : code),
    day: (edtf) => sayDay(edtf, t, locale),
    span: (span) => saySpan(span, t, locale),
    moment: (text) => sayMoment(text, t, locale),
    written: (text) => sayWritten(text, t, locale),
    time: (at) => sayTime(at, t),
    number: (value) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value),
    money: (money) => amount(money, locale),
    country: (code) => nameOf(code, "region", locale),
    languageName: (code) => nameOf(code, "language", locale),
  };
}

function amount({ amount: text, currency }: Money, locale: string): string {
  try {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
    // The decimal text itself is formatted: passing it through a binary number would change it.
    return format.format(text as Intl.StringNumericLiteral);
  } catch {
    return [text, currency].join("\u00a0");
  }
}

const Spoken = createContext<Words | null>(null);

export function WordsProvider({ bundle, language, children }: { bundle: FluentBundle; language: Language; children: ReactNode }) {
  const words = useMemo(() => makeWords(bundle, language), [bundle, language]);
  return <Spoken value={words}>{children}</Spoken>;
}

export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error("no catalogue above this part");
  return words;
}
