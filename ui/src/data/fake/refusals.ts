// What the store in memory refuses, as the real one does.
import { Failure, type Problem } from "../failure";
import { kindShape } from "../kinds";
import type { Fields } from "../types";
import { isEmpty, textOf } from "../values";

export function found(record: Fields | undefined): Fields {
  if (!record) throw new Failure("not_found");
  return record;
}

export function required(kind: string, fields: Fields): void {
  const missing = (kindShape(kind)?.fields ?? []).filter((field) => field.required && isEmpty(fields[field.name]));
  if (missing.length > 0) throw new Failure("invalid", missing.map((field) => ({ field: field.name, rule: "required" as const })));
}

export function check(kind: string, fields: Fields): void {
  const rules: Record<string, [RegExp, Problem["rule"]]> = {
    email: [/^[^@\s]+@[^@\s]+\.[^@\s]+$/, "not_an_email"],
    url: [/^(https?:\/\/|mailto:)\S+$/, "not_a_url"],
  };
  for (const field of kindShape(kind)?.fields ?? []) {
    if (!(field.name in fields)) continue;
    const value = fields[field.name];
    if (field.required && isEmpty(value)) throw new Failure("invalid", [{ field: field.name, rule: "required" }]);
    const rule = rules[field.type];
    if (rule && !isEmpty(value) && !rule[0].test(textOf(value))) throw new Failure("invalid", [{ field: field.name, rule: rule[1] }]);
  }
}
