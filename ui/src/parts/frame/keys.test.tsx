import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";

import { shown } from "../../testing/shown";
import { dayAfterKey } from "../calendar/month-keys";
import { keyed } from "../grid/selection";
import KeysHelp from "../keys-help";
import { afterKey, wholeOf } from "../map/view";
import { deeds } from "./deeds";
import { deedPressed, type Runs, useDeeds } from "./keys";
import { calendar, list, map } from "./place-keys";

const pressed = (press: Partial<KeyboardEvent>) =>
  deedPressed({ key: "", code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...press })?.name;

function Listening({ runs }: { runs: Runs }) {
  useDeeds(runs);
  return <input aria-label="text" />;
}

it("takes a note with Ctrl+Shift+N and adds with Ctrl+N, even while one types", async () => {
  const runs = { quick_note: vi.fn(), new: vi.fn() };
  await shown(<Listening runs={runs} />);
  await userEvent.click(await screen.findByRole("textbox"));
  await userEvent.keyboard("{Control>}{Shift>}N{/Shift}{/Control}");
  expect(runs.quick_note.mock.calls.length, "a note").toBe(1);
  expect(runs.new.mock.calls.length, "nothing else").toBe(0);
  await userEvent.keyboard("{Control>}n{/Control}");
  expect(runs.new.mock.calls.length, "and a record").toBe(1);
});

it("leaves Ctrl+Z to the text while one types, and takes a deed back anywhere else", async () => {
  const runs = { undo: vi.fn() };
  await shown(<Listening runs={runs} />);
  await userEvent.click(await screen.findByRole("textbox"));
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(runs.undo.mock.calls.length, "the letters come first").toBe(0);
  await userEvent.click(document.body);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(runs.undo.mock.calls.length, "the deed").toBe(1);
});

it("does in the native menu what the key does, and one press told by both is done once", async () => {
  const runs = { undo: vi.fn(), settings: vi.fn() };
  const { door } = await shown(<Listening runs={runs} />);
  await screen.findByRole("textbox");
  door.choose("settings");
  expect(runs.settings.mock.calls.length, "chosen").toBe(1);
  await userEvent.keyboard("{Control>}z{/Control}");
  door.choose("undo");
  expect(runs.undo.mock.calls.length, "the menu's own key is the same press").toBe(1);
  door.choose("something_newer");
});

it("goes nowhere when the minus is on the key of an area that the native menu has too", async () => {
  const runs = { smaller: vi.fn(), area_6: vi.fn() };
  const { door } = await shown(<Listening runs={runs} />);
  await screen.findByRole("textbox");
  fireEvent.keyDown(window, { key: "-", code: "Digit6", ctrlKey: true });
  door.choose("area_6");
  expect(runs.smaller.mock.calls.length, "smaller").toBe(1);
  expect(runs.area_6.mock.calls.length, "and that is all").toBe(0);
});

it("finds the areas by the place of their key, whatever is typed there, and leaves AltGr to the text", () => {
  expect(pressed({ key: "&", code: "Digit1", ctrlKey: true }), "a French keyboard").toBe("area_1");
  expect(pressed({ key: "5", code: "Numpad5", ctrlKey: true }), "the figures on the right").toBe("area_5");
  expect(pressed({ key: "à", code: "Digit0", ctrlKey: true }), "the plain size").toBe("plain_size");
  expect(pressed({ key: "=", code: "Equal", ctrlKey: true }), "a plus without its shift").toBe("larger");
  expect(pressed({ key: "@", code: "Digit0", ctrlKey: true, altKey: true }), "AltGr").toBeUndefined();
});

it.each([
  ["AZERTY −", { key: "-", code: "Digit6" }, "smaller"],
  ["AZERTY =", { key: "=", code: "Equal" }, "larger"],
  ["AZERTY +", { key: "+", code: "Equal", shiftKey: true }, "larger"],
  ["AZERTY )", { key: ")", code: "Minus" }, undefined],
  ["AZERTY 6", { key: "6", code: "Digit6", shiftKey: true }, "area_6"],
  ["AZERTY _", { key: "_", code: "Digit8" }, "area_8"],
  ["QWERTY =", { key: "=", code: "Equal" }, "larger"],
  ["QWERTY +", { key: "+", code: "Equal", shiftKey: true }, "larger"],
  ["QWERTY −", { key: "-", code: "Minus" }, "smaller"],
  ["QWERTY _", { key: "_", code: "Minus", shiftKey: true }, "smaller"],
  ["QWERTZ +", { key: "+", code: "BracketRight" }, "larger"],
  ["QWERTZ −", { key: "-", code: "Slash" }, "smaller"],
  ["QWERTZ ß", { key: "ß", code: "Minus" }, undefined],
  ["Spanish =", { key: "=", code: "Digit0", shiftKey: true }, "plain_size"],
  ["Swiss +", { key: "+", code: "Digit1", shiftKey: true }, "larger"],
  ["the + on the right", { key: "+", code: "NumpadAdd" }, "larger"],
  ["the − on the right", { key: "-", code: "NumpadSubtract" }, "smaller"],
  ["the 0 on the right", { key: "0", code: "Numpad0" }, "plain_size"],
] as const)("the size goes by the sign that is typed, wherever its key is: %s", (_key, press, deed) => {
  expect(pressed({ ...press, ctrlKey: true }), "the sign comes before the place").toBe(deed);
});

it("no key does two deeds", () => {
  const all = deeds.flatMap(({ presses }) => presses.map((press) => JSON.stringify(press)));
  expect(all.filter((press, at) => all.indexOf(press) !== at), "each press once").toEqual([]);
});

it("the page of shortcuts is true: each key of a list, of the calendar and of the map does something there", () => {
  const idle = (keys: typeof list, does: (key: string, shift: boolean, command: boolean) => unknown) =>
    keys.keys.flatMap(({ presses, besides }) =>
      besides ? [] : presses.filter((press) => press.named === undefined && !does(press.key ?? "", press.shift ?? false, press.command ?? false)),
    );
  expect(idle(list, (key, shift, command) => keyed({ key, shift, command }, 3, 9, 4)), "in a list").toEqual([]);
  expect(idle(calendar, (key, shift) => key === "Enter" || dayAfterKey("2026-11-25", key, shift, "monday")), "in the calendar").toEqual([]);
  const size = { width: 100, height: 50 };
  expect(idle(map, (key) => afterKey(wholeOf(size), key, size)), "on the map").toEqual([]);
});

it("lists the quick note among the shortcuts", async () => {
  await shown(<KeysHelp onClose={() => undefined} />);
  const [word] = await screen.findAllByText("Note rapide", { selector: "dt" });
  expect(word?.nextElementSibling?.textContent, "its keys").toMatch(/Ctrl.*Maj.*N/);
  expect(document.body.textContent, "no word is missing").not.toMatch(/\b(keys?|do|note)-[a-zA-Z]/);
});
