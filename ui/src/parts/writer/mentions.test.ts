import { expect, it } from "vitest";

import { boxed, followed, unboxed } from "./mentions";

const ANNA = "0190f3a4-5b6c-7d8e-9f00-112233445566";
const OTHER = "0190f3a4-5b6c-7d8e-9f00-112233445577";

it.each([
  ["a mention", `avec [Anna Þórsdóttir](escale:${ANNA}) et [le site](https://b.example)`],
  ["two people of the same name", `[Anna](escale:${ANNA}), [Anna](escale:${OTHER}), encore [Anna](escale:${ANNA})`],
  ["a line broken within a paragraph", "12 rue du Port\\\n13000 Marseille"],
  ["a mention before a bracket", `[Anna](escale:${ANNA})(élue)`],
  ["words that look like a mention in the box", `@\\[Anna] n’est pas [Anna](escale:${ANNA})`],
  ["a link that does", `@[Anna](https://a.example) et [Anna](escale:${ANNA})`],
  ["a picture of a record", `![Portrait](escale:${ANNA})`],
])("%s comes back from the box as it was kept", (_, markdown) => {
  expect(unboxed(boxed(markdown)).replaceAll(/(?<!\\)\n/g, "\\\n"), "nothing is lost on the way").toBe(markdown);
});

it("shows who is meant, not under which number", () => {
  const { text } = boxed(`Vu [Anna](escale:${ANNA}) puis [Anna](escale:${OTHER}).`);
  expect(text, "two people are told apart").toBe("Vu @[Anna] puis @[Anna (2)].");
});

it("keeps meaning the same record while its words are changed", () => {
  const before = boxed(`Vu [Anna](escale:${ANNA}) et [Lea](escale:${OTHER}).`);
  const text = before.text.replace("Anna", "Mme Anna");
  expect(unboxed({ text, targets: followed(before, text) }), "other words for the same person").toBe(`Vu [Mme Anna](escale:${ANNA}) et [Lea](escale:${OTHER}).`);
});
