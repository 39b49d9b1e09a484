import { expect, it } from "vitest";

import { addDecimals, sumsOf, totalsOf } from "./sums";

const eur = (amount: string) => ({ amount, currency: "EUR" });

it("adds decimals as they are written", () => {
  expect(addDecimals("0.10", "0.2"), "no binary rounding").toBe("0.30");
  expect(addDecimals("1250.50", "-1251"), "below nothing").toBe("-0.50");
  expect(addDecimals("9007199254740993", "1"), "beyond what a number holds").toBe("9007199254740994");
});

it("sums by year and currency, and keeps what is given in kind apart", () => {
  const sums = sumsOf([
    { year: 2024, planned: eur("1000"), granted: { amount: "500", currency: "CAD" } },
    { year: 2024, planned: eur("250.50"), paid: eur("250.50") },
    { year: 2024, planned: eur("3000"), in_kind: true },
    { year: 2025, planned: eur("10") },
    { planned: eur("7") },
  ]);
  expect(sums.map(({ year, currency, inKind, planned, granted, paid }) => [year, currency, inKind, planned, granted, paid]), "line by line").toEqual([
    ["2025", "EUR", false, "10", null, null],
    ["2024", "CAD", false, null, "500", null],
    ["2024", "EUR", false, "1250.50", null, "250.50"],
    ["2024", "EUR", true, "3000", null, null],
    ["", "EUR", false, "7", null, null],
  ]);
});

it("sums over all years", () => {
  expect(totalsOf([{ year: 2024, paid: eur("1") }, { year: 2025, paid: eur("2") }])[0]?.paid, "both").toBe("3");
});
