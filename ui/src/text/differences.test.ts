import { expect, it } from "vitest";

import { changes, differences } from "./differences";

const own = (pieces: { text: string; own: boolean }[] | undefined) => pieces?.filter((piece) => piece.own).map((piece) => piece.text);

it("marks the words that only one of two texts has", () => {
  const found = differences("Le port accueille dix entreprises.", "Le port accueille douze jeunes entreprises.");
  expect(own(found?.first), "of the first").toEqual(["dix"]);
  expect(own(found?.second)?.join("").trim(), "of the second").toBe("douze jeunes");
  expect(found?.second.map((piece) => piece.text).join(""), "nothing is lost").toBe("Le port accueille douze jeunes entreprises.");
});

it("marks nothing in texts that are the same, and all of texts that share nothing", () => {
  expect(own(differences("Mer", "Mer")?.first), "the same").toEqual([]);
  expect(own(differences("Mer", "Terre")?.second), "nothing shared").toEqual(["Terre"]);
});

it("compares up to 2,000 words, and shows no difference of longer texts", () => {
  const many = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${at}`).join(" ");
  expect(differences(many(2000, "a"), many(2000, "b")), "just short enough").not.toBeNull();
  expect(differences(many(2001, "a"), "a"), "too long").toBeNull();
});

it("tells a text beside what it said before: what stayed, what went and what came", () => {
  const told = (before: string, now: string) => changes(before, now)?.map(({ is, text }) => `${is} ${text.trim()}`);
  expect(told("Port du Centre", "Grand Port du Nord"), "in the order in which it is read").toEqual(["new Grand", "same Port du", "gone Centre", "new Nord"]);
  expect(told("Mer", "Mer"), "nothing changed").toEqual(["same Mer"]);
  expect(told("Mer du Nord", "Mer"), "only taken away").toEqual(["same Mer", "gone du Nord"]);
  const [before, now] = ["a b, c. d", "b c! d e"];
  const all = changes(before, now) ?? [];
  const text = (but: string) => all.filter(({ is }) => is !== but).map((one) => one.text).join("");
  expect([text("new"), text("gone")], "nothing of either is lost").toEqual([before, now]);
});
