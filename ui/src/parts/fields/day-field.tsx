import { useEffect, useId, useState } from "react";

import { readDay } from "../../data/deeds";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import type { ControlProps } from "./control";

const PAUSE_MS = 300;

/** A day as it is known: typed freely, read by the store, shown as it was understood. */
export function DayField({ value, labelledBy, describedBy, invalid, autoFocus, onChange, onDone, onProblem }: ControlProps) {
  const { t, day } = useWords();
  const hint = useId();
  const kept = textOf(value);
  const [typed, setTyped] = useState<string | null>(null);
  const [understood, setUnderstood] = useState<string | null>(null);

  useEffect(() => {
    if (typed === null) return;
    if (typed.trim() === "") {
      setUnderstood(null);
      onProblem(null);
      onChange(null);
      return;
    }
    let current = true;
    const pause = setTimeout(() => {
      readDay(typed).then(
        (read) => {
          if (!current) return;
          setUnderstood(read.edtf);
          onProblem(null);
          onChange(read.edtf);
        },
        () => current && (setUnderstood(null), onProblem("not_a_day")),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(pause);
    };
    // Only what is typed is read; the other things are the same from one drawing to the next.
  }, [typed]);

  // Read at once when one leaves or presses Enter: the pause may not be over.
  const settle = async () => {
    if (typed === null) return;
    if (typed.trim() !== "") {
      try {
        onChange((await readDay(typed)).edtf);
      } catch {
        // Kept on screen with its problem: nothing that was typed is thrown away.
        return onProblem("not_a_day");
      }
    }
    onDone();
    setTyped(null);
  };

  return (
    <>
      <input
        className="input number"
        value={typed ?? (kept ? day(kept) : "")}
        placeholder={t("input-empty")}
        autoFocus={autoFocus}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={[hint, describedBy].filter(Boolean).join(" ")}
        aria-invalid={invalid || undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void settle()}
        onKeyDown={(event) => event.key === "Enter" && void settle()}
      />
      <div id={hint} className={typed === null ? "unseen" : "field-hint"} role="status">
        {typed !== null && (understood ? t("input-day-understood", { day: day(understood) }) : t("input-day-hint"))}
      </div>
    </>
  );
}
