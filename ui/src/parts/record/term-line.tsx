// The life of an agreement as a line: signature, days in force, notice, end, today. What is not known to the
// day is drawn faintly over all the days it may be.
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

import type { Fields, Span, Standing } from "../../data/types";
import { spanOf, textOf } from "../../data/values";
import { useWords } from "../../text";

/** Until it is measured. */
const WIDTH = 640;
const TOP = 44;
const BAR = 12;
const YEAR_MS = 365.25 * 86_400_000;

type Sides = { from: number; until: number };

/** A day as a number of milliseconds, for drawing only. */
function placeOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7) || "1") - 1, Number(day.slice(8, 10) || "1"));
}

function sides(span: Span | null): Sides | null {
  if (!span) return null;
  if (typeof span === "string") return { from: placeOf(span), until: placeOf(span) };
  const [from, until] = [span.earliest ?? span.latest, span.latest ?? span.earliest];
  return from && until ? { from: placeOf(from), until: placeOf(until) } : null;
}

/** As wide as the page, so that its words keep their size. */
function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.max(240, Math.round(entry.contentRect.width))));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}

type Props = { record: Fields; standing: Standing; today: string };

export function TermLine(props: Props) {
  const [box, width] = useWidth();
  return (
    <div ref={box} className="term-line-box">
      <Line {...props} width={width} />
    </div>
  );
}

function Line({ record, standing, today, width }: Props & { width: number }) {
  const { t, span, day } = useWords();
  const start = sides(spanOf(standing.reason["start"]) ?? standing.term?.first_day ?? null);
  if (!start || !today) return null;
  const end = sides(standing.last_day ?? standing.term?.last_day ?? null);
  const notice = sides(standing.notice_by);
  const now = placeOf(today);
  const left = Math.min(start.from, now) - YEAR_MS / 3;
  const right = Math.max(end?.until ?? now + YEAR_MS, now + YEAR_MS / 2) + YEAR_MS / 3;
  const x = (at: number) => ((at - left) / (right - left)) * width;
  const last = end?.until ?? right;
  const firstWords = span(spanOf(standing.reason["start"]) ?? standing.term?.first_day ?? today);
  const endWords = standing.last_day ?? standing.term?.last_day;
  const signed = textOf(record["signed_on"]);
  const told = [
    signed && t("term-also", { name: t("term-signed"), day: day(signed) }),
    t("term-also", { name: t("term-start"), day: firstWords }),
    endWords ? t("term-also", { name: t("term-last-day"), day: span(endWords) }) : t("term-open"),
    standing.notice_by && t("term-also", { name: t("term-notice"), day: span(standing.notice_by) }),
  ].filter(Boolean);
  const nowAnchor = x(now) > width - 70 ? "end" : x(now) < 70 ? "start" : "middle";
  return (
    <svg className="term-line" viewBox={`0 0 ${width} 108`} role="img" aria-label={t("term-drawing", { text: told.join(" · ") })}>
      <line className="axis" x1="0" x2={width} y1={TOP + BAR / 2} y2={TOP + BAR / 2} />
      <rect className="may" x={x(start.from)} width={Math.max(2, x(start.until) - x(start.from))} y={TOP} height={BAR} rx="3" />
      <rect className="sure" x={x(start.until)} width={Math.max(2, x(end?.from ?? last) - x(start.until))} y={TOP} height={BAR} rx="3" />
      {end && end.until > end.from && (
        <rect className="may" x={x(end.from)} width={x(end.until) - x(end.from)} y={TOP} height={BAR} rx="3" />
      )}
      {notice && <rect className="notice" x={x(notice.from)} width={Math.max(3, x(notice.until) - x(notice.from))} y={TOP - 5} height={BAR + 10} rx="1.5" />}
      <circle className="point" cx={x(start.from)} cy={TOP + BAR / 2} r="5" />
      <text className="strong" x={x(start.from)} y={TOP + 34}>
        {firstWords}
      </text>
      <text x={x(start.from)} y={TOP + 50}>
        {t(standing.reason["start_from"] === "signed_on" ? "term-signed" : "term-start")}
      </text>
      {endWords && (
        <>
          <text className="strong" x={x(last)} y={TOP + 34} textAnchor="end">
            {span(endWords)}
          </text>
          <text x={x(last)} y={TOP + 50} textAnchor="end">
            {t("term-last-day")}
          </text>
        </>
      )}
      {!endWords && (
        <text x={width} y={TOP + 34} textAnchor="end">
          {t("term-open")}
        </text>
      )}
      <line className="now" x1={x(now)} x2={x(now)} y1={TOP - 12} y2={TOP + BAR + 6} />
      <text className="now-word" x={x(now)} y={TOP - 20} textAnchor={nowAnchor}>
        {t("term-today")}
      </text>
    </svg>
  );
}
