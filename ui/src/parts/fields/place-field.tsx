import { MapPinned } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { placeOf } from "../../data/values";
import { useWords } from "../../text";
import type { ControlProps } from "./control";
import { readNumber, typeable } from "./number-fields";
import { TextBox } from "./text-box";

// The world's drawing weighs more than the page: it comes when the map is asked for.
const PickPlace = lazy(() => import("../map/pick/pick-place"));

type Side = "latitude" | "longitude";
type Half = Partial<Record<Side, number | null>>;
const LIMIT: Record<Side, number> = { latitude: 90, longitude: 180 };

/** A latitude or a longitude as typed; nothing if it is none. */
export function readSide(side: Side, text: string): number | null {
  const read = readNumber(text.replace("\u2212", "-"));
  return read === null || Math.abs(Number(read)) > LIMIT[side] ? null : Number(read);
}

/** A position: two numbers, or a point chosen on the map. */
export function PlaceField(props: ControlProps) {
  const { t, locale } = useWords();
  const { value, onChange, onDone, onProblem } = props;
  const place = placeOf(value);
  // One number alone is no position: what is typed or emptied waits here for the other.
  const [half, setHalf] = useState<Half>({});
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const put = (side: Side, text: string) => {
    const read = readSide(side, text);
    const wrong = text.trim() !== "" && read === null;
    onProblem(wrong ? "not_a_place" : null);
    if (wrong) return;
    const now = { ...shown, [side]: read };
    const whole = now.latitude !== null && now.longitude !== null;
    const none = now.latitude === null && now.longitude === null;
    setHalf(whole || none ? {} : now);
    if (whole) onChange(placeOf(now));
    else if (none) onChange(null);
  };
  const shown: Record<Side, number | null> = { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null, ...half };
  const box = (side: Side) => (
    <TextBox
      {...props}
      className="number"
      mode="decimal"
      label={t(`input-${side}`)}
      placeholder={t(`input-${side}`)}
      shown={shown[side] === null ? "" : typeable(String(shown[side]), locale)}
      onText={(text) => put(side, text)}
    />
  );
  const close = () => {
    setPicking(false);
    setTimeout(() => button.current?.focus(), 0);
  };
  const lacks = half.latitude === null ? "latitude" : half.longitude === null ? "longitude" : null;
  return (
    <div className="pair place-boxes">
      {box("latitude")}
      {box("longitude")}
      <Button ref={button} className="button tiny pick-on-map" onPress={() => setPicking(true)}>
        <MapPinned aria-hidden />
        {t("pick-open")}
      </Button>
      <Suspense fallback={null}>
        {picking && (
          <PickPlace
            place={place}
            onClose={close}
            onPick={(picked) => {
              setHalf({});
              onProblem(null);
              onChange(picked);
              onDone();
              close();
            }}
          />
        )}
      </Suspense>
      {lacks && (
        <div className="field-hint whole-line" role="status">
          {t(`place-lacks-${lacks}`)}
        </div>
      )}
    </div>
  );
}
