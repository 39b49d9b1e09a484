import { expect, it } from "vitest";

import { triggerAt } from "./trigger";

const at = (text: string) => triggerAt(text, text.length);

it.each([
  ["Vu @Anne Le", "@", "Anne Le"],
  ["@", "@", ""],
  ["selon #conv", "#", "conv"],
  ["/dec", "/", "dec"],
])("« %s » asks for a list", (text, sign, words) => {
  expect(at(text), "the sign and what follows it").toMatchObject({ sign, words });
});

it.each(["anne@brest.fr", "et/ou", "## ", "#", "@[Anne] puis", "@ rien", "Vu @Anne\nle soir"])("« %s » asks for none", (text) => {
  expect(at(text), "these are words").toBeNull();
});
