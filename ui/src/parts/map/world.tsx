import { Maximize, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";

import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { Dot } from "./dot";
import { drawing, SIZE } from "./geography";
import { type Heap, heapsOf, type Point, together } from "./heaps";
import { afterKey, approaching, boxOf, further, inSight, NEAREST, nearer, panned, showing, type View, wholeOf } from "./view";

/** With more places than this, names stand only where one looks closely. */
const FEW = 12;
const CLOSE = 4;
/** More dots than this are not all drawn while one looks at a part. */
const MANY = 60;

type Props = {
  points: Point[];
  view: View;
  onView(change: (view: View) => View): void;
  chosen: string | null;
  onChoose(id: string): void;
};

/** The map: arrows move it, + and − change the distance, and each place is a button. */
export function World({ points, view, onView, chosen, onChoose }: Props) {
  const { t } = useWords();
  const held = useRef<{ x: number; y: number } | null>(null);
  const heaps = useMemo(() => heapsOf(points, view.near), [points, view.near]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = afterKey(view, event.key, SIZE);
    if (!next) return;
    event.preventDefault();
    onView(() => next);
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (!held.current || event.buttons === 0) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    const [right, down] = [(held.current.x - event.clientX) / (width || 1), (held.current.y - event.clientY) / (height || 1)];
    held.current = { x: event.clientX, y: event.clientY };
    onView((now) => panned(now, right, down, SIZE));
  };

  // Several places that are pressed come nearer; where one can come no nearer, the next of them is chosen.
  const choose = (heap: Heap) => {
    const ids = heap.spots.map(({ id }) => id);
    if (ids.length > 1 && view.near < NEAREST) return onView((now) => approaching(now, heap, SIZE));
    const next = ids[(ids.indexOf(chosen ?? "") + 1) % ids.length];
    if (next) onChoose(next);
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
        {heaps.map((heap) => {
          const spot = together(heap);
          // A dot outside stays to be reached with Tab; of a thousand, only those near by are drawn.
          if (!spot || (heaps.length > MANY && !inSight(view, heap, SIZE))) return null;
          return (
            <Dot
              key={spot.id}
              spot={spot}
              places={heap.spots.length}
              x={heap.x}
              y={heap.y}
              near={view.near}
              named={points.length <= FEW || view.near >= CLOSE}
              chosen={heap.spots.some(({ id }) => id === chosen)}
              onChoose={() => choose(heap)}
              onFocus={() => onView((now) => showing(now, heap, SIZE))}
            />
          );
        })}
      </svg>
      <div className="world-buttons">
        <IconButton icon={Plus} name={t("map-nearer")} isDisabled={view.near >= NEAREST} onPress={() => onView((now) => nearer(now, SIZE))} />
        <IconButton icon={Minus} name={t("map-further")} isDisabled={view.near <= 1} onPress={() => onView((now) => further(now, SIZE))} />
        <IconButton icon={Maximize} name={t("map-whole")} onPress={() => onView(() => wholeOf(SIZE))} />
      </div>
      <p id="map-keys" className="quiet small">
        {t("map-keys")}
      </p>
    </div>
  );
}
