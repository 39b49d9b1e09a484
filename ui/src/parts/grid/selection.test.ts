import { describe, expect, it } from "vitest";

import { keyed, moved, nothing, toggled } from "./selection";

const plain = { shift: false, command: false };

describe("the keys of a list", () => {
  it("move one row, one page, or to an end, and never out of the list", () => {
    expect(keyed({ key: "ArrowDown", ...plain }, 3, 10, 5), "down").toEqual({ does: "move", to: 4, extend: false });
    expect(keyed({ key: "ArrowUp", ...plain }, 0, 10, 5), "up at the top").toEqual({ does: "move", to: 0, extend: false });
    expect(keyed({ key: "PageDown", ...plain }, 7, 10, 5), "a page at the end").toEqual({ does: "move", to: 9, extend: false });
    expect(keyed({ key: "End", ...plain }, 0, 10, 5), "to the end").toEqual({ does: "move", to: 9, extend: false });
    expect(keyed({ key: "home", shift: true, command: true }, 4, 10, 5), "and all that lies before").toEqual({ does: "move", to: 0, extend: true });
  });

  it("open with Enter, select with the space bar, select all with Ctrl+A", () => {
    expect(keyed({ key: "Enter", ...plain }, 0, 2, 5)?.does, "Enter").toBe("open");
    expect(keyed({ key: " ", ...plain }, 0, 2, 5)?.does, "space").toBe("toggle");
    expect(keyed({ key: "a", shift: false, command: true }, 0, 2, 5)?.does, "Ctrl+A").toBe("all");
  });

  it("leave every other key alone", () => {
    expect(keyed({ key: "k", shift: false, command: true }, 0, 2, 5), "the palette's").toBeNull();
    expect(keyed({ key: "x", ...plain }, 0, 2, 5), "a letter").toBeNull();
  });
});

describe("the selection", () => {
  const id = (row: number) => `id ${row}`;

  it("extends from where it began, in both directions", () => {
    const start = { ...nothing, active: 3, anchor: 3 };
    const down = moved(start, 5, true, id);
    expect([...down.ids], "three rows").toEqual(["id 3", "id 4", "id 5"]);
    expect([...moved(down, 2, true, id).ids], "back past the start").toEqual(["id 2", "id 3"]);
  });

  it("keeps what is selected when one only moves", () => {
    const one = toggled(nothing, 1, "id 1");
    expect(moved(one, 4, false, id).ids, "still there").toBe(one.ids);
    expect(toggled(one, 1, "id 1").ids.size, "and away again").toBe(0);
  });
});
