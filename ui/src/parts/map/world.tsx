import { Maximize, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";

import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { Dot } from "./dot";
import { drawing, HEIGHT, pointOf, WIDTH } from "./geography";
import type { Spot } from "./places";
import { afterKey, boxOf, further, NEAREST, nearer, panned, showing, type View, wholeOf } from "./view";

const SIZE = { width: WIDTH, height: HEIGHT };
/** With more places than this, names stand only where one looks closely. */
const FEW = 12;
const CLOSE = 4;

type Props = { spots: Spot[]; chosen: string | null; onChoose(id: string): void };

/** The map: arrows move it, + and − change the distance, and each place is a button. */
export function World({ spots, chosen, onChoose }: Props) {
  const { t } = useWords();
  const [view, setView] = useState<View>(() => wholeOf(SIZE));
  const held = useRef<{ x: number; y: number } | null>(null);
  const points = useMemo(() => spots.flatMap((spot) => ({ spot, at: pointOf(spot.location) })), [spots]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = afterKey(view, event.key, SIZE);
    if (!next) return;
    event.preventDefault();
    setView(next);
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (!held.current || event.buttons === 0) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    const [right, down] = [(held.current.x - event.clientX) / (width || 1), (held.current.y - event.clientY) / (height || 1)];
    held.current = { x: event.clientX, y: event.clientY };
    setView((now) => panned(now, right, down, SIZE));
  };

  return (
    <div className="world" role="group" aria-label={t("map-label")} aria-describedby="map-keys" tabIndex={0} onKeyDown={press}>
      <svg
        viewBox={boxOf(view, SIZE)}
        onPointerDown={(event) => (held.current = { x: event.clientX, y: event.clientY })}
        onPointerMove={drag}
        onPointerUp={() => (held.current = null)}
        onPointerLeave={() => (held.current = null)}
      >
        <g aria-hidden>
          <path className="sea" d={drawing.sea} />
          <path className="graticule" d={drawing.lines} />
          <path className="land" d={drawing.land} />
          <path className="borders" d={drawing.borders} />
        </g>
        {points.map(
          ({ spot, at }) =>
            at && (
              <Dot
                key={spot.id}
                spot={spot}
                x={at.x}
                y={at.y}
                near={view.near}
                named={spots.length <= FEW || view.near >= CLOSE}
                chosen={spot.id === chosen}
                onChoose={() => onChoose(spot.id)}
                onFocus={() => setView((now) => showing(now, at, SIZE))}
              />
            ),
        )}
      </svg>
      <div className="world-buttons">
        <IconButton icon={Plus} name={t("map-nearer")} isDisabled={view.near >= NEAREST} onPress={() => setView(nearer(view, SIZE))} />
        <IconButton icon={Minus} name={t("map-further")} isDisabled={view.near <= 1} onPress={() => setView(further(view, SIZE))} />
        <IconButton icon={Maximize} name={t("map-whole")} onPress={() => setView(wholeOf(SIZE))} />
      </div>
      <p id="map-keys" className="quiet small">
        {t("map-keys")}
      </p>
    </div>
  );
}
