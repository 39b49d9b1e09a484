import { expect, it } from "vitest";

import { added, isNought } from "./decimals";

it("sums of decimals are exact, whatever their size and their number of places", () => {
  expect(added(["0.1", "0.2"]), "not 0.30000000000000004").toBe("0.3");
  expect(added(["1200", "0.05", "-0.5"]), "the most places of all").toBe("1199.55");
  expect(added(["9007199254740993", "0.01"]), "beyond what a binary number holds").toBe("9007199254740993.01");
  expect(added(["-0.2", "0.1"]), "less than nothing").toBe("-0.1");
  expect(added([]), "nothing").toBe("0");
});

it("nothing is nothing however it is written", () => {
  expect(["0", "0.00", "-0"].every(isNought), "all of them").toBe(true);
  expect(isNought("0.01"), "a cent is something").toBe(false);
});
