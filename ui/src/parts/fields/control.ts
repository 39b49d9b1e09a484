import type { FieldShape, Json } from "../../data/types";

/** A place with its time zone: whose clocks a time is read by. */
export type Here = { name: string; zone: string };

/** What every field's control is given. */
export type ControlProps = {
  kind: string;
  shape: FieldShape;
  value: Json;
  /** The label's id, and the ids of the hint and the problem. */
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
  autoFocus?: boolean | undefined;
  /** The territory that the record is about: its times are meant by the clock there. */
  territory?: string | undefined;
  /** A new value, while one types. */
  onChange(value: Json): void;
  /** One is done with it for now: what is typed is saved at once. */
  onDone(): void;
  /** A rule that what is typed breaks before the store is asked, or none; with words that say more than the rule's. */
  onProblem(rule: string | null, words?: string): void;
  /** Drops what is typed and not saved: the stored value is shown again. */
  onForget?: (() => void) | undefined;
};
