// The question in pieces, each one a choice. Its sentence stands above as the heading.
import { sayMonth } from "../../text/days";
import { useWords } from "../../text";
import type { FiguresQuery } from "../../data/types";
import { Choices } from "../fields/pickers";
import { preset, presetNames, presetOf } from "./presets";
import { askedBy, askedOf, askedYears, countable, daysOf, groupsOf, NEW_YEAR, statesOf, sumsOf } from "./question";
import { sayGroupField, sayState } from "./say-figures";

type Props = { query: FiguresQuery; thisYear: number; onAsk(query: FiguresQuery): void };

const NONE = "none";
const ON = "on a day";
/** The oldest twinnings are of the middle of the last century; plans go a few years ahead. */
const EARLIEST = 1945;
const AHEAD = 10;

export function ReadyQuestions({ query, onAsk }: Pick<Props, "query" | "onAsk">) {
  const { t } = useWords();
  const chosen = presetOf(query);
  const options = presetNames.map((id) => ({ id, name: t(`figures-ready-${id}`) }));
  return (
    <Picker
      label={t("figures-ready")}
      options={chosen === null ? [{ id: NONE, name: t("figures-ready-none") }, ...options] : options}
      value={chosen ?? NONE}
      onChange={(name) => presetNames.includes(name) && onAsk(preset(name, query))}
    />
  );
}

export function Pieces({ query, thisYear, onAsk }: Props) {
  const words = useWords();
  const { t, fieldWord, kindPlural, locale } = words;
  const { kind, by } = query;
  const sums = sumsOf(kind);
  const states = statesOf(kind);
  const kinds = countable().map((id) => ({ id, name: kindPlural(id) }));
  return (
    <div className="pieces" role="group" aria-label={t("figures-question")}>
      <Picker
        label={t("figures-kind")}
        options={kinds.sort((a, b) => a.name.localeCompare(b.name, locale))}
        value={kind}
        onChange={(next) => onAsk(askedOf(next, query))}
      />
      {sums.length > 0 && (
        <Picker
          label={t("figures-sum-of")}
          options={[{ id: NONE, name: t("figures-sum-none") }, ...sums.map((id) => ({ id, name: t("figures-sum-field", { field: fieldWord(kind, id) }) }))]}
          value={query.sum ?? NONE}
          onChange={(sum) => onAsk({ ...query, sum: sum === NONE ? null : sum })}
        />
      )}
      <Picker
        label={t("figures-when")}
        options={[
          ...(states.length > 0 ? [{ id: ON, name: t("figures-when-on") }] : []),
          ...daysOf(kind).map((id) => ({ id, name: t("figures-when-during", { field: fieldWord(kind, id) }) })),
        ]}
        value={by.at ? ON : by.during}
        onChange={(day) => onAsk(askedBy(day === ON ? { at: NEW_YEAR } : { during: day }, query))}
      />
      {by.at && <DayOfYear at={by.at} onAt={(at) => onAsk({ ...query, by: { at } })} />}
      {by.at && (
        <Picker
          label={t("figures-state")}
          options={states.map((id) => ({ id, name: sayState(kind, id, words) }))}
          value={query.state ?? ""}
          onChange={(state) => onAsk({ ...query, state })}
        />
      )}
      <Picker
        label={t("figures-group")}
        options={[NONE, ...groupsOf(kind)].map((id) => ({ id, name: sayGroupField({ kind, group: id === NONE ? null : id }, words) }))}
        value={query.group ?? NONE}
        onChange={(group) => onAsk({ ...query, group: group === NONE ? null : group })}
      />
      <Years query={query} thisYear={thisYear} onAsk={onAsk} />
    </div>
  );
}

type At = { month: number; day: number };

function DayOfYear({ at, onAt }: { at: At; onAt(at: At): void }) {
  const { t, locale } = useWords();
  return (
    <div className="piece-pair">
      <Picker
        label={t("figures-day")}
        options={numbers(1, lastDay(at.month)).map((day) => ({ id: String(day), name: t("day-of-month", { day }) }))}
        value={String(at.day)}
        onChange={(day) => onAt({ ...at, day: Number(day) })}
      />
      <Picker
        label={t("figures-month")}
        options={numbers(1, 12).map((month) => ({ id: String(month), name: sayMonth(month, t, locale) }))}
        value={String(at.month)}
        onChange={(month) => onAt({ month: Number(month), day: Math.min(at.day, lastDay(Number(month))) })}
      />
    </div>
  );
}

function Years({ query, thisYear, onAsk }: Props) {
  const { t } = useWords();
  const { first_year: first, last_year: last } = query;
  const years = numbers(EARLIEST, thisYear + AHEAD)
    .reverse()
    .map((year) => ({ id: String(year), name: String(year) }));
  return (
    <div className="piece-pair">
      <Picker label={t("figures-first")} options={years} value={String(first)} onChange={(year) => onAsk(askedYears(Number(year), last, query))} />
      <Picker label={t("figures-last")} options={years} value={String(last)} onChange={(year) => onAsk(askedYears(first, Number(year), query))} />
    </div>
  );
}

type PickerProps = { label: string; options: { id: string; name: string }[]; value: string; onChange(value: string): void };

function Picker({ label, options, value, onChange }: PickerProps) {
  return (
    <div className="piece-of">
      <span className="small quiet" aria-hidden>
        {label}
      </span>
      <Choices label={label} options={options} value={value} onChange={(next) => next !== null && next !== value && onChange(next)} />
    </div>
  );
}

/** The 29th of February is not a day of every year. */
function lastDay(month: number): number {
  return new Date(Date.UTC(2001, month, 0)).getUTCDate();
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
