import { useState } from "react";

import type { Rows } from "../../data/list";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { keyed, moved, nothing, type Selection, toggled } from "./selection";

type Deeds = { open(row: Fields): void; copy(): void; remove(): void; escape?(): void };

export type Selecting = {
  selection: Selection;
  clear(): void;
  toggle(row: number): void;
  moveTo(row: number, extend: boolean): void;
  press(event: React.KeyboardEvent, page: number): void;
  /** The selected rows, or the current one where none is. */
  meant(): Promise<Fields[]>;
};

export function useSelection(rows: Rows, deeds: Deeds): Selecting {
  const [selection, setSelection] = useState<Selection>(nothing);
  const idAt = (row: number) => textOf(rows.row(row)?.["id"]) || undefined;
  const active = Math.max(0, Math.min(selection.active, rows.total - 1));
  const clear = () => setSelection({ ...selection, ids: new Set() });
  const toggle = (row: number) => {
    const id = idAt(row);
    if (id) setSelection(toggled(selection, row, id));
  };
  const moveTo = (row: number, extend: boolean) => setSelection(moved({ ...selection, active }, row, extend, idAt));

  const press = (event: React.KeyboardEvent, page: number) => {
    if (event.target !== event.currentTarget || rows.total === 0) return;
    const command = event.ctrlKey || event.metaKey;
    const answer = keyed({ key: command ? event.key.toLowerCase() : event.key, shift: event.shiftKey, command }, active, rows.total, page);
    if (!answer) return;
    if (answer.does === "clear" && selection.ids.size === 0) return deeds.escape?.();
    event.preventDefault();
    const row = rows.row(active);
    if (answer.does === "move") moveTo(answer.to, answer.extend);
    else if (answer.does === "open" && row) deeds.open(row);
    else if (answer.does === "toggle") toggle(active);
    else if (answer.does === "all") {
      void rows.all().then((all) => setSelection({ active, anchor: active, ids: new Set(all.map((one) => textOf(one["id"]))) }));
    } else if (answer.does === "clear") clear();
    else if (answer.does === "copy") deeds.copy();
    else if (answer.does === "remove") deeds.remove();
  };

  const meant = async () => {
    const row = rows.row(active);
    if (selection.ids.size === 0) return row ? [row] : [];
    return (await rows.all()).filter((one) => selection.ids.has(textOf(one["id"])));
  };

  return { selection: { ...selection, active }, clear, toggle, moveTo, press, meant };
}
