import { describe, expect, it } from "vitest";

import { languages } from "./catalogue";

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true });
const idsOf = (text: string) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1]);
const argumentsOf = (text: string) =>
  Object.fromEntries(
    text.split(/^(?=[a-z][\w-]* =)/m).map((message) => [
      message.split(" =")[0],
      // Which precision is asked for is each language's own business.
      [...new Set([...message.matchAll(/\$(\w+)/g)].map((found) => found[1]))].filter((name) => !name?.endsWith("precision")).sort(),
    ]),
  );

describe.each(["frame", "kinds", "rules", "terms", "desk"])("%s.ftl", (subject) => {
  const french = files[`./fr/${subject}.ftl`] ?? "";

  it.each(languages)("says the same things in %s", (language) => {
    const text = files[`./${language}/${subject}.ftl`] ?? "";
    expect(text, "the catalogue is there").not.toBe("");
    expect(idsOf(text).sort(), "the same ids as in French").toEqual(idsOf(french).sort());
    expect(new Set(idsOf(text)).size, "no id twice").toBe(idsOf(text).length);
  });
});

describe.each(["frame", "desk"])("%s.ftl", (subject) => {
  it.each(languages)("uses the same values in %s", (language) => {
    expect(argumentsOf(files[`./${language}/${subject}.ftl`] ?? ""), "as in French").toEqual(argumentsOf(files[`./fr/${subject}.ftl`] ?? ""));
  });
});

it("no id is in two catalogues", () => {
  const ids = Object.entries(files).flatMap(([path, text]) => (path.startsWith("./fr/") ? idsOf(text) : []));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at), "one place for each word").toEqual([]);
});

it.each(["frame", "desk"])("French keeps its typography in %s.ftl", (subject) => {
  const lines = (files[`./fr/${subject}.ftl`] ?? "").split("\n").filter((line) => !line.startsWith("#"));
  expect(lines.filter((line) => /[a-zà-ÿ]'[a-zà-ÿ]/i.test(line)), "the apostrophe is ’").toEqual([]);
  expect(lines.filter((line) => /[^ \[] [;!?:»]|« /.test(line)), "no plain space before a tall mark").toEqual([]);
});
