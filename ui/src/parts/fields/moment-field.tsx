import { useState } from "react";

import { usePlaceZone } from "../../data/linked";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { momentParts } from "../../text/moments";
import { timeZones } from "../../text/names";
import type { ControlProps } from "./control";
import { DayBox } from "./day-box";
import { OptionBox } from "./option-box";

/** `14 h 30`, `14:30`, `14h` or `9.05` as `14:30`, `14:00`, `09:05`. */
export function readTime(text: string): string | null {
  const found = /^\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?\s*$/i.exec(text);
  const [hour, minute] = [Number(found?.[1] ?? 24), Number(found?.[2] ?? 0)];
  if (!found || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A day, a time, and the zone in which people live it. The store works out the offset. */
export function MomentField({ value, describedBy, invalid, territory = "", onChange, onDone, onProblem }: ControlProps) {
  const { t } = useWords();
  const placeZone = usePlaceZone(territory);
  const parts = momentParts(textOf(value));
  const [draft, setDraft] = useState<{ day?: string; time?: string; zone?: string }>({});
  const [typedTime, setTypedTime] = useState<string | null>(null);
  const [keptDay, keptTime] = parts?.local.split("T") ?? [];
  const day = draft.day ?? keptDay ?? "";
  const time = draft.time ?? keptTime ?? "";
  const zone = draft.zone ?? parts?.zone ?? placeZone ?? ownZone();
  const put = (next: { day?: string; time?: string; zone?: string }) => {
    const now = { day, time, zone, ...next };
    setDraft(now);
    if (now.day === "" && now.time === "") onChange(null);
    else if (now.day && now.time) onChange(`${now.day}T${now.time}[${now.zone}]`);
  };
  const leave = () => {
    onDone();
    setTypedTime(null);
    if (day && time) setDraft({});
  };
  return (
    <div className="pair">
      <DayBox
        label={t("input-moment-day")}
        describedBy={describedBy}
        day={day}
        onDay={(next) => put({ day: next })}
        onDone={leave}
      />
      <input
        className="input number"
        aria-label={t("input-moment-time")}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        placeholder={t("input-moment-time")}
        autoComplete="off"
        value={typedTime ?? time}
        onChange={(event) => {
          setTypedTime(event.target.value);
          const read = readTime(event.target.value);
          onProblem(read === null && event.target.value !== "" ? "not_a_moment" : null);
          if (read !== null || event.target.value === "") put({ time: read ?? "" });
        }}
        onBlur={leave}
      />
      <OptionBox
        label={t("input-zone")}
        options={timeZones()}
        value={zone}
        onChange={(next) => {
          if (next) put({ zone: next });
          onDone();
        }}
      />
    </div>
  );
}
