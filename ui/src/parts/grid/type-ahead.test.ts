import { expect, it } from "vitest";

import type { Rows } from "../../data/list";
import type { Fields } from "../../data/types";
import { newLetters, rowStarting } from "./type-ahead";

/** Rows by title, none of which is at hand: each read is counted. */
function unread(titles: string[]) {
  const reads: number[] = [];
  const row = (at: number): Fields => ({ label: titles[at] ?? "" });
  const between = (from: number, until: number) => {
    reads.push(from);
    return Promise.resolve(Array.from({ length: until - from + 1 }, (_, at) => row(from + at)));
  };
  const rows: Rows = { total: titles.length, loading: false, stale: false, failure: null, row: () => undefined, between, all: () => between(0, titles.length - 1) };
  return { rows, reads };
}
const many = Array.from({ length: 100_000 }, (_, at) => `Ville ${String(at).padStart(6, "0")}`);

it("finds a title among 100,000 in a few steps, whichever way they are sorted", async () => {
  const up = unread(many);
  expect(await rowStarting("ville 0777", up.rows, 0, "up"), "the first that begins so").toBe(77_700);
  expect(up.reads.length, "by halves").toBeLessThan(20);
  const down = unread([...many].reverse());
  expect(await rowStarting("Ville 0777", down.rows, 0, "down"), "the first in that order").toBe(99_999 - 77_799);
  expect(await rowStarting("Bourg", up.rows, 0, "up"), "none").toBeNull();
  expect(await rowStarting("Ville", up.rows, 0, null), "not where titles stand in no order").toBeNull();
});

it("goes on from the current row in a short list, blind to accents", async () => {
  const { rows } = unread(["Brest", "Étel", "Brême", "Québec"]);
  expect(await rowStarting("br", rows, 0, null), "the current one will do").toBe(0);
  expect(await rowStarting("br", rows, 1, null), "the next one").toBe(2);
  expect(await rowStarting("br", rows, 3, null), "and round").toBe(0);
  expect(await rowStarting("et", rows, 0, null), "É is an E").toBe(1);
});

it("makes a word of letters typed soon after one another, and leaves the keys that do something", () => {
  const typed = newLetters(500);
  expect([typed(" ", 0), typed("?", 10)], "nothing to spell yet").toEqual(["", ""]);
  expect([typed("b", 20), typed("r", 100), typed(" ", 300)], "a space within a word belongs to it").toEqual(["b", "br", "br "]);
  expect(typed("q", 2000), "later, another word").toBe("q");
});
