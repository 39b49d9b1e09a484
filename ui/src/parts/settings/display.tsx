import { Switch } from "react-aria-components";

import type { Weekday } from "../../data/types";
import { languages, useWords } from "../../text";
import { sayCalendar } from "../calendar/days";
import { Choices } from "../fields/pickers";
import { ZOOMS } from "../frame/zoom";
import { Line, Section } from "./line";
import { usePut } from "./put";

const THEMES = ["system", "light", "dark"] as const;
/** The first days that a week may have, each with a day of that name. */
const WEEKS: Record<Weekday, string> = { monday: "2026-11-23", sunday: "2026-11-22", saturday: "2026-11-21" };

/** How things look and are said on this computer. */
export function Display() {
  const { t, locale } = useWords();
  const { settings, put } = usePut();
  if (!settings) return null;
  const { language, theme, zoom, week, compact, notices } = settings;
  const zooms = [...new Set([...ZOOMS, zoom])].sort((a, b) => a - b);
  return (
    <Section title={t("settings-display")}>
      <Line word={t("settings-language")}>
        {(label) => (
          <Choice
            label={label}
            options={languages.map((id) => [id, t(`settings-language-${id}`)])}
            value={language}
            onChange={(next) => put({ language: next })}
          />
        )}
      </Line>
      <Line word={t("settings-theme")}>
        {(label) => (
          <Choice
            label={label}
            options={THEMES.map((id) => [id, t(`settings-theme-${id}`)])}
            value={theme}
            onChange={(next) => put({ theme: next })}
          />
        )}
      </Line>
      <Line word={t("settings-zoom")} hint={t("settings-zoom-words")}>
        {(label) => (
          <Choice
            label={label}
            options={zooms.map((percent) => [String(percent), t("settings-zoom-percent", { percent })])}
            value={String(zoom)}
            onChange={(next) => put({ zoom: Number(next) })}
          />
        )}
      </Line>
      <Line word={t("settings-compact")} hint={t("settings-compact-words")}>
        {(label, help) => <OnOff labelledBy={label} describedBy={help} on={compact} onChange={(on) => put({ compact: on })} />}
      </Line>
      <Line word={t("settings-week")}>
        {(label) => (
          <Choice
            label={label}
            options={weeks.map((id) => [id, sayCalendar(WEEKS[id], { weekday: "long" }, locale)])}
            value={week}
            onChange={(next) => put({ week: next })}
          />
        )}
      </Line>
      <Line word={t("settings-notices")} hint={t("settings-notices-words")}>
        {(label, help) => <OnOff labelledBy={label} describedBy={help} on={notices} onChange={(on) => put({ notices: on })} />}
      </Line>
    </Section>
  );
}

const weeks = ["monday", "sunday", "saturday"] as const satisfies Weekday[];

type ChoiceProps<T extends string> = { label: string; options: [T, string][]; value: T; onChange(value: T): void };

function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <Choices
      needed
      labelledBy={label}
      options={options.map(([id, name]) => ({ id, name }))}
      value={value}
      onChange={(chosen) => {
        const option = options.find(([id]) => id === chosen);
        if (option) onChange(option[0]);
      }}
    />
  );
}

type OnOffProps = { labelledBy: string; describedBy: string | undefined; on: boolean; onChange(on: boolean): void };

function OnOff({ labelledBy, describedBy, on, onChange }: OnOffProps) {
  const { t } = useWords();
  return (
    <Switch className="switch" aria-labelledby={labelledBy} aria-describedby={describedBy} isSelected={on} onChange={onChange}>
      <span className="track" aria-hidden />
      <span aria-hidden>{t(on ? "input-yes" : "input-no")}</span>
    </Switch>
  );
}
