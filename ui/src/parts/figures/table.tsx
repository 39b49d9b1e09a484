// The same numbers as the bars, in words and digits: groups down, years across.
import { type ReactNode, useRef } from "react";

import type { FiguresCell, FiguresQuery } from "../../data/types";
import { useWords, type Words } from "../../text";
import { addedLines, type Block, type Hues, isEmptyCell, overYears } from "./blocks";
import { isNought } from "./decimals";
import { keyOf, useRoving } from "./roving";
import { sayBar, sayGroup, sayPlain, sayQuestion } from "./say-figures";
import { letterOf, Swatch } from "./swatch";
import { useLatest } from "./use-latest";
import { useWidth } from "./use-width";

/** More rows than this are read by nobody: the smallest stand together, and only a copy has them all. */
const LINES = 60;

type Groups = (string | null)[] | "all";
type Props = { block: Block; query: FiguresQuery; hues: Hues; onOpen(groups: Groups, year: number, said: string): void };

export function FiguresTable({ block, query, hues, onOpen }: Props) {
  const words = useWords();
  const { t } = words;
  const amount = (text: string) => sayPlain(text, block.currency, words);
  const { years, lines, totals, currency } = block;
  const question = sayQuestion(query, words);
  const scrolled = useRef<HTMLDivElement>(null);
  useLatest(scrolled, question, useWidth(scrolled));
  const rest = lines.slice(LINES);
  const rows = [
    ...lines.slice(0, LINES).map((line) => ({
      key: `group ${line.group ?? ""}`,
      name: sayGroup(query, line, words),
      hue: query.group === null ? null : (hues.get(line.group) ?? 0),
      groups: [line.group],
      cells: line.cells,
    })),
    ...(rest.length > 0
      ? [{ key: "rest", name: t("figures-rest-many", { count: rest.length }), hue: 0, groups: rest.map((line) => line.group), cells: addedLines(rest) }]
      : []),
    ...(totals ? [{ key: "total", name: t(block.adds ? "figures-total" : "figures-total-each"), hue: null, groups: "all" as const, cells: totals }] : []),
  ];
  const whole = query.by.during !== undefined && years.length > 1;
  const keys = rows.flatMap((row, at) => row.cells.flatMap((cell, column) => (isEmptyCell(cell) ? [] : [keyOf(at, column)])));
  const roving = useRoving(keys);
  const label = t("figures-table", { question });
  return (
    // The one place that scrolls sideways: it can be reached, so that keys scroll it too.
    <div ref={scrolled} className="figures-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="figures-table" onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t("figures-groups")}</span>
            </th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            {whole && <th scope="col">{t("figures-over-years")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key} data-total={row.groups === "all" ? true : undefined}>
              <th scope="row">
                <span className="group-name">
                  {row.hue !== null && <Swatch hue={row.hue} letter={letterOf(row.hue)} />}
                  <span>{row.name}</span>
                </span>
              </th>
              {row.cells.map((cell, column) => {
                const year = years[column] ?? 0;
                const said = sayBar(row.name, year, cell, currency, words);
                return (
                  <td key={year}>
                    {isEmptyCell(cell) ? (
                      <span className="quiet">{amount("0")}</span>
                    ) : (
                      <Figure place={keyOf(at, column)} tabIndex={roving.tabIndexOf(keyOf(at, column))} said={said} onPress={() => onOpen(row.groups, year, said)}>
                        {amount(cell.sure)}
                        {!isNought(cell.maybe) && <span className="maybe">{t("figures-maybe", { maybe: amount(cell.maybe) })}</span>}
                      </Figure>
                    )}
                  </td>
                );
              })}
              {whole && <td>{sayOver(row.cells, amount, words)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type FigureProps = { place: string; tabIndex: number; said: string; onPress(): void; children: ReactNode };

function Figure({ place, tabIndex, said, onPress, children }: FigureProps) {
  return (
    <button type="button" className="figure" data-at={place} tabIndex={tabIndex} aria-label={said} onClick={onPress}>
      {children}
    </button>
  );
}

function sayOver(cells: FiguresCell[], amount: (text: string) => string, { t }: Words): string {
  const { sure, least } = overYears(cells);
  if (!least) return amount(sure);
  return isNought(sure) ? t("figures-unsure") : t("figures-least", { sure: amount(sure) });
}
