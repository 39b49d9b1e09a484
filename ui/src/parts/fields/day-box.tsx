import { useState } from "react";

import { readDay } from "../../data/deeds";
import { useWords } from "../../text";

type Props = { label: string; day: string; onDay(day: string): void; onDone?: () => void; describedBy?: string | undefined };

/** One exact day, typed in any of the ways a day is typed; the webviews' own boxes differ too much. */
export function DayBox({ label, day, onDay, onDone, describedBy }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = async () => {
    if (typed === null) return;
    try {
      const { earliest } = await readDay(typed);
      if (earliest) onDay(earliest);
    } catch {
      // Not a day: the one before stays.
    }
    setTyped(null);
    onDone?.();
  };
  return (
    <input
      className="input number"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={label}
      autoComplete="off"
      value={typed ?? (day ? words.day(day) : "")}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void settle()}
      onKeyDown={(event) => event.key === "Enter" && void settle()}
    />
  );
}
