import type { KeyboardEvent } from "react";

import { useWords } from "../../text";
import { type Spot, radiusOf } from "./places";
import { sayHeap, saySpot } from "./say-spot";

/** Half of the smallest target, in the drawing's own units. */
const REACH = 17;
/** A number fits into a dot of this radius. */
const NUMBERED = 12;

type Props = {
  spot: Spot;
  /** How many places it stands for. */
  places: number;
  x: number;
  y: number;
  near: number;
  named: boolean;
  chosen: boolean;
  onChoose(): void;
  onFocus(): void;
};

/** A place on the map, or several: of the same size however near one is. */
export function Dot({ spot, places, x, y, near, named, chosen, onChoose, onFocus }: Props) {
  const words = useWords();
  const radius = Math.max(radiusOf(spot.weight), places > 1 ? NUMBERED : 0);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose();
  };
  return (
    <g
      className="dot"
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${(1 / near).toFixed(4)})`}
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={places > 1 ? sayHeap(spot, places, words) : saySpot(spot, words)}
      onClick={onChoose}
      onKeyDown={press}
      onFocus={onFocus}
    >
      <circle className="reach" r={Math.max(REACH, radius)} />
      <circle className="ring" r={radius + 4} />
      <circle className="spot" r={radius} />
      {places > 1 && (
        <text className="places" textAnchor="middle" y="4" aria-hidden>
          {places}
        </text>
      )}
      {places === 1 && (named || chosen) && (
        <text x={radius + 6} y="4" aria-hidden>
          {spot.name}
        </text>
      )}
    </g>
  );
}
