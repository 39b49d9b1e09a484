// How each kind is shown: by its own file, else by what the store says of it.
import { kindShape } from "../data/kinds";
import { agreement } from "./agreement";
import { call } from "./call";
import { document } from "./document";
import { mission } from "./mission";
import { briefs } from "./parts";
import { partner } from "./partner";
import { party } from "./party";
import { person } from "./person";
import { project } from "./project";
import { report } from "./report";
import type { Look } from "./shape";
import { territory } from "./territory";

export type { Look } from "./shape";

const looks: Record<string, Look> = {
  agreement,
  call,
  document,
  mission,
  partner,
  party,
  person,
  project,
  report,
  territory,
};

/** The areas of the sidebar that are lists, in order. */
export const areas = ["partner", "agreement", "mission", "report", "call", "project", "person", "document"] as const;

/** Other lists, one press further: what the areas refer to. */
export const otherAreas = ["territory", "theme", "event", "meeting", "action"] as const;

const FEW = 10;
const LONG = new Set(["prose", "words", "blob", "place"]);

export function look(kind: string): Look {
  const own = looks[kind] ?? derived(kind);
  return { ...own, sections: [...own.sections, ...forgotten(kind, own)] };
}

function derived(kind: string): Look {
  const fields = kindShape(kind)?.fields ?? [];
  const short = fields.filter((field) => !LONG.has(field.type)).map((field) => field.name);
  const names = new Set(kindShape(kind)?.title ?? []);
  const others = short.filter((field) => !names.has(field));
  return {
    columns: ["title", ...others.slice(0, 4)],
    // A short record is read in one go.
    facts: fields.map((field) => field.name).slice(0, FEW),
    sections: [],
    brief: briefs[kind] ?? ["title", ...others.slice(0, 2)],
  };
}

/** Fields that no section names: a field added to the store is on screen without a line here. */
function forgotten(kind: string, own: Look): Look["sections"] {
  const placed = new Set([...own.facts, ...own.sections.flatMap((section) => section.fields), ...headline(kind)]);
  const left = (kindShape(kind)?.fields ?? []).map((field) => field.name).filter((name) => !placed.has(name));
  return left.length > 0 ? [{ name: "more", fields: left }] : [];
}

/** The field that is the record's headline, edited there, when the title is one line of its own text. */
export function headline(kind: string): string[] {
  const shape = kindShape(kind);
  const [first] = shape?.title ?? [];
  const field = shape?.fields.find((one) => one.name === first);
  return shape?.title.length === 1 && first && field?.type === "text" ? [first] : [];
}

/** Columns that a list of this kind can show. */
export function columnsOf(kind: string): string[] {
  const shape = kindShape(kind);
  const hidden = new Set(headline(kind));
  const fields = (shape?.fields ?? []).filter((field) => !hidden.has(field.name) && field.type !== "blob" && field.type !== "prose");
  // A field that is called title beside a title made of links would stand twice.
  const names = fields.map((field) => field.name).filter((name) => name !== "title");
  return ["title", ...(shape?.states ?? []), ...names, "changed_at", "changed_by"];
}
