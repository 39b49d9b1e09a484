import "../../../style/record-timeline.css";

import { useState } from "react";
import { Button } from "react-aria-components";

import { asFailure } from "../../../data/failure";
import { useStatus } from "../../../data/reads";
import type { Fields } from "../../../data/types";
import { textOf, titleOf } from "../../../data/values";
import { kindIcon } from "../../../kinds/icons";
import { useWords, type Words } from "../../../text";
import { failureWords } from "../../acts";
import { sayAt } from "../../fields/moment-text";
import { useHere } from "../../fields/use-here";
import { sayClaimed } from "../claims/say-claim";
import { RecordHere } from "../record-here";
import { byYear, type Happening, happeningsOf } from "./happenings";
import { MOST, useSources } from "./use-sources";

const PAGE = 40;

/** What happened with a record, from its own days and those of the records tied to it, the newest first. */
export default function TimelineTab({ record, onFill }: { record: Fields; onFill(): void }) {
  const words = useWords();
  const { t, day, locale, kindPlural } = words;
  const today = useStatus().data?.today ?? "";
  const { sources, loading, failure, cut } = useSources(record);
  const [shown, setShown] = useState(PAGE);
  if (loading) return null;
  if (failure) return <p className="empty">{t("fail-sentence", { why: failureWords(asFailure(failure), words) })}</p>;
  const all = happeningsOf(sources, today);
  if (all.length === 0) {
    return (
      <div className="empty">
        <p>{t("happened-none")}</p>
        <Button className="button" onPress={onFill}>
          {t("happened-fill")}
        </Button>
      </div>
    );
  }
  return (
    <div className="happened">
      {byYear(all.slice(0, shown)).map(({ name, happenings }) => (
        <section key={name} className="section" aria-label={day(name)}>
          <h2>{day(name)}</h2>
          <ol>
            {happenings.map((one) => (
              <Line key={one.key} one={one} kind={textOf(record["kind"])} />
            ))}
          </ol>
        </section>
      ))}
      {cut.length > 0 && (
        <p className="quiet small">
          {t("calendar-cut", { count: MOST, kinds: new Intl.ListFormat(locale).format([...new Set(cut)].map(kindPlural)) })}
        </p>
      )}
      {shown < all.length && (
        <Button className="button" onPress={() => setShown(shown + PAGE)}>
          {t("happened-more")}
        </Button>
      )}
    </div>
  );
}

function Line({ one, kind: about }: { one: Happening; kind: string }) {
  const words = useWords();
  const { t, day, kindWord, fieldWord } = words;
  const { record, own, field, ahead } = one;
  const here = useHere(one.moment ? textOf(record["territory"]) : "");
  const kind = textOf(record["kind"]);
  const Icon = kindIcon(kind);
  const role = field ? fieldWord(kind, field) : t("happened-span");
  const title = titleOf(record) || t("record-untitled");
  return (
    <li data-ahead={ahead || undefined}>
      <span className="when">{one.moment ? sayAt(one.moment, here, words) : day(one.known)}</span>
      <Icon aria-hidden />
      <span className="what">
        {own ? (
          <span className="own">{role}</span>
        ) : (
          <RecordHere kind={kind} id={textOf(record["id"])} className="row-link">
            {sayShort(about, record, words) ?? title}
          </RecordHere>
        )}
        <span className="quiet small">
          {own ? t("happened-own", { kind: kindWord(kind), ahead: ahead ? "yes" : "no" }) : t("happened-of", { kind: kindWord(kind), role, ahead: ahead ? "yes" : "no" })}
        </span>
      </span>
    </li>
  );
}

/** What a source or a figure says is more than its title, which would only name the record one is on. */
function sayShort(about: string, record: Fields, words: Words): string | null {
  const { t, choiceWord, number } = words;
  if (record["kind"] === "claim") return t("claim-short", { value: sayClaimed(about, record, words) });
  const value = record["value"];
  if (record["kind"] !== "figure" || typeof value !== "number") return null;
  return t("happened-figure", { measure: choiceWord("figure", "measure", textOf(record["measure"])), value: number(value), unit: textOf(record["unit"]) });
}
