import { PenLine } from "lucide-react";
import { useState } from "react";

import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { Prose } from "../prose";
import type { ControlProps } from "./control";
import { GrowingArea } from "./growing-area";
import { TypographyStep } from "./typography-step";
import { useTyped } from "./use-typed";

/** Long text: read as it will be printed, written as Markdown. */
export function ProseField({ kind, shape, value, labelledBy, describedBy, invalid, autoFocus, onChange, onDone }: ControlProps) {
  const { t, fieldWord } = useWords();
  const [writing, setWriting] = useState(autoFocus ?? false);
  const { text, type, rest } = useTyped(textOf(value));
  if (!writing && text !== "") {
    return (
      // A press anywhere in the text goes there to write; by the keyboard and by ear, its button does.
      <div className="prose-shown" onClick={() => setWriting(true)}>
        <Prose text={text} />
        <IconButton tiny icon={PenLine} name={t("prose-edit-field", { field: fieldWord(kind, shape.name) })} onPress={() => setWriting(true)} />
      </div>
    );
  }
  const put = (next: string) => {
    type(next);
    onChange(next === "" ? null : next);
  };
  return (
    <div
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        onDone();
        rest();
        setWriting(false);
      }}
    >
      <GrowingArea
        className={writing ? "input prose" : "input"}
        value={text}
        autoFocus={writing}
        placeholder={t("input-empty")}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onFocus={() => setWriting(true)}
        onChange={(event) => put(event.target.value)}
      />
      {writing && (
        <TypographyStep
          text={text}
          onText={(next) => {
            // What was typed is kept first, so that this step is one of its own to take back.
            onDone();
            put(next);
            onDone();
          }}
        />
      )}
    </div>
  );
}
