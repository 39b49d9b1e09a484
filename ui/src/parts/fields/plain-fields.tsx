import { Switch } from "react-aria-components";

import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { countries, languageList, type Option, timeZones } from "../../text/names";
import type { ControlProps } from "./control";
import { OptionBox } from "./option-box";
import { Choices } from "./pickers";
import { TextBox } from "./text-box";

export function TextField(props: ControlProps) {
  const { t } = useWords();
  const { shape, value, onChange } = props;
  const types: Record<string, "email" | "tel" | "url"> = { email: "email", phone: "tel", url: "url" };
  return (
    <TextBox
      {...props}
      type={types[shape.type] ?? "text"}
      wrap={shape.type === "text"}
      placeholder={t("input-empty")}
      shown={textOf(value)}
      onText={(text) => onChange(text === "" ? null : text)}
    />
  );
}

export function ChoiceField({ kind, shape, value, labelledBy, autoFocus, onChange, onDone }: ControlProps) {
  const { choiceWord } = useWords();
  const code = textOf(value);
  // A code of a newer version is kept and shown as it stands.
  const codes = code && !shape.choices.includes(code) ? [...shape.choices, code] : shape.choices;
  return (
    <Choices
      labelledBy={labelledBy}
      autoFocus={autoFocus}
      options={codes.map((id) => ({ id, name: choiceWord(kind, shape.name, id) }))}
      value={code || null}
      onChange={(next) => {
        onChange(next);
        onDone();
      }}
    />
  );
}

export function FlagField({ value, labelledBy, describedBy, onChange, onDone }: ControlProps) {
  const { t } = useWords();
  return (
    <Switch
      className="switch"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      isSelected={value === true}
      onChange={(on) => {
        onChange(on);
        onDone();
      }}
    >
      <span className="track" aria-hidden />
      <span>{t(value === true ? "input-yes" : "input-no")}</span>
    </Switch>
  );
}

export function CodeField({ kind, shape, value, invalid, autoFocus, onChange, onDone }: ControlProps) {
  const { locale, fieldWord } = useWords();
  return (
    <OptionBox
      label={fieldWord(kind, shape.name)}
      options={optionsOf(shape.type, locale)}
      value={textOf(value) || null}
      invalid={invalid}
      autoFocus={autoFocus}
      onChange={(next) => {
        onChange(next);
        onDone();
      }}
    />
  );
}

function optionsOf(type: string, locale: string): Option[] {
  if (type === "country") return countries(locale);
  return type === "language" ? languageList(locale) : timeZones();
}
