import { useId, useRef, useState } from "react";

import type { FiguresQuery } from "../../data/types";
import { useWords } from "../../text";
import { type Block, isEmptyCell } from "./blocks";
import { ChartBar, Hatches } from "./chart-bar";
import { Axis, Ground, HEIGHT, type Pointed, Tip, Tops } from "./chart-parts";
import { isNought } from "./decimals";
import { keyOf, useRoving } from "./roving";
import { sayBar, sayGroup, sayQuestion } from "./say-figures";
import { drawn, type Series } from "./stacks";
import { letterOf, Swatch } from "./swatch";
import { useLatest } from "./use-latest";
import { useWidth } from "./use-width";

const FRAME = { height: HEIGHT, bottom: 28, top: 24 };
/** The narrowest a year can be and still be pointed at. */
const STEP = 28;

type Props = { block: Block; query: FiguresQuery; series: Series[]; onOpen(groups: (string | null)[], year: number, said: string): void };

/** Bars by year. Each part of a bar is a button that opens what it counts. */
export function Chart({ block, query, series, onOpen }: Props) {
  const words = useWords();
  const { t } = words;
  const { years, currency } = block;
  const question = sayQuestion(query, words);
  const scrolled = useRef<HTMLDivElement>(null);
  const room = useWidth(scrolled);
  useLatest(scrolled, question, room);
  const hatches = useId();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const width = Math.max(room, years.length * STEP);
  const drawing = drawn(series, years, { width, ...FRAME }, query.sum === null);
  // From the ground up, as the bars are piled.
  const bars = drawing.bars.map((bar) => ({ ...bar, place: keyOf(-bar.series, bar.year) }));
  const roving = useRoving(bars.map((bar) => bar.place));
  const nameOf = (one: Series) => (one.hue === 0 ? t("figures-rest") : sayGroup(query, { group: one.groups[0] ?? null, title: one.title }, words));
  const unsure = series.some((one) => one.cells.some((cell) => !isNought(cell.maybe)));

  return (
    <div className="chart">
      {query.group !== null && (
        <ul className="chart-key" aria-label={t("figures-series")}>
          {series.map((one) => (
            <li key={one.hue}>
              <Swatch hue={one.hue} letter={letterOf(one.hue)} />
              {nameOf(one)}
            </li>
          ))}
        </ul>
      )}
      <div className="chart-body">
        <Axis ticks={drawing.ticks} />
        <div className="chart-scroll" ref={scrolled}>
          <svg width={width} height={HEIGHT} role="group" aria-label={t("figures-chart", { question })} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
            <Hatches id={hatches} series={series} />
            <Ground drawing={drawing} width={width} />
            {bars.map((bar) => {
              const one = series[bar.series];
              const [year, cell] = [years[bar.year], one?.cells[bar.year]];
              if (!one || year === undefined || !cell || isEmptyCell(cell)) return null;
              const said = sayBar(nameOf(one), year, cell, currency, words);
              return (
                <ChartBar
                  key={bar.place}
                  place={bar.place}
                  bar={bar}
                  hue={one.hue}
                  hatch={`${hatches}-${one.hue}`}
                  letter={query.group === null ? "" : letterOf(one.hue)}
                  said={said}
                  tabIndex={roving.tabIndexOf(bar.place)}
                  onPoint={(there) => setPointed(there ? { said, bar } : null)}
                  onPress={() => onOpen(one.groups, year, said)}
                />
              );
            })}
            {/* Groups that share records pile up higher than the records are many: no number says that height. */}
            {block.adds && <Tops drawing={drawing} cells={block.totals ?? block.lines[0]?.cells ?? []} />}
          </svg>
          {pointed && <Tip {...pointed} seen={scrolled.current} />}
        </div>
      </div>
      {unsure && <p className="quiet small">{t("figures-certain")}</p>}
    </div>
  );
}
