import { expect, it } from "vitest";

import { carried, rebased } from "./rebase";

it("keeps the letters typed while somebody else's words came in before or after them", () => {
  expect(rebased("un deux", "un deux trois", "zéro un deux"), "theirs before").toBe("zéro un deux trois");
  expect(rebased("un deux", "un, deux", "un deux trois"), "theirs after").toBe("un, deux trois");
  expect(rebased("un deux trois", "un trois", "un deux trois quatre"), "mine took away").toBe("un trois quatre");
});

it("keeps both where both wrote in the same place", () => {
  const both = rebased("Le port", "Le port de Brest", "Le port de Sfax");
  expect(both, "mine").toContain("Brest");
  expect(both, "and theirs").toContain("Sfax");
});

it("leaves the caret between the same letters", () => {
  expect(carried(5, "un deux", "zéro un deux"), "moved on by what came before").toBe(10);
  expect(carried(2, "un deux", "un deux trois"), "not by what came after").toBe(2);
});
