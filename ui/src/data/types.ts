// The shapes that the pages speak of. Everything comes from the bindings, so that no page imports them.
import type { commands, FiguresRow, ListLook as KeptLook, Settings as Kept, SpanForm, Value } from "../bindings";

export type {
  Alternative,
  Arrival,
  Away,
  Card,
  Choice,
  Combination,
  Conflict,
  ConflictGroup,
  ConflictPage,
  ConflictsAsked,
  Departed,
  Due,
  DuePage,
  DueQuery,
  Entry,
  Erasing,
  Figures,
  FiguresQuery,
  FiguresRecord,
  FiguresRow,
  FileShown,
  Filter,
  Hit,
  Keep,
  ListQuery,
  Luggage,
  MemberShown,
  NewSheet,
  Plan,
  Progress,
  ReadBack,
  ReadDay,
  Recased,
  Sharing,
  Snippet,
  Status,
  Taken,
  TakenIn,
  TeamShown,
  Trial,
  Undoable,
  Weekday,
  Where,
} from "../bindings";

export type Json = Value;
export type Fields = { [key in string]: Value };
/** Settings as they are once read: nothing is left to guess. */
export type Settings = Required<Kept>;
/** How a kind's list looks, as this person chose. */
export type ListLook = Required<KeptLook>;
/** Days as computed: exactly one, or between two, either side open. */
export type Span = SpanForm;

/** What the store says of a field. */
export type FieldShape = {
  readonly name: string;
  readonly type: string;
  readonly link: string | null;
  readonly choices: readonly string[];
  readonly required: boolean;
  readonly part_of: boolean;
};
/** What the store says of a kind. */
export type KindShape = {
  readonly name: string;
  readonly title: readonly string[];
  readonly states: readonly string[];
  readonly fields: readonly FieldShape[];
};

/** A record linked to another, as `get` tells it. */
export type LinkedFrom = { id: string; kind: string; title: string; removed: boolean; field: string };

export type Money = { amount: string; currency: string };
export type Place = { latitude: number; longitude: number };

export type Term = { number: number | null; number_latest: number | null; first_day: Span; last_day: Span | null };
export type Party = {
  partner: { id: string; title: string } | null;
  side: string | null;
  capacity: string | null;
  certain: string;
};

/** The terms of an agreement on a day, or as `get` shows them today. */
export type Standing = {
  status: string;
  possible: string[];
  reason: Fields;
  term: Term | null;
  last_day: Span | null;
  anniversary: Span | null;
  notice_by: Span | null;
  notice_passed: string | null;
  unusable: { field: string; why: string }[];
};
export type Terms = Standing & { on: string; parties: Party[]; amended_by: { title: string; applied: string; why: string }[] };

/** What is counted in one year of one group, as decimals. */
export type FiguresCell = FiguresRow["cells"][number];

export type Commands = typeof commands;
