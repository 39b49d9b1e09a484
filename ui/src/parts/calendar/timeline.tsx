import { useMemo, useState } from "react";
import { Button } from "react-aria-components";

import type { Fields } from "../../data/types";
import { useWords } from "../../text";
import { State } from "../state";
import { type Bar, barOf, type Scale, scaleOf } from "./bars";
import { asYear } from "./days";
import { RecordLink } from "./record-link";

/** Lines drawn at once: more come with one press. */
const STEP = 100;

type Props = { records: Fields[]; today: string };

/** The years, with one line for each agreement and mission. What is drawn faintly is also said. */
export function Timeline({ records, today }: Props) {
  const { t, kindPlural } = useWords();
  const bars = useMemo(
    () => records.flatMap((record) => barOf(record, today) ?? []).sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0)),
    [records, today],
  );
  const scale = useMemo(() => scaleOf(bars, today), [bars, today]);
  const undated = records.length - bars.length;
  if (bars.length === 0) return <p className="quiet">{t("timeline-none")}</p>;
  return (
    <div className="years-line">
      <p className="quiet small">{t("timeline-legend")}</p>
      <Years scale={scale} />
      {["agreement", "mission"].map((kind) => (
        <Lines key={kind} title={kindPlural(kind)} bars={bars.filter((bar) => bar.kind === kind)} scale={scale} today={today} />
      ))}
      {undated > 0 && <p className="quiet">{t("timeline-undated", { count: undated })}</p>}
    </div>
  );
}

const place = (year: number, { from, until }: Scale) => `${((year - from) / (until - from)) * 100}%`;

function Years({ scale }: { scale: Scale }) {
  return (
    <div className="timeline-row timeline-years" aria-hidden>
      <span />
      <span className="timeline-track">
        {scale.ticks.map((year) => (
          <span key={year} className="tick" style={{ left: place(year, scale) }}>
            {year}
          </span>
        ))}
      </span>
    </div>
  );
}

function Lines({ title, bars, scale, today }: { title: string; bars: Bar[]; scale: Scale; today: string }) {
  const { t, day } = useWords();
  const [shown, setShown] = useState(STEP);
  if (bars.length === 0) return null;
  return (
    <section className="group" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {bars.slice(0, shown).map((bar) => (
          <li key={bar.id} className="timeline-row">
            <span className="what">
              <RecordLink kind={bar.kind} id={bar.id} className="row-link cut">
                {bar.title || t("record-untitled")}
              </RecordLink>
              <span className="quiet small">{day(bar.known)}</span>
              {bar.state && <State of={bar.kind === "agreement" ? "status" : "stage"} code={bar.state} />}
            </span>
            <span className="timeline-track" aria-hidden>
              <span className="now" style={{ left: place(asYear(today), scale) }} />
              {bar.pieces.map(({ look, from, until }) => (
                <span
                  key={`${look} ${from}`}
                  className="piece"
                  data-look={look}
                  data-kind={bar.kind}
                  style={{ left: place(from, scale), width: `${((until - from) / (scale.until - scale.from)) * 100}%` }}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {shown < bars.length && (
        <Button className="button plain" onPress={() => setShown(shown + STEP)}>
          {t("do-more")}
        </Button>
      )}
    </section>
  );
}
