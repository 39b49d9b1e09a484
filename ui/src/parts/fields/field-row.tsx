import { type ComponentType, type ReactNode, useId, useMemo, useState } from "react";

import type { FieldShape, Json } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import type { Option } from "../../text/names";
import { FileField } from "../file/file-field";
import { BoxContext, type BoxState } from "./box-state";
import type { ControlProps } from "./control";
import { DayField } from "./day-field";
import { LinkField } from "./link-field";
import { MomentField } from "./moment-field";
import { MoneyField, NumberField } from "./number-fields";
import { PlaceField } from "./place-field";
import { ChoiceField, CodeField, FlagField, TextField } from "./plain-fields";
import { Choices } from "./pickers";
import { ProseField } from "./prose-field";
import { OptionsField, TextsField } from "./set-fields";
import { WordsField } from "./words-field";

export const controls: Record<string, ComponentType<ControlProps>> = {
  text: TextField,
  email: TextField,
  phone: TextField,
  url: TextField,
  subdivision: TextField,
  prose: ProseField,
  words: WordsField,
  day: DayField,
  moment: MomentField,
  number: NumberField,
  count: NumberField,
  money: MoneyField,
  choice: ChoiceField,
  flag: FlagField,
  country: CodeField,
  language: CodeField,
  time_zone: CodeField,
  place: PlaceField,
  link: LinkField,
  any_link: LinkField,
  "set:link": LinkField,
  "set:any_link": LinkField,
  "set:language": OptionsField,
  "set:country": OptionsField,
  names: TextsField,
  blob: FileField,
};

type Props = {
  kind: string;
  shape: FieldShape;
  value: Json;
  /** The rule that the store says is broken, if any. */
  rule?: string | undefined;
  autoFocus?: boolean;
  territory?: string | undefined;
  onChange(value: Json): void;
  onDone(): void;
  onForget?: () => void;
  /** For a field that saves as one types: whether it has, and how often the record changed elsewhere. */
  saving?: BoxState;
  /** A short list to choose from, where the store itself takes any text. */
  options?: Option[] | undefined;
  /** What one can do with the field, shown while it is reached. */
  more?: ReactNode;
  /** What stands under the field: other values of it, for instance. */
  children?: ReactNode;
};

type Own = { rule: string; words: string | undefined };

const apart: BoxState = { version: 0, unsaved: true };

/** A field with its name beside it, and under it what is wrong. */
export function FieldRow({ kind, shape, value, rule, autoFocus, territory, onChange, onDone, onForget, saving, options, more, children }: Props) {
  const { t, has, fieldWord, fieldHelp } = useWords();
  const id = useId();
  const [own, setOwn] = useState<Own | null>(null);
  const problem = own?.rule ?? rule;
  const Control = controls[shape.type] ?? TextsField;
  const state = useMemo(
    () => (saving ? { ...saving, unsaved: saving.unsaved || own !== null } : apart),
    [saving?.version, saving?.unsaved, saving?.place, own],
  );
  return (
    <div className="field" data-saves={!saving ? "apart" : state.unsaved ? "unsaved" : "settled"}>
      <div className="field-label" id={`${id}-label`} title={fieldHelp(kind, shape.name) ?? undefined}>
        {fieldWord(kind, shape.name)}
        {shape.required && <span className="unseen"> {t("new-required")}</span>}
      </div>
      <div className="field-body">
        <BoxContext value={state}>
          {options ? (
            <Choices
              labelledBy={`${id}-label`}
              options={options}
              value={textOf(value) || null}
              onChange={(next) => {
                onChange(next);
                onDone();
              }}
            />
          ) : (
            <Control
              kind={kind}
              shape={shape}
              value={value}
              labelledBy={`${id}-label`}
              describedBy={problem ? `${id}-problem` : undefined}
              invalid={problem !== undefined && problem !== null}
              autoFocus={autoFocus}
              territory={territory}
              onChange={onChange}
              onDone={onDone}
              onForget={onForget}
              onProblem={(broken, words) => setOwn(broken === null ? null : { rule: broken, words })}
            />
          )}
        </BoxContext>
        {problem && (
          <div className="field-problem" id={`${id}-problem`} role="alert">
            {own?.words ?? (has(`rule-${problem}`) ? t(`rule-${problem}`) : t("fail-invalid"))}
          </div>
        )}
        {children}
      </div>
      {more && <div className="field-more">{more}</div>}
    </div>
  );
}
