// The shortcuts: those of this place first, those of everywhere, then those of the other places.
import "../style/desk.css";

import { useRouterState } from "@tanstack/react-router";
import { Fragment } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useWords } from "../text";
import { deeds, type Press } from "./frame/deeds";
import { type Place, type PlaceKey, placesWithKeys } from "./frame/place-keys";
import { Pressed } from "./frame/pressed";

export default function KeysHelp({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const at = useRouterState({ select: (state) => state.location });
  const open = "record" in at.search && typeof at.search.record === "string";
  const here = placesWithKeys.filter((place) => place.isAt(at.pathname, open));
  const elsewhere = placesWithKeys.filter((place) => !here.includes(place));
  const section = ({ name, keys }: Pick<Place, "name" | "keys">) => (
    <section key={name}>
      <h3 className="nav-heading">{t(name)}</h3>
      <dl className="keys">
        {keys.map((one) => (
          <Row key={one.word} {...one} />
        ))}
      </dl>
    </section>
  );
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet keys-sheet">
        <Dialog className="sheet-body">
          <Heading slot="title" level={2}>
            {t("keys-title")}
          </Heading>
          <div className="keys-columns">
            {here.map(section)}
            {section({ name: "keys-everywhere", keys: everywhere() })}
            {elsewhere.map(section)}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Row({ word, presses }: PlaceKey) {
  const { t } = useWords();
  return (
    <div className="keys-row">
      <dt>{t(word)}</dt>
      <dd>
        {ends(presses).map((press, at) => (
          <Fragment key={JSON.stringify(press)}>
            {at > 0 && presses.length > MOST && "…"}
            <Pressed press={press} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

/** The deeds that have keys; those that share a word stand on one line, from the first to the last. */
function everywhere(): PlaceKey[] {
  const byWord = new Map<string, Press[]>();
  for (const { word, presses } of deeds) {
    const [first] = presses;
    if (first) byWord.set(word, [...(byWord.get(word) ?? []), first]);
  }
  const rows = [...byWord].map(([word, presses]) => ({ word, presses }));
  return [...rows, { word: "keys-close", presses: [{ key: "Escape" }] }];
}

/** More keys than this in a row are said from the first to the last. */
const MOST = 4;

function ends(presses: Press[]): Press[] {
  const [first, last] = [presses[0], presses.at(-1)];
  return first && last && presses.length > MOST ? [first, last] : presses;
}
