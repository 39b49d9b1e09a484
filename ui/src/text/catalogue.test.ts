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

describe.each(["frame", "kinds", "rules", "terms"])("%s.ftl", (subject) => {
  const french = files[`./fr/${subject}.ftl`] ?? "";

  it.each(languages)("says the same things in %s", (language) => {
    const text = files[`./${language}/${subject}.ftl`] ?? "";
    expect(text, "the catalogue is there").not.toBe("");
    expect(idsOf(text).sort(), "the same ids as in French").toEqual(idsOf(french).sort());
    expect(new Set(idsOf(text)).size, "no id twice").toBe(idsOf(text).length);
  });
});

it.each(languages)("frame.ftl uses the same values in %s", (language) => {
  expect(argumentsOf(files[`./${language}/frame.ftl`] ?? ""), "as in French").toEqual(argumentsOf(files["./fr/frame.ftl"] ?? ""));
});

it("no id of the frame is another catalogue's", () => {
  const others = new Set(["kinds", "rules", "terms"].flatMap((subject) => idsOf(files[`./fr/${subject}.ftl`] ?? "")));
  expect(idsOf(files["./fr/frame.ftl"] ?? "").filter((id) => others.has(id)), "one place for each word").toEqual([]);
});

it("French keeps its typography", () => {
  const lines = (files["./fr/frame.ftl"] ?? "").split("\n").filter((line) => !line.startsWith("#"));
  expect(lines.filter((line) => /[a-zà-ÿ]'[a-zà-ÿ]/i.test(line)), "the apostrophe is ’").toEqual([]);
  expect(lines.filter((line) => /[^ \[] [;!?:»]|« /.test(line)), "no plain space before a tall mark").toEqual([]);
});
