// Formats out of Intl are slow to make and quick to use: each is made once.

const days = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const format = known.get(key) ?? make();
  known.set(key, format);
  return format;
}

export function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(days, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

/** Several values on one line: « Brest, Rimouski ». */
export function listed(texts: string[], locale: string): string {
  if (texts.length < 2) return texts[0] ?? "";
  return once(lists, locale, () => new Intl.ListFormat(locale, { type: "unit", style: "short" })).format(texts);
}

const conjunctions = new Map<string, Intl.ListFormat>();

/** Several names in a sentence: « Marie et Claire ». */
export function joined(texts: string[], locale: string): string {
  return once(conjunctions, locale, () => new Intl.ListFormat(locale, { type: "conjunction" })).format(texts);
}
