import { Plus, X } from "lucide-react";
import { useState } from "react";

import type { Json } from "../../data/types";
import { listOf, textOf, textsOf } from "../../data/values";
import { useWords } from "../../text";
import { countries, languageList, type Option } from "../../text/names";
import { IconButton } from "../icon-button";
import type { ControlProps } from "./control";
import { OptionBox } from "./option-box";
import { TextBox } from "./text-box";

/** A set of short texts or numbers, a box each. */
export function TextsField(props: ControlProps) {
  const { t, fieldWord } = useWords();
  const { kind, shape, value, onChange, onDone } = props;
  const members = listOf(value).map(textOf);
  const [fresh, setFresh] = useState(false);
  const numeric = shape.type === "set:count";
  const put = (next: string[]) => {
    const full = [...new Set(next.map((text) => text.trim()).filter((text) => text !== ""))];
    const typed: Json[] = numeric ? full.map(Number).filter((count) => Number.isInteger(count)) : full;
    onChange(typed.length > 0 ? typed : null);
  };
  const label = fieldWord(kind, shape.name);
  const rows = fresh || members.length === 0 ? [...members, ""] : members;
  return (
    <div>
      {rows.map((text, at) => (
        <div className="pair" key={at}>
          <TextBox
            {...props}
            label={label}
            placeholder={t("input-empty")}
            type={boxType(shape.type)}
            {...(numeric ? { mode: "numeric" as const } : {})}
            autoFocus={fresh && at === rows.length - 1}
            shown={text}
            onText={(typed) => put(rows.map((one, other) => (other === at ? typed : one)))}
            onDone={() => {
              setFresh(false);
              onDone();
            }}
          />
          {text !== "" && (
            <IconButton
              tiny
              icon={X}
              name={t("do-remove-value", { value: text })}
              onPress={() => {
                put(members.filter((_, other) => other !== at));
                onDone();
              }}
            />
          )}
        </div>
      ))}
      {members.length > 0 && !fresh && (
        <div className="add-one">
          <IconButton tiny icon={Plus} name={t("do-add-to", { field: label })} onPress={() => setFresh(true)} />
        </div>
      )}
    </div>
  );
}

function boxType(type: string): "email" | "tel" | "text" {
  return type === "set:email" ? "email" : type === "set:phone" ? "tel" : "text";
}

/** A set out of a long list: languages, countries. */
export function OptionsField(props: ControlProps) {
  const { t, locale, fieldWord } = useWords();
  const { kind, shape, value, autoFocus, onChange, onDone } = props;
  const [adding, setAdding] = useState(false);
  const codes = textsOf(value);
  const all: Option[] = shape.type === "set:country" ? countries(locale) : languageList(locale);
  const label = t("do-add-to", { field: fieldWord(kind, shape.name) });
  const put = (next: string[]) => {
    onChange(next.length > 0 ? next : null);
    onDone();
  };
  return (
    <>
      <div className="chips">
        {codes.map((code) => {
          const name = all.find((one) => one.id === code)?.name ?? code;
          return (
            <span className="chip" key={code}>
              <span>{name}</span>
              <IconButton
                tiny
                icon={X}
                name={t("do-remove-value", { value: name })}
                onPress={() => put(codes.filter((one) => one !== code))}
              />
            </span>
          );
        })}
        {codes.length > 0 && !adding && <IconButton tiny icon={Plus} name={label} onPress={() => setAdding(true)} />}
      </div>
      {(codes.length === 0 || adding) && (
        <OptionBox
          key={codes.length}
          label={label}
          options={all.filter((one) => !codes.includes(one.id))}
          value={null}
          autoFocus={adding || (autoFocus ?? false)}
          onChange={(code) => {
            if (!code) return;
            setAdding(false);
            put([...codes, code]);
          }}
        />
      )}
    </>
  );
}
