const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A length in bytes as people say it, with decimal prefixes as file managers count. */
export function sizeWords(bytes: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const amount = bytes / 1000 ** power;
  const digits = power > 1 && amount < 100 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: "unit", unit: UNITS[power] ?? "byte", maximumFractionDigits: digits }).format(amount);
}
