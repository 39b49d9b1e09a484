import { type ComponentType, type ReactNode, useId, useState } from "react";

import type { FieldShape, Json } from "../../data/types";
import { useWords } from "../../text";
import type { ControlProps } from "./control";
import { DayField } from "./day-field";
import { LinkField } from "./link-field";
import { MomentField } from "./moment-field";
import { MoneyField, NumberField, PlaceField } from "./number-fields";
import { ChoiceField, CodeField, FileShown, FlagField, TextField } from "./plain-fields";
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
  blob: FileShown,
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
  /** What stands under the field: other values of it, for instance. */
  children?: ReactNode;
};

/** A field with its name beside it, and under it what is wrong. */
export function FieldRow({ kind, shape, value, rule, autoFocus, territory, onChange, onDone, children }: Props) {
  const { t, has, fieldWord, fieldHelp } = useWords();
  const id = useId();
  const [own, setOwn] = useState<string | null>(null);
  const problem = own ?? rule;
  const Control = controls[shape.type] ?? TextsField;
  return (
    <div className="field">
      <div className="field-label" id={`${id}-label`} title={fieldHelp(kind, shape.name) ?? undefined}>
        {fieldWord(kind, shape.name)}
        {shape.required && <span className="unseen"> {t("new-required")}</span>}
      </div>
      <div className="field-body">
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
          onProblem={setOwn}
        />
        {problem && (
          <div className="field-problem" id={`${id}-problem`} role="alert">
            {has(`rule-${problem}`) ? t(`rule-${problem}`) : t("fail-invalid")}
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
