// Two records that may be one: which is kept, and what would come of it, before it is done.
import { useEffect, useRef, useState } from "react";
import { Button, Label, Radio, RadioGroup } from "react-aria-components";

import { combine } from "../data/deeds";
import { useCombination, useRecord } from "../data/reads";
import type { Card, Combination, Conflict } from "../data/types";
import { isEmpty, textOf } from "../data/values";
import { RecordHere } from "../parts/record/record-here";
import { Value } from "../parts/value";
import { useWords } from "../text";
import type { Settled } from "./unread-settled";

type Props = { conflict: Conflict; other: Card; settled: Settled; onLeave(): void };

export function UnreadTwin({ conflict, other, settled, onLeave }: Props) {
  const { t } = useWords();
  // The older one is what others have linked to longest.
  const [keep, setKeep] = useState(other.id);
  const gone = keep === conflict.id ? other : conflict;
  const { data } = useCombination(keep, gone.id);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector("input")?.focus(), []);
  return (
    <div className="framed unread-own" ref={group}>
      <RadioGroup className="unread-which" value={keep} onChange={setKeep}>
        <Label className="label">{t("unread-combine-which")}</Label>
        {[other, conflict].map((card) => (
          <Which key={card.id} card={card} />
        ))}
      </RadioGroup>
      {data && data.kept.id === keep && <Outcome combination={data} />}
      <div className="choices">
        <Button className="button first" isDisabled={data?.kept.id !== keep} onPress={() => settled(() => combine(keep, gone.id), "unread-combined")}>
          {t("unread-combine-now")}
        </Button>
        <Button className="button" onPress={onLeave}>
          {t("do-close")}
        </Button>
      </div>
    </div>
  );
}

/** Titles of twins are alike: who made each, and when, tells them apart. */
function Which({ card }: { card: Card }) {
  const { t, written } = useWords();
  const { data } = useRecord(card.id);
  const [author, at] = [textOf(data?.["created_by"]), textOf(data?.["created_at"])];
  return (
    <Radio className="radio" value={card.id}>
      <span className="dot" aria-hidden />
      <span>
        {card.title || t("record-untitled")}
        {author !== "" && <span className="quiet small"> {t("unread-combine-made", { author, at: written(at) })}</span>}
      </span>
    </Radio>
  );
}

function Outcome({ combination: { kept, other, gains, unlike, links, links_total } }: { combination: Combination }) {
  const { t, fieldWord } = useWords();
  const said = (field: string, value: Combination["gains"][number]["after"]) => (isEmpty(value) ? <span className="quiet">{t("input-empty")}</span> : <Value kind={kept.kind} field={field} value={value} />);
  return (
    <div className="unread-outcome">
      <h5>{t("unread-gains")}</h5>
      {gains.length === 0 && <p className="quiet">{t("unread-gains-none")}</p>}
      <dl>
        {gains.map(({ field, after }) => (
          <div key={field}>
            <dt>{fieldWord(kept.kind, field)}</dt>
            <dd>{said(field, after)}</dd>
          </div>
        ))}
      </dl>
      {unlike.length > 0 && (
        <>
          <h5>{t("unread-unlike")}</h5>
          <dl>
            {unlike.map((one) => (
              <div key={one.field}>
                <dt>{fieldWord(kept.kind, one.field)}</dt>
                <dd>
                  <span>
                    {t("unread-unlike-kept")} {said(one.field, one.kept)}
                  </span>
                  <span className="quiet">
                    {t("unread-unlike-other")} {said(one.field, one.other)}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>{t("unread-links", { count: links_total })}</p>
      {links.length > 0 && (
        <ul className="unread-links">
          {links.slice(0, 5).map(({ id, kind, title, field }) => (
            <li key={`${id} ${field}`}>
              <RecordHere className="row-link" kind={kind} id={id}>
                {title || t("record-untitled")}
              </RecordHere>
            </li>
          ))}
        </ul>
      )}
      <p>{t("unread-to-bin", { title: other.title || t("record-untitled") })}</p>
    </div>
  );
}
