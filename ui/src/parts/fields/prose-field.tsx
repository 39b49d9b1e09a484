import { useId, useState } from "react";

import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { Prose } from "../prose";
import type { ControlProps } from "./control";
import { GrowingArea } from "./growing-area";
import { useTyped } from "./use-typed";

/** Long text: read as it will be printed, written as Markdown. */
export function ProseField({ value, labelledBy, describedBy, invalid, autoFocus, onChange, onDone }: ControlProps) {
  const { t } = useWords();
  const own = useId();
  const [writing, setWriting] = useState(autoFocus ?? false);
  const { text, type, rest } = useTyped(textOf(value));
  if (!writing && text !== "") {
    return (
      <div
        className="prose-shown"
        role="button"
        tabIndex={0}
        // Its name is the label and the text itself, as they are read on the screen.
        id={own}
        aria-labelledby={`${labelledBy} ${own}`}
        aria-description={t("prose-edit")}
        onClick={() => setWriting(true)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          setWriting(true);
        }}
      >
        <Prose text={text} />
      </div>
    );
  }
  return (
    <GrowingArea
      className={writing ? "input prose" : "input"}
      value={text}
      autoFocus={writing}
      placeholder={t("input-empty")}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onFocus={() => setWriting(true)}
      onChange={(event) => {
        type(event.target.value);
        onChange(event.target.value === "" ? null : event.target.value);
      }}
      onBlur={() => {
        onDone();
        rest();
        setWriting(false);
      }}
    />
  );
}
