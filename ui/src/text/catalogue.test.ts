import { describe, expect, it } from "vitest";

import { languages } from "./catalogue";

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true });
const subjects = [...new Set(Object.keys(files).map((path) => path.replace(/^\.\/\w+\/|\.ftl$/g, "")))];
const textOf = (language: string, subject: string) => files[`./${language}/${subject}.ftl`] ?? "";
const idsOf = (text: string) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1]);

/** How a language bends its words round a value is its own business. */
const own = (name: string) => name.endsWith("precision") || ["vowel", "ahead"].includes(name);

/** Every message with the values that stand in it. */
const valuesOf = (text: string) =>
  Object.fromEntries(
    text
      .split(/^(?=[a-z][\w-]* =)/m)
      .slice(1)
      .map((message) => [
        message.split(" =")[0],
        [...new Set([...message.matchAll(/\$(\w+)/g)].map((found) => found[1] ?? ""))].filter((name) => !own(name)).sort(),
      ]),
  );

describe.each(subjects)("%s.ftl", (subject) => {
  it.each(languages)("says the same things, with the same values, in %s", (language) => {
    const text = textOf(language, subject);
    expect(text, "the catalogue is there").not.toBe("");
    expect(idsOf(text).sort(), "the same ids as in French").toEqual(idsOf(textOf("fr", subject)).sort());
    expect(new Set(idsOf(text)).size, "no id twice").toBe(idsOf(text).length);
    expect(valuesOf(text), "the same values as in French").toEqual(valuesOf(textOf("fr", subject)));
  });

  it("keeps French typography", () => {
    const lines = textOf("fr", subject)
      .split("\n")
      .filter((line) => !line.startsWith("#"));
    expect(lines.filter((line) => /[a-zà-ÿ]'[a-zà-ÿ]/i.test(line)), "the apostrophe is ’").toEqual([]);
    expect(lines.filter((line) => /[^ \[] [;!?:»]|« /.test(line)), "no plain space before a tall mark").toEqual([]);
  });
});

it.each(languages)("no id is in two catalogues in %s", (language) => {
  const ids = Object.entries(files).flatMap(([path, text]) => (path.startsWith(`./${language}/`) ? idsOf(text) : []));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at), "one place for each word").toEqual([]);
});
