// Names of countries, languages and currencies, and the lists to choose from: all out of Intl.

type NamesOf = "region" | "language" | "currency";

const made = new Map<string, Intl.DisplayNames>();

function names(locale: string, type: NamesOf): Intl.DisplayNames {
  const key = `${locale} ${type}`;
  const known = made.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: "code" });
  made.set(key, known);
  return known;
}

export function nameOf(code: string, type: NamesOf, locale: string): string {
  try {
    return names(locale, type).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Every ISO 3166-1 code that Intl knows a name for; the shape of a code is all that is typed here. */
function countryCodes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  // Not countries: groupings, pseudo-locales, and codes kept only for the past or for exceptions.
  const others = new Set(["EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "AN", "BU", "CS", "DD", "FX", "NT", "SU", "TP", "YD", "YU", "ZR", "DY", "HV", "NH", "RH", "VD", "UK", "CT", "FQ", "JT", "MI", "NQ", "PC", "PU", "PZ", "WK"]);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !others.has(code) && nameOf(code, "region", "en") !== code);
}

const languageCodes =
  "ar be bg bn br bs ca co cs cy da de el en eo es et eu fa fi fo fr ga gd gl gn gu he hi hr ht hu hy id is it iu ja ka kk kl km ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn oc pa pl ps pt qu rm ro ru sc se si sk sl sm so sq sr sv sw ta te tg th ti tl tn to tr uk ur uz vi wo xh yi yo zh zu".split(
    " ",
  );

export type Option = { id: string; name: string };

function sorted(codes: string[], type: NamesOf, locale: string): Option[] {
  const order = new Intl.Collator(locale);
  return codes
    .map((id) => ({ id, name: nameOf(id, type, locale) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

const lists = new Map<string, Option[]>();

function once(key: string, make: () => Option[]): Option[] {
  const list = lists.get(key) ?? make();
  lists.set(key, list);
  return list;
}

export const countries = (locale: string) =>
  once(`countries ${locale}`, () => sorted(countryCodes(), "region", locale));
export const languageList = (locale: string) =>
  once(`languages ${locale}`, () => sorted(languageCodes, "language", locale));
export const currencies = (locale: string) =>
  once(`currencies ${locale}`, () => sorted(Intl.supportedValuesOf("currency"), "currency", locale));
export const timeZones = () =>
  once("zones", () => Intl.supportedValuesOf("timeZone").map((id) => ({ id, name: id.replaceAll("_", " ") })));
