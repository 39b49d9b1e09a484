import { ChevronDown, ChevronRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { useCards } from "../../data/cards";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import type { Spot } from "./places";
import { sayCounts, sayName } from "./say-spot";

type Props = { spots: Spot[]; chosen: string | null; onChoose(id: string | null): void };

/** So many lines at first, and with each step further. */
const STEP = 50;

/** The places in words, the weightiest first. The one that is chosen shows what lies there. */
export function SpotList({ spots, chosen, onChoose }: Props) {
  const { t } = useWords();
  const [most, setMost] = useState(STEP);
  const shown = spots.filter(({ id }, at) => at < most || id === chosen);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-expanded=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <ul ref={list} className="spots">
      {shown.map((spot) => (
        <SpotLine key={spot.id} spot={spot} open={spot.id === chosen} onOpen={(open) => onChoose(open ? spot.id : null)} />
      ))}
      {spots.length > shown.length && (
        <li>
          <Button className="button plain tiny" onPress={() => setMost(most + STEP)}>
            {t("calendar-rest", { count: spots.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}

function SpotLine({ spot, open, onOpen }: { spot: Spot; open: boolean; onOpen(open: boolean): void }) {
  const words = useWords();
  const Sign = open ? ChevronDown : ChevronRight;
  return (
    <li>
      <button type="button" className="spot-line" aria-expanded={open} onClick={() => onOpen(!open)}>
        <Sign aria-hidden />
        <span className="what">
          <span className="name">{sayName(spot, words)}</span>
          <span className="quiet small">{sayCounts(spot, words)}</span>
        </span>
      </button>
      {open && <SpotLinks spot={spot} />}
    </li>
  );
}

function SpotLinks({ spot }: { spot: Spot }) {
  const { t, kindPlural } = useWords();
  const groups = [
    ["partner", spot.partners],
    ["agreement", spot.agreements],
    ["mission", spot.missions],
  ] as const;
  return (
    <div className="spot-links">
      {groups.map(([kind, ids]) => ids.length > 0 && <Links key={kind} title={kindPlural(kind)} kind={kind} ids={ids} />)}
      <RecordLink kind="territory" id={spot.id}>
        {t("map-open-territory")}
      </RecordLink>
    </div>
  );
}

function Links({ title, kind, ids }: { title: string; kind: string; ids: string[] }) {
  const { t } = useWords();
  const cards = useCards(ids);
  return (
    <section aria-label={title}>
      <h3 className="small quiet">{title}</h3>
      <ul>
        {cards.map((card, at) => (
          <li key={ids[at]}>
            <RecordLink kind={kind} id={ids[at] ?? ""}>
              {card && (card.title || t(card.erased ? "record-erased" : card.kind === "" ? "record-gone" : "record-untitled"))}
            </RecordLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
