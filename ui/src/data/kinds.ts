// What the store says of its kinds, looked up by name.
import { KINDS } from "../bindings";
import type { FieldShape, KindShape } from "./types";

const kinds: readonly KindShape[] = KINDS;
const byName = new Map(kinds.map((kind) => [kind.name, kind]));

export const kindNames: readonly string[] = kinds.map((kind) => kind.name);

export function kindShape(name: string): KindShape | undefined {
  return byName.get(name);
}

export function fieldShape(kind: string, field: string): FieldShape | undefined {
  return byName.get(kind)?.fields.find((one) => one.name === field);
}

/** What a list says of a record: everything but its long texts. */
export function shortFields(kind: string): string[] {
  const { fields = [], states = [] } = byName.get(kind) ?? {};
  return [...fields.filter((field) => field.type !== "prose").map((field) => field.name), ...states];
}

/** The one field that must be filled, when typing it is enough to create the record. */
export function soleRequiredText(kind: string): string | undefined {
  const required = byName.get(kind)?.fields.filter((field) => field.required) ?? [];
  const [only] = required;
  return required.length === 1 && only && ["text", "prose", "words"].includes(only.type) ? only.name : undefined;
}

/** Kinds whose records lie within a record of this kind, with the field that says so. */
export function partsOf(kind: string): { kind: string; field: string }[] {
  return kinds.flatMap((child) =>
    child.fields
      .filter((field) => field.part_of && (field.link === kind || field.type === "any_link"))
      .map((field) => ({ kind: child.name, field: field.name })),
  );
}
