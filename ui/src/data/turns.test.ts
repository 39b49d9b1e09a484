import { expect, it } from "vitest";

import { inTurn } from "./turns";

it("puts a few questions at a time, the latest first, and none that is no longer waited for", async () => {
  const put: number[] = [];
  const answers: (() => void)[] = [];
  const passed = new AbortController();
  const ask = (name: number, signal = new AbortController().signal) =>
    inTurn(signal, () => {
      put.push(name);
      return new Promise<void>((done) => answers.push(done));
    });
  const all = [ask(1), ask(2), ask(3, passed.signal), ask(4, passed.signal), ask(5)];
  const settled = Promise.allSettled(all);
  expect(put, "two at a time").toEqual([1, 2]);
  passed.abort();
  while (answers.length > 0) {
    answers.shift()?.();
    await new Promise((done) => setTimeout(done));
  }
  expect(put, "the pages passed were never asked for").toEqual([1, 2, 5]);
  expect((await settled).map((one) => one.status), "and all know how it ended").toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
});
