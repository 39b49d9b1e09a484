import "../../../style/map.css";
import "../../../style/pick-place.css";

import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import type { Place } from "../../../data/types";
import { useWords } from "../../../text";
import { typeable } from "../../fields/number-fields";
import { readSide } from "../../fields/place-field";
import { PickMap } from "./pick-map";

type Props = { place: Place | null; onPick(place: Place): void; onClose(): void };

/** A place chosen on the map of the world, or written to the decimal beside it. */
export default function PickPlace({ place, onPick, onClose }: Props) {
  const { t, locale } = useWords();
  const [at, setAt] = useState(place);
  const written = (number: number | undefined) => (number === undefined ? "" : typeable(String(number), locale));
  const [typed, setTyped] = useState({ latitude: written(place?.latitude), longitude: written(place?.longitude) });
  const put = (next: Place) => {
    setAt(next);
    setTyped({ latitude: written(next.latitude), longitude: written(next.longitude) });
  };
  const type = (side: "latitude" | "longitude", text: string) => {
    const now = { ...typed, [side]: text };
    setTyped(now);
    const [latitude, longitude] = [readSide("latitude", now.latitude), readSide("longitude", now.longitude)];
    setAt(latitude === null || longitude === null ? null : { latitude, longitude });
  };
  const wrong = (side: "latitude" | "longitude") => typed[side].trim() !== "" && readSide(side, typed[side]) === null;
  const problem = wrong("latitude") || wrong("longitude");
  const take = () => at && onPick(at);
  const box = (side: "latitude" | "longitude") => (
    <label className="labelled">
      <span className="label">{t(`input-${side}`)}</span>
      <input
        className="input number"
        inputMode="decimal"
        autoComplete="off"
        value={typed[side]}
        aria-invalid={wrong(side) || undefined}
        aria-describedby={wrong(side) ? "pick-problem" : undefined}
        onChange={(event) => type(side, event.target.value)}
      />
    </label>
  );
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet pick-sheet">
        <Dialog>
          <form
            className="sheet-body framed"
            onSubmit={(event) => {
              event.preventDefault();
              take();
            }}
          >
            <Heading slot="title" level={2}>
              {t("pick-title")}
            </Heading>
            <PickMap place={at} onPlace={put} onTaken={take} />
            <div className="pick-boxes">
              {box("latitude")}
              {box("longitude")}
            </div>
            {problem && (
              <p className="field-problem" id="pick-problem" role="alert">
                {t("rule-not_a_place")}
              </p>
            )}
            <div className="sheet-end">
              <Button className="button" onPress={onClose}>
                {t("do-close")}
              </Button>
              <Button className="button first" type="submit" isDisabled={at === null}>
                {t("pick-take")}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
