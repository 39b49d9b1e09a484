import { expect, it } from "vitest";

import { outline, wordCount } from "./outline";

const text = "## Objet\n\nVu @[Anne].\n\n## Déroulement\n\n### Mardi\n\n- \n\n### **Jeudi**\n\nRien.\n\n## Bilan\n\n#pas un titre";

it("lists the headings, and says which have words under them or under their own headings", () => {
  const found = outline(text).map(({ level, title, filled }) => [level, title, filled]);
  expect(found, "a list item without words is nothing yet").toEqual([
    [2, "Objet", true],
    [2, "Déroulement", true],
    [3, "Mardi", false],
    [3, "Jeudi", true],
    [2, "Bilan", true],
  ]);
});

it("says where each heading ends, for the caret", () => {
  const ends = outline(text).map((heading) => text.slice(heading.start, heading.end));
  expect(ends, "the whole line, and nothing else").toEqual(["## Objet", "## Déroulement", "### Mardi", "### **Jeudi**", "## Bilan"]);
});

it("counts words, not marks", () => {
  expect(wordCount("## Objet\n\n- deux mots ; l’accord"), "a heading's and a list's marks are no words").toBe(4);
  expect(wordCount(" \n- "), "nothing").toBe(0);
});
