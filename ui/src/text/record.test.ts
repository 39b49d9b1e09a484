import { expect, it } from "vitest";

import { languages } from "./catalogue";

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true });
const textOf = (language: string) => files[`./${language}/record.ftl`] ?? "";
const idsOf = (text: string) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1]);
/** How a language bends its words round a value is its own business. */
const OWN = new Set(["precision", "vowel", "ahead"]);
const valuesOf = (text: string) =>
  text
    .split(/^(?=[a-z][\w-]* =)/m)
    .slice(1)
    .map((message) => [message.split(" =")[0], ...[...new Set([...message.matchAll(/\$(\w+)/g)].map((found) => found[1] ?? ""))].filter((name) => !OWN.has(name)).sort()].join(" "))
    .sort();

it.each(languages)("record.ftl says the same things, with the same values, in %s", (language) => {
  const ids = idsOf(textOf(language));
  expect(new Set(ids).size, "no id twice").toBe(ids.length);
  expect(valuesOf(textOf(language)), "as in French").toEqual(valuesOf(textOf("fr")));
  const others = new Set(Object.entries(files).flatMap(([path, text]) => (path.startsWith(`./${language}/`) && !path.endsWith("/record.ftl") ? idsOf(text) : [])));
  expect(ids.filter((id) => others.has(id)), "one place for each word").toEqual([]);
});

it("French keeps its typography in record.ftl", () => {
  const lines = textOf("fr").split("\n").filter((line) => !line.startsWith("#"));
  expect(lines.filter((line) => /[a-zà-ÿ]'[a-zà-ÿ]/i.test(line)), "the apostrophe is ’").toEqual([]);
  expect(lines.filter((line) => /[^ \[] [;!?:»]|« /.test(line)), "no plain space before a tall mark").toEqual([]);
});
