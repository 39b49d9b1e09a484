import { type KeyboardEvent, useId, useState } from "react";

import { readDay } from "../../data/deeds";
import { useWords } from "../../text";
import { useTyped } from "./use-typed";

type Props = {
  label: string;
  day: string;
  onDay(day: string): void;
  onDone?: () => void;
  describedBy?: string | undefined;
  autoFocus?: boolean;
};

/** One exact day, typed in any of the ways a day is typed; the webviews' own boxes differ too much. */
export function DayBox({ label, day, onDay, onDone, describedBy, autoFocus }: Props) {
  const { t, day: sayDay } = useWords();
  const id = useId();
  const { text, typing, type, rest } = useTyped(day ? sayDay(day) : "");
  const [problem, setProblem] = useState<string | null>(null);
  const settle = async () => {
    if (!typing) return onDone?.();
    const read = text.trim() === "" ? "" : await exactDay(text);
    if (read === null) return setProblem(t("day-not-exact", { typed: text.trim() }));
    setProblem(null);
    if (read !== "" || day !== "") onDay(read);
    rest();
    onDone?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") void settle();
    if (event.key !== "Escape" || !typing) return;
    event.preventDefault();
    event.stopPropagation();
    setProblem(null);
    rest();
  };
  return (
    <div className="day-box">
      <input
        className="input number"
        aria-label={label}
        aria-describedby={[problem ? id : "", describedBy].filter(Boolean).join(" ") || undefined}
        aria-invalid={problem !== null || undefined}
        placeholder={label}
        autoFocus={autoFocus}
        autoComplete="off"
        value={text}
        data-unread={typing ? "" : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => void settle()}
        onKeyDown={press}
      />
      {problem && (
        <div className="field-problem" id={id} role="alert">
          {problem}
        </div>
      )}
    </div>
  );
}

/** The day, where what is typed is one day without a doubt: a month or a year is none. */
async function exactDay(text: string): Promise<string | null> {
  try {
    const { edtf } = await readDay(text);
    return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : null;
  } catch {
    return null;
  }
}
