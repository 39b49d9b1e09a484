// Money by year and currency. Amounts are decimal texts and are added as such: no cent is lost to rounding.
import type { Fields, Money } from "../../data/types";
import { moneyOf, textOf } from "../../data/values";

export const amounts = ["planned", "granted", "paid"] as const;
export type Amount = (typeof amounts)[number];
/** One line: a year (or all of them), a currency, in money or in kind. */
export type Sum = { year: string; currency: string; inKind: boolean } & Record<Amount, string | null>;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

export function addDecimals(one: string, other: string): string {
  const places = Math.max(...[one, other].map((text) => DECIMAL.exec(text)?.[3]?.length ?? 0));
  const sum = scaled(one, places) + scaled(other, places);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return [sum < 0n ? "-" : "", whole, places > 0 ? `.${digits.slice(-places)}` : ""].join("");
}

/** What is no decimal counts for nothing. */
function scaled(text: string, places: number): bigint {
  const found = DECIMAL.exec(text);
  if (!found) return 0n;
  const [, sign, whole, rest = ""] = found;
  const digits = BigInt(`${whole}${rest.padEnd(places, "0")}`);
  return sign === "-" ? -digits : digits;
}

/** Sums by year and currency, the newest year first, what has no year last; in kind apart from money. */
export function sumsOf(fundings: Fields[]): Sum[] {
  return summed(fundings, (funding) => textOf(funding["year"]));
}

/** The same over all years. */
export function totalsOf(fundings: Fields[]): Sum[] {
  return summed(fundings, () => "");
}

function summed(fundings: Fields[], yearOf: (funding: Fields) => string): Sum[] {
  const sums = new Map<string, Sum>();
  for (const funding of fundings) {
    const [year, inKind] = [yearOf(funding), funding["in_kind"] === true];
    const money = amounts.flatMap((name): [Amount, Money][] => {
      const held = moneyOf(funding[name]);
      return held ? [[name, held]] : [];
    });
    // A line may say what was planned in one currency and granted in another.
    for (const currency of new Set(money.map(([, held]) => held.currency))) {
      const key = [year, currency, inKind].join(" ");
      const sum = sums.get(key) ?? { year, currency, inKind, planned: null, granted: null, paid: null };
      for (const [name, held] of money) {
        if (held.currency === currency) sum[name] = addDecimals(sum[name] ?? "0", held.amount);
      }
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort(
    (a, b) => b.year.localeCompare(a.year) || Number(a.inKind) - Number(b.inKind) || a.currency.localeCompare(b.currency),
  );
}
