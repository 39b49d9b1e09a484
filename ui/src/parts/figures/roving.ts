// Many cells, one stop for the Tab key: arrows go from one to the next there is.
import { type FocusEvent, type KeyboardEvent, useState } from "react";

type At = { row: number; column: number };

export const keyOf = (row: number, column: number) => `${row} ${column}`;

function placeOf(element: Element): At {
  const [row = 0, column = 0] = (element.getAttribute("data-at") ?? "").split(" ").map(Number);
  return { row, column };
}

export function useRoving(keys: string[]) {
  const [last, setLast] = useState<string | null>(null);
  const current = last !== null && keys.includes(last) ? last : keys[0];
  const onFocus = (event: FocusEvent) => {
    const key = event.target.getAttribute("data-at");
    if (key !== null) setLast(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const cells = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>("[data-at]")];
    const next = nextCell(cells, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { tabIndexOf: (key: string) => (key === current ? 0 : -1), onFocus, onKeyDown };
}

function nextCell<Cell extends Element>(cells: Cell[], from: Element, key: string): Cell | undefined {
  if (!from.hasAttribute("data-at")) return undefined;
  const here = placeOf(from);
  const nearest = (fits: (at: At) => boolean, far: (at: At) => number) =>
    cells.filter((cell) => cell !== from && fits(placeOf(cell))).sort((a, b) => far(placeOf(a)) - far(placeOf(b)))[0];
  const across = (at: At) => Math.abs(at.column - here.column);
  const down = (at: At) => Math.abs(at.row - here.row);
  // Along a group through its years; where it has none left, to the nearest of another.
  const sideways = (ahead: (at: At) => boolean) =>
    nearest((at) => ahead(at) && at.row === here.row, across) ?? nearest(ahead, (at) => across(at) * 1_000 + down(at));
  const upright = (ahead: (at: At) => boolean) => nearest((at) => ahead(at) && at.column === here.column, down);
  switch (key) {
    case "ArrowRight":
      return sideways((at) => at.column > here.column);
    case "ArrowLeft":
      return sideways((at) => at.column < here.column);
    case "ArrowDown":
      return upright((at) => at.row > here.row);
    case "ArrowUp":
      return upright((at) => at.row < here.row);
    case "Home":
      return nearest((at) => at.row === here.row, (at) => at.column);
    case "End":
      return nearest((at) => at.row === here.row, (at) => -at.column);
    default:
      return undefined;
  }
}
