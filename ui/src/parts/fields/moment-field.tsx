import { type KeyboardEvent, useEffect, useRef, useState } from "react";

import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { timeZones } from "../../text/names";
import { useBoxState } from "./box-state";
import type { ControlProps, Here } from "./control";
import { DayBox } from "./day-box";
import { isDistance, momentOf, type Pieces, piecesOf, readTime, sayAt } from "./moment-text";
import { OptionBox } from "./option-box";
import { useHere } from "./use-here";
import { useTyped } from "./use-typed";

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment in words, with its zone; its boxes once one goes there. */
export function MomentField(props: ControlProps) {
  const { value, labelledBy, invalid, territory = "" } = props;
  const words = useWords();
  const here = useHere(territory);
  const [open, setOpen] = useState(false);
  const text = textOf(value);
  if (text && !open && !invalid) {
    return (
      <button
        type="button"
        className="input moment-shown"
        id={`${labelledBy}-moment`}
        aria-labelledby={`${labelledBy} ${labelledBy}-moment`}
        aria-description={words.t("moment-edit")}
        onClick={() => setOpen(true)}
      >
        {sayAt(text, here, words)}
      </button>
    );
  }
  return <MomentBoxes {...props} here={here} entered={open} onLeave={() => setOpen(false)} />;
}

type BoxesProps = ControlProps & { here: Here | undefined; entered: boolean; onLeave(): void };

/** A day, a time, and the zone in which people live it. The store works out the offset. */
function MomentBoxes({ value, labelledBy, describedBy, invalid, here, autoFocus, entered, onChange, onDone, onProblem, onLeave }: BoxesProps) {
  const words = useWords();
  const { t } = words;
  const box = useRef<HTMLDivElement>(null);
  const kept = piecesOf(textOf(value));
  const [draft, setDraft] = useDraftOf();
  const now: Pieces = { day: "", time: "", zone: here?.zone ?? ownZone(), ...kept, ...draft };
  const put = (next: Partial<Pieces>) => {
    const whole = { ...now, ...next };
    setDraft({ ...draft, ...next });
    if (whole.day === "" && whole.time === "") onChange(null);
    else if (whole.day && whole.time) onChange(momentOf(whole));
  };
  const half = (now.day === "") !== (now.time === "");

  // One goes from box to box within. Whoever has left them all finds the words again, unless a box holds
  // something that is not understood.
  const leave = () => {
    const focus = document.activeElement;
    if (!box.current || box.current.contains(focus) || focus?.closest(".menu") || box.current.querySelector("[data-unread]")) return;
    onDone();
    if (!half) onLeave();
  };
  // The store reads a day in its own time: what it answers meets the boxes as they are then.
  const latest = useRef({ put, leave });
  useEffect(() => {
    latest.current = { put, leave };
  });
  const leaveSoon = () => setTimeout(() => latest.current.leave(), 0);
  return (
    <div ref={box} role="group" aria-labelledby={labelledBy} onBlur={leaveSoon}>
      <div className="pair moment-boxes">
        <DayBox
          label={t("input-moment-day")}
          describedBy={describedBy}
          day={now.day}
          autoFocus={entered || (autoFocus ?? false)}
          onDay={(day) => latest.current.put({ day })}
          onDone={leaveSoon}
        />
        <TimeBox invalid={invalid} describedBy={describedBy} time={now.time} here={here} onTime={put} onDone={onDone} onProblem={onProblem} />
        <OptionBox
          label={t("input-zone")}
          options={isDistance(now.zone) ? [{ id: now.zone, name: t("moment-distance", { distance: now.zone }) }, ...timeZones()] : timeZones()}
          value={now.zone}
          onChange={(zone) => zone && put({ zone })}
        />
      </div>
      {half && (
        <div className="field-hint" role="status">
          {t(now.day === "" ? "moment-lacks-day" : "moment-lacks-time")}
        </div>
      )}
      {now.day && now.time && kept && (
        <div className="field-hint" role="status">
          {sayAt(momentOf(now), here, words)}
        </div>
      )}
    </div>
  );
}

/** What is typed and not yet a whole moment; what was undone elsewhere takes its place. */
function useDraftOf() {
  const { version } = useBoxState();
  const [draft, setDraft] = useState<{ version: number; pieces: Partial<Pieces> }>({ version, pieces: {} });
  const pieces = draft.version === version ? draft.pieces : {};
  return [pieces, (next: Partial<Pieces>) => setDraft({ version, pieces: next })] as const;
}

type TimeProps = Pick<BoxesProps, "invalid" | "describedBy" | "here" | "onDone" | "onProblem"> & { time: string; onTime(next: Partial<Pieces>): void };

function TimeBox({ invalid, describedBy, time, here, onTime, onDone, onProblem }: TimeProps) {
  const { t } = useWords();
  const [hour = "", minute = ""] = time.split(":");
  const { text, typing, type, rest } = useTyped(time ? t("time", { hour: String(Number(hour)), minute }) : "");
  const read = () => (text.trim() === "" ? { time: "", zone: null } : readTime(text, timeZones().map((zone) => zone.id), here));
  const settle = () => {
    if (!typing) return;
    const found = read();
    // What was typed stays, and so does the stored time.
    if (!found) return onProblem("not_a_moment", t("time-not-understood", { typed: text.trim() }));
    onProblem(null);
    onTime({ time: found.time, ...(found.zone ? { zone: found.zone } : {}) });
    rest();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      settle();
      onDone();
    }
    if (event.key !== "Escape" || !typing) return;
    event.preventDefault();
    event.stopPropagation();
    onProblem(null);
    rest();
  };
  return (
    <input
      className="input number"
      aria-label={t("input-moment-time")}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      placeholder={t("input-moment-time")}
      autoComplete="off"
      value={text}
      data-unread={typing ? "" : undefined}
      onChange={(event) => type(event.target.value)}
      onBlur={settle}
      onKeyDown={press}
    />
  );
}
