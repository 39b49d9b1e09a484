import type { KeyboardEvent } from "react";

import { useWords } from "../../text";
import { type Spot, radiusOf } from "./places";
import { saySpot } from "./say-spot";

/** Half of the smallest target, in the drawing's own units. */
const REACH = 17;

type Props = { spot: Spot; x: number; y: number; near: number; named: boolean; chosen: boolean; onChoose(): void; onFocus(): void };

/** A place on the map: of the same size however near one is. */
export function Dot({ spot, x, y, near, named, chosen, onChoose, onFocus }: Props) {
  const words = useWords();
  const radius = radiusOf(spot.weight);
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
      aria-label={saySpot(spot, words)}
      onClick={onChoose}
      onKeyDown={press}
      onFocus={onFocus}
    >
      <circle className="reach" r={Math.max(REACH, radius)} />
      <circle className="ring" r={radius + 4} />
      <circle className="spot" r={radius} />
      {(named || chosen) && (
        <text x={radius + 6} y="4" aria-hidden>
          {spot.name}
        </text>
      )}
    </g>
  );
}
