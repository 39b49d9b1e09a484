// An agreement's life, drawn and spelled out: today, and on any day asked for.
import { useState } from "react";

import { useStatus, useTerms } from "../../data/reads";
import { standingOf } from "../../data/standing";
import type { Fields, Span, Terms } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { DayBox } from "../fields/day-box";
import { State } from "../state";
import { termHeading } from "./record-fields";
import { TermLine } from "./term-line";
import { whyStanding } from "./why";

export default function TermPart({ record }: { record: Fields }) {
  const words = useWords();
  const { t } = words;
  const today = useStatus().data?.today ?? "";
  const [day, setDay] = useState<string | null>(null);
  const asked = day ?? today;
  const { data: terms } = useTerms(textOf(record["id"]), asked);
  const standing = standingOf(record);
  if (!standing.term) return null;
  return (
    <section className="section" aria-label={t("section-term-line")}>
      <TermLine record={record} standing={standing} today={today} />
      <div className="section-head">
        <h2 id={termHeading(textOf(record["id"]))} tabIndex={-1}>
          {t("section-in-force")}
        </h2>
        <div className="day-asked framed">
          <DayBox label={t("section-in-force")} day={asked} onDay={(exact) => setDay(exact || null)} />
        </div>
      </div>
      {terms && <Reckoning terms={terms} isToday={asked === today} />}
    </section>
  );
}

function Reckoning({ terms, isToday }: { terms: Terms; isToday: boolean }) {
  const words = useWords();
  const { t, span, choiceWord } = words;
  const { reason, term } = terms;
  const months = reason["notice_months"];
  const counted = terms.reason["counted_from"];
  const sentences = [
    // Under the title it is already said for today.
    isToday ? null : whyStanding(terms, words),
    term && term.number !== null
      ? term.number_latest === term.number
        ? t("term-nth", { number: term.number })
        : t(term.number_latest === null ? "term-nth-unknown" : "term-nth-between", { number: term.number, number_latest: term.number_latest ?? 0 })
      : null,
    typeof months === "number" ? t("term-notice-months", { notice_months: months }) : null,
    typeof counted === "string" ? t("term-counted-from", { counted_from: span(counted) }) : null,
    terms.notice_by && terms.notice_passed ? t(`notice-passed-${terms.notice_passed}`, { notice_by: span(terms.notice_by) }) : null,
    ...terms.unusable.map((one) => t(`why-unusable-${one.why}`, { field: one.field })),
  ].filter((sentence): sentence is string => sentence !== null);
  const days: [string, Span | null][] = [
    ["first_day", term?.first_day ?? null],
    ["last_day", term?.last_day ?? terms.last_day],
    ["notice_by", terms.notice_by],
    ["anniversary", terms.anniversary],
  ];
  return (
    <div role="status">
      <p className="standing">
        {!isToday && <State of="status" code={terms.status} />}
        {terms.possible.length > 1 && (
          <span className="why">
            {t("term-possible", {
              states: new Intl.ListFormat(words.locale, { type: "disjunction" }).format(
                terms.possible.filter((code) => code !== terms.status).map((code) => t(`status-${code}`)),
              ),
            })}
          </span>
        )}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className="why">
          {sentence}
        </p>
      ))}
      <dl className="reckoning">
        {days.map(([name, value]) =>
          value ? (
            <div key={name} style={{ display: "contents" }}>
              <dt>{t(`field-common-${name}`)}</dt>
              <dd>{span(value)}</dd>
            </div>
          ) : null,
        )}
        {terms.parties.length > 0 && (
          <>
            <dt>{t("term-parties")}</dt>
            <dd>
              {terms.parties.map((party) => (
                <div key={`${party.partner?.id} ${party.capacity}`}>
                  {party.partner?.title} <span className="quiet">{party.capacity && choiceWord("party", "capacity", party.capacity)}</span>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
