import type { KeyboardEvent } from "react";

import type { Bar, Piece, Series } from "./stacks";

/** Below this a letter would not fit. */
const LETTER = 15;
const HATCH = 6;

type Props = {
  place: string;
  bar: Bar;
  hue: number;
  hatch: string;
  letter: string;
  said: string;
  tabIndex: number;
  onPoint(there: boolean): void;
  onPress(): void;
};

/** One group in one year: its certain part solid, the rest hatched. */
export function ChartBar({ place, bar, hue, hatch, letter, said, tabIndex, onPoint, onPress }: Props) {
  const { x, width, sure, maybe } = bar;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress();
  };
  const lettered = [sure, maybe].find((piece) => piece !== null && piece.height >= LETTER && width >= LETTER);
  return (
    <g
      className="bar"
      data-hue={hue}
      data-at={place}
      role="button"
      tabIndex={tabIndex}
      aria-label={said}
      onClick={onPress}
      onKeyDown={press}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {sure && <rect className="sure" x={x} width={width} {...within(sure)} />}
      {maybe && <rect className="maybe" x={x + 0.5} width={width - 1} {...within(maybe)} fill={`url(#${hatch})`} />}
      {[sure, maybe].map((piece, at) => piece && <rect key={at} className="ring" x={x - 2} width={width + 4} y={piece.y - 2} height={piece.height + 4} />)}
      {letter !== "" && lettered && (
        <text className={lettered === sure ? "on-sure" : "on-maybe"} x={x + width / 2} y={lettered.y + lettered.height / 2 + 4} textAnchor="middle" aria-hidden>
          {letter}
        </text>
      )}
    </g>
  );
}

/** A hair of paper between one part and the next; the smallest part is still seen. */
function within({ y, height }: Piece): Piece {
  return { y: y + 0.5, height: Math.max(1, height - 1) };
}

/** The hatching of each hue: lines of it on the paper. */
export function Hatches({ id, series }: { id: string; series: Series[] }) {
  return (
    <defs aria-hidden>
      {series.map(({ hue }) => (
        <pattern key={hue} id={`${id}-${hue}`} className="hatch" data-hue={hue} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="paper" width={HATCH} height={HATCH} />
          <rect className="line" width={HATCH / 3} height={HATCH} />
        </pattern>
      ))}
    </defs>
  );
}
