// Which rows are meant: one is current, any number are selected. Pure, so that its keys can be tested alone.

export type Selection = { active: number; anchor: number; ids: ReadonlySet<string> };

export const nothing: Selection = { active: 0, anchor: 0, ids: new Set() };

export type Keyed = { key: string; shift: boolean; command: boolean };
export type Answer =
  | { does: "move"; to: number; extend: boolean }
  | { does: "open" | "toggle" | "all" | "clear" | "copy" | "remove" }
  | null;

/** What a key does in a list of `total` rows of which `page` are seen at once. */
export function keyed({ key, shift, command }: Keyed, active: number, total: number, page: number): Answer {
  const to = (row: number): Answer => ({ does: "move", to: Math.max(0, Math.min(total - 1, row)), extend: shift });
  if (command) {
    if (key === "a") return { does: "all" };
    if (key === "c") return { does: "copy" };
    if (key === "home") return to(0);
    if (key === "end") return to(total - 1);
    // Small keyboards have no other key for it.
    if (key === "backspace") return { does: "remove" };
    return null;
  }
  switch (key) {
    case "ArrowDown":
      return to(active + 1);
    case "ArrowUp":
      return to(active - 1);
    case "PageDown":
      return to(active + page);
    case "PageUp":
      return to(active - page);
    case "Home":
      return to(0);
    case "End":
      return to(total - 1);
    case "Enter":
      return { does: "open" };
    case " ":
      return { does: "toggle" };
    case "Escape":
      return { does: "clear" };
    case "Delete":
      return { does: "remove" };
    default:
      return null;
  }
}

export function moved(selection: Selection, to: number, extend: boolean, idAt: (row: number) => string | undefined): Selection {
  if (!extend) return { ...selection, active: to, anchor: to };
  const [from, until] = [Math.min(selection.anchor, to), Math.max(selection.anchor, to)];
  const ids = new Set<string>();
  for (let row = from; row <= until; row++) {
    const id = idAt(row);
    if (id) ids.add(id);
  }
  return { ...selection, active: to, ids };
}

export function toggled(selection: Selection, row: number, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { active: row, anchor: row, ids };
}
