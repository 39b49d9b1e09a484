// What the store can be asked of a field, by its type: nothing that it does not answer is offered.
import { fieldShape, kindShape } from "../../data/kinds";
import { headline } from "../../kinds";
import { stateCodes } from "./state-codes";

/** How a value is asked for. `is` means the whole text, `holds` a part of it. */
export type Asking =
  | { by: "codes"; codes: readonly string[] }
  | { by: "flag" }
  | { by: "day" | "number" | "money" | "is" | "holds" }
  | { by: "listed"; list: "country" | "language" | "time_zone" }
  | { by: "link"; kind: string | null }
  | { by: "nothing" };

/** A filter's value that stands for any; none at all is an empty one. */
export const ANY = "*";

/** Whether a filter asks for no value in particular, only whether there is one. */
export const asksWhether = (value: string) => value === "" || value === ANY;

export type Askable = {
  asking: Asking;
  /** Whether records without any can be asked for, and those with any. */
  empty: boolean;
  /** Whether several can be asked for at once: members of a set, parts of a text. */
  several: boolean;
};

export function askable(kind: string, field: string): Askable | null {
  const states = kindShape(kind)?.states ?? [];
  // A state is always there, and is computed: the store compares its code alone.
  if (states.includes(field)) return { asking: { by: "codes", codes: stateCodes(field) ?? [] }, empty: false, several: false };
  if (field === "title" || field === "created_by" || field === "changed_by") return { asking: { by: "is" }, empty: false, several: false };
  const shape = fieldShape(kind, field);
  if (!shape) return null;
  const several = shape.type.startsWith("set:") || shape.type === "prose";
  const asking = askingOf(shape.type.replace(/^set:/, ""), shape.choices, shape.link);
  return asking && { asking, empty: !shape.required && asking.by !== "flag", several };
}

function askingOf(type: string, choices: readonly string[], link: string | null): Asking | null {
  switch (type) {
    case "choice":
      return { by: "codes", codes: choices };
    case "flag":
      return { by: "flag" };
    case "country":
    case "language":
    case "time_zone":
      return { by: "listed", list: type };
    case "link":
    case "any_link":
      return { by: "link", kind: link };
    case "day":
    case "moment":
      return { by: "day" };
    case "number":
    case "count":
      return { by: "number" };
    case "money":
      return { by: "money" };
    case "prose":
      return { by: "holds" };
    case "place":
    case "blob":
      return { by: "nothing" };
    case "names":
      return null;
    default:
      return { by: "is" };
  }
}

/** Every field that a list of this kind can be filtered by, in the order of the record. */
export function askableFields(kind: string): string[] {
  const shape = kindShape(kind);
  const own = headline(kind)[0];
  const names = (shape?.fields ?? []).map((field) => field.name).filter((name) => name !== own && name !== "title");
  return ["title", ...(shape?.states ?? []), ...names, "created_by", "changed_by"].filter((name) => {
    const can = askable(kind, name);
    return can !== null && (can.empty || can.asking.by !== "nothing");
  });
}

/**
 * What the store can put in order: not what it computes. A link stands where the title of its record does;
 * of several, or of whatever kind, there is no one order.
 */
export function sortable(kind: string, column: string): boolean {
  if (column === "title" || column === "created_at" || column === "changed_at") return true;
  const type = fieldShape(kind, column)?.type;
  return type !== undefined && (type === "link" || !type.endsWith("link"));
}
