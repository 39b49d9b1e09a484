import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

import { readDay } from "../../data/deeds";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { toast } from "../toast";
import { useBoxState } from "./box-state";
import type { ControlProps } from "./control";
import { forgetUnread, keepUnread, tellOnce, unreadIn } from "./unread";
import { useTyped } from "./use-typed";

const PAUSE_MS = 300;

type Read = { text: string; edtf: string | null };

/** A day as it is known: typed freely, read by the store, shown as it was understood. */
export function DayField(props: ControlProps) {
  const { kind, shape, value, labelledBy, describedBy, invalid, autoFocus, onChange, onDone, onProblem, onForget } = props;
  const { t, day, fieldWord } = useWords();
  const { place = "" } = useBoxState();
  const hint = useId();
  const kept = textOf(value);
  const { text, typing, type, rest } = useTyped(kept ? day(kept) : "", unreadIn(place));
  const [read, setRead] = useState<Read | null>(null);
  const settling = useRef<{ text: string; understood: Promise<boolean> } | null>(null);

  const understand = async (): Promise<string | null> => {
    if (text.trim() === "") return "";
    if (read?.text === text) return read.edtf;
    try {
      return (await readDay(text)).edtf;
    } catch {
      return null;
    }
  };

  useEffect(() => {
    if (!typing) return;
    let current = true;
    const pause = setTimeout(async () => {
      const edtf = await understand();
      if (!current) return;
      setRead({ text, edtf });
      if (edtf === null) return;
      onProblem(null);
      forgetUnread(place);
      // An empty box is about to be typed in; it empties the field when one leaves it.
      if (edtf !== "") onChange(edtf);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(pause);
    };
    // Only what is typed is read; the other things are the same from one drawing to the next.
  }, [typing, text]);

  const refuse = () => onProblem("not_a_day", t("day-not-understood", { typed: text.trim(), kept: kept ? day(kept) : "none" }));

  const settleNow = async (): Promise<boolean> => {
    const edtf = await understand();
    // Nothing that was typed is thrown away, and the stored day stays until it is understood.
    if (edtf === null) {
      setRead({ text, edtf });
      keepUnread(place, text);
      refuse();
      return false;
    }
    forgetUnread(place);
    onProblem(null);
    onChange(edtf || null);
    onDone();
    rest();
    settling.current = null;
    return true;
  };

  // Read at once when one leaves or presses Enter: the pause may not be over.
  const settle = (): Promise<boolean> => {
    if (!typing) return Promise.resolve(true);
    if (settling.current?.text !== text) settling.current = { text, understood: settleNow() };
    return settling.current.understood;
  };

  // The page may go without the box being left: by a key, or with the record. What is not understood
  // waits for one to come back, and is told once.
  const leave = () => {
    if (place === "") return;
    void settle().then((understood) => {
      if (!understood && tellOnce(place)) toast(t("day-waits", { typed: text.trim(), field: fieldWord(kind, shape.name) }));
    });
  };
  const latest = useRef({ leave, refuse });
  useEffect(() => {
    latest.current = { leave, refuse };
  });
  useEffect(() => {
    if (unreadIn(place) !== null) latest.current.refuse();
    return () => latest.current.leave();
  }, [place]);

  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") void settle();
    if (event.key !== "Escape" || !typing) return;
    // Not for the page, which Escape would close.
    event.preventDefault();
    event.stopPropagation();
    forgetUnread(place);
    settling.current = null;
    onForget?.();
    onProblem(null);
    rest();
  };

  const understood = read?.text === text ? read.edtf : null;
  return (
    <>
      <input
        className="input number"
        value={text}
        placeholder={t("input-empty")}
        autoFocus={autoFocus}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={[typing ? hint : "", describedBy].filter(Boolean).join(" ") || undefined}
        aria-invalid={invalid || undefined}
        data-unread={typing && !understood ? "" : undefined}
        onChange={(event) => {
          settling.current = null;
          type(event.target.value);
        }}
        onBlur={() => void settle()}
        onKeyDown={press}
      />
      <div id={hint} className={typing && !invalid ? "field-hint" : "unseen"} role="status">
        {typing && !invalid && (understood ? t("input-day-understood", { day: day(understood) }) : t("input-day-hint"))}
      </div>
    </>
  );
}
