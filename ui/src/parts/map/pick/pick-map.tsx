import { Maximize, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";

import type { Place } from "../../../data/types";
import { useWords } from "../../../text";
import { IconButton } from "../../icon-button";
import { drawing, HEIGHT, pointOf, WIDTH } from "../geography";
import { afterKey, boxOf, further, NEAREST, nearer, panned, showing, type View, wholeOf } from "../view";
import { middle, movedBy, placeUnder, pointUnder } from "./cross";

const SIZE = { width: WIDTH, height: HEIGHT };
/** How near one begins, where there is a place already. */
const BEGIN = 6;
/** A pointer that moves less than this, in pixels, presses; further, it drags. */
const STILL = 4;

type Props = { place: Place | null; onPlace(place: Place): void; onTaken(): void };

/** The map with a cross: arrows move it, a press puts it there, Enter takes the place under it. */
export function PickMap({ place, onPlace, onTaken }: Props) {
  const { t, number } = useWords();
  const keys = useId();
  const cross = (place && pointOf(place)) ?? middle();
  const [view, setView] = useState<View>(() => (place ? showing({ ...wholeOf(SIZE), ...cross, near: BEGIN }, cross, SIZE) : wholeOf(SIZE)));
  const held = useRef<{ x: number; y: number; dragged: boolean } | null>(null);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const under = placeUnder(cross, view);
      // The first press puts the cross down where it stands.
      return place || !under ? onTaken() : onPlace(under);
    }
    const moved = movedBy(event.key, event.shiftKey, cross, view);
    const next = moved ? showing(view, moved, SIZE) : afterKey(view, event.key, SIZE);
    if (!next) return;
    event.preventDefault();
    const under = moved && placeUnder(moved, view);
    if (under) onPlace(under);
    // Nearer is nearer to the cross.
    setView(moved ? next : showing({ ...next, ...(next.near > view.near ? cross : {}) }, cross, SIZE));
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    const from = held.current;
    if (!from || event.buttons === 0) return;
    if (!from.dragged && Math.hypot(event.clientX - from.x, event.clientY - from.y) < STILL) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    const [right, down] = [(from.x - event.clientX) / (width || 1), (from.y - event.clientY) / (height || 1)];
    held.current = { x: event.clientX, y: event.clientY, dragged: true };
    setView((now) => panned(now, right, down, SIZE));
  };
  const drop = (event: PointerEvent<SVGSVGElement>) => {
    const from = held.current;
    held.current = null;
    if (!from || from.dragged) return;
    const under = placeUnder(pointUnder(event, event.currentTarget.getBoundingClientRect(), view), view);
    if (under) onPlace(under);
  };
  const closer = () => setView(showing(nearer({ ...view, ...cross }, SIZE), cross, SIZE));

  return (
    <div className="world pick-world">
      <div
        className="pick-ground"
        role="application"
        aria-label={t("pick-map")}
        aria-describedby={keys}
        tabIndex={0}
        onKeyDown={press}
      >
        <svg
          aria-hidden
          viewBox={boxOf(view, SIZE)}
          onPointerDown={(event) => (held.current = { x: event.clientX, y: event.clientY, dragged: false })}
          onPointerMove={drag}
          onPointerUp={drop}
          onPointerLeave={() => (held.current = null)}
        >
          <path className="sea" d={drawing.sea} />
          <path className="graticule" d={drawing.lines} />
          <path className="land" d={drawing.land} />
          <path className="borders" d={drawing.borders} />
          <g className="cross" data-set={place !== null || undefined} transform={`translate(${cross.x.toFixed(3)} ${cross.y.toFixed(3)}) scale(${(1 / view.near).toFixed(4)})`}>
            <circle r="11" />
            <path d="M-20 0h14M6 0h14M0 -20v14M0 6v14" />
          </g>
        </svg>
      </div>
      <div className="world-buttons">
        <IconButton icon={Plus} name={t("map-nearer")} isDisabled={view.near >= NEAREST} onPress={closer} />
        <IconButton icon={Minus} name={t("map-further")} isDisabled={view.near <= 1} onPress={() => setView(further(view, SIZE))} />
        <IconButton icon={Maximize} name={t("map-whole")} onPress={() => setView(wholeOf(SIZE))} />
      </div>
      <p id={keys} className="quiet small">
        {t("pick-keys")}
      </p>
      <p className="unseen" role="status">
        {place && t("pick-at", { latitude: number(place.latitude), longitude: number(place.longitude) })}
      </p>
    </div>
  );
}
