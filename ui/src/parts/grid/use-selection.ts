import { useRef, useState } from "react";

import type { Rows } from "../../data/list";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { keyed, moved, nothing, type Selection, toggled } from "./selection";

type Deeds = {
  open(row: Fields): void;
  copy(): void;
  remove(): void;
  escape?: (() => void) | undefined;
  /** Told a letter that is no command; answers whether it was of use. */
  typed(letter: string): boolean;
  /** Not every row could be selected. */
  cut(count: number): void;
};

export type Selecting = {
  selection: Selection;
  clear(): void;
  all(): void;
  toggle(row: number): void;
  moveTo(row: number, extend: boolean): void;
  press(event: React.KeyboardEvent, page: number): void;
  /** The selected rows, or the current one where none is. */
  meant(): Promise<Fields[]>;
};

const idOf = (row: Fields | undefined) => textOf(row?.["id"]);

export function useSelection(rows: Rows, deeds: Deeds): Selecting {
  const [selection, setSelection] = useState<Selection>(nothing);
  // Selected rows may be far from what is on screen and no longer at hand.
  const kept = useRef(new Map<string, Fields>());
  const keep = (some: (Fields | undefined)[]) => some.forEach((row) => row && kept.current.set(idOf(row), row));
  const active = Math.max(0, Math.min(selection.active, rows.total - 1));

  const clear = () => {
    kept.current.clear();
    setSelection({ ...selection, ids: new Set() });
  };
  const toggle = (at: number) => {
    const row = rows.row(at);
    if (!row) return;
    keep([row]);
    setSelection(toggled(selection, at, idOf(row)));
  };
  const all = () => {
    if (rows.total > 0 && selection.ids.size >= rows.total) return clear();
    void rows.all().then((every) => {
      keep(every);
      setSelection({ active, anchor: active, ids: new Set(every.map(idOf)) });
      if (every.length < rows.total) deeds.cut(every.length);
    });
  };
  const moveTo = (to: number, extend: boolean) => {
    const before = { ...selection, active };
    const next = moved(before, to, extend, (at) => idOf(rows.row(at)) || undefined);
    setSelection(next);
    if (!extend) return;
    const [from, until] = [Math.min(before.anchor, to), Math.max(before.anchor, to)];
    // The stretch may reach over rows that have not been read yet.
    void rows.between(from, until).then((stretch) => {
      keep(stretch);
      setSelection((now) => (now.active === to && now.anchor === before.anchor ? { ...now, ids: new Set(stretch.map(idOf)) } : now));
      if (stretch.length <= until - from) deeds.cut(stretch.length);
    });
  };

  const open = () => {
    const row = rows.row(active);
    if (row) return deeds.open(row);
    // It may have been reached before it was read.
    void rows.between(active, active).then(([late]) => late && deeds.open(late));
  };

  const press = (event: React.KeyboardEvent, page: number) => {
    if (event.target !== event.currentTarget) return;
    const command = event.ctrlKey || event.metaKey;
    const escapes = event.key === "Escape" && selection.ids.size === 0;
    if (escapes && deeds.escape) {
      event.preventDefault();
      return deeds.escape();
    }
    if (rows.total === 0 || escapes || event.altKey) return;
    const answer = keyed({ key: command ? event.key.toLowerCase() : event.key, shift: event.shiftKey, command }, active, rows.total, page);
    if (!command && event.key.length === 1 && !event.nativeEvent.isComposing && deeds.typed(event.key)) return event.preventDefault();
    if (!answer) return;
    event.preventDefault();
    if (answer.does === "move") moveTo(answer.to, answer.extend);
    else if (answer.does === "open") open();
    else if (answer.does === "toggle") toggle(active);
    else if (answer.does === "all") all();
    else if (answer.does === "clear") clear();
    else if (answer.does === "copy") deeds.copy();
    else if (answer.does === "remove") deeds.remove();
  };

  const meant = async () => {
    if (selection.ids.size === 0) return rows.total > 0 ? rows.between(active, active) : [];
    const found: Fields[] = [];
    const left = new Set(selection.ids);
    // As they stand in the list, and as they say now; those that are out of reach as they said when selected.
    for (let at = 0; at < rows.total && left.size > 0; at++) {
      const row = rows.row(at);
      if (row && left.delete(idOf(row))) found.push(row);
    }
    return [...found, ...[...left].map((id) => kept.current.get(id)).filter((row) => row !== undefined)];
  };

  return { selection: { ...selection, active }, clear, all, toggle, moveTo, press, meant };
}
