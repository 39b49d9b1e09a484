import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";

import { resolve } from "../data/deeds";
import { fieldShape } from "../data/kinds";
import { useRecord } from "../data/reads";
import type { Conflict, Json } from "../data/types";
import { useActs } from "../parts/acts";
import { FieldRow } from "../parts/fields/field-row";
import { Members } from "../parts/record/disputed/members";
import { RecordHere } from "../parts/record/record-here";
import { useWords } from "../text";
import { sayCause } from "./unread-cause";
import { type Choice, useChoices } from "./unread-choices";
import type { Settled } from "./unread-settled";
import { UnreadTwin } from "./unread-twin";
import { Versions, Whole } from "./unread-versions";

type Props = { /** One, or all the disputed members of one field. */ conflicts: [Conflict, ...Conflict[]]; active: boolean; settled: Settled; onActive(): void };

/** What there is to read in one place of a record, and what can be chosen there. */
export function UnreadCard({ conflicts, active, settled, onActive }: Props) {
  const words = useWords();
  const { t, kindWord } = words;
  const [conflict] = conflicts;
  const place = placeWord(conflict, words);
  const title = conflict.title || t("record-untitled");
  return (
    <article className="card" tabIndex={-1} data-active={active || undefined} aria-label={t("unread-card", { title, field: place })} onFocus={onActive}>
      <h4>{place || kindWord(conflict.kind)}</h4>
      <p>{sayCause(conflict, words)}</p>
      {conflicts.length > 1 ? <Several conflicts={conflicts} settled={settled} /> : <One conflict={conflict} settled={settled} />}
    </article>
  );
}

/** What the place is called: the field, or the cause where it is none. */
export function placeWord({ kind, field, conflict }: Conflict, { t, fieldWord }: ReturnType<typeof useWords>): string {
  return fieldShape(kind, field) && conflict !== "twin" ? fieldWord(kind, field) : t(`about-${conflict}`);
}

/** The store settles a field as a whole: its disputed members are chosen together. */
function Several({ conflicts, settled }: { conflicts: Conflict[]; settled: Settled }) {
  const [first] = conflicts;
  const { data } = useRecord(first?.id ?? "");
  if (!first || !data) return null;
  return <Members conflicts={conflicts} value={data[first.field] ?? null} onSettle={({ id, field }, value) => settled(() => resolve(id, field, value))} />;
}

function One({ conflict, settled }: { conflict: Conflict; settled: Settled }) {
  const { t } = useWords();
  const acts = useActs();
  const [own, setOwn] = useState<Json | undefined>(undefined);
  const [combining, setCombining] = useState(false);
  const write = (start: () => Promise<Json>) => void acts.tried(async () => setOwn(await start()));
  const choices = useChoices(conflict, settled, { write, combine: () => setCombining(true) });
  // What would stand: as it is shown now, until a choice is looked at.
  const [looked, setLooked] = useState<string | null>(null);
  const choice = choices.find(({ key }) => key === looked);
  const result = choice && choice.value !== undefined ? choice.value : (conflict.values[0]?.value ?? null);
  const shape = fieldShape(conflict.kind, conflict.field);
  const isField = conflict.conflict === "field";
  if (own !== undefined && shape) {
    return (
      <>
        <Versions conflict={conflict} />
        <Own conflict={conflict} value={own} settled={settled} onValue={setOwn} onLeave={() => setOwn(undefined)} />
      </>
    );
  }
  return (
    <>
      <Versions conflict={conflict} />
      {isField && (
        <div className="unread-result">
          <span className="small">{t("unread-result")}</span>
          <span>
            <Whole conflict={conflict} value={result} />
          </span>
        </div>
      )}
      {conflict.conflict === "link" && conflict.other && (
        <p>
          <RecordHere className="row-link" kind={conflict.other.kind} id={conflict.other.id}>
            {conflict.other.title || t("record-untitled")}
          </RecordHere>
        </p>
      )}
      {combining && conflict.other ? (
        <UnreadTwin conflict={conflict} other={conflict.other} settled={settled} onLeave={() => setCombining(false)} />
      ) : (
        <div className="choices">
          {choices.map((one) => (
            <ChoiceButton key={one.key} choice={one} onLook={(is) => setLooked(is ? one.key : null)} />
          ))}
          {conflict.conflict === "twin" && conflict.other && (
            <RecordHere className="row-link" kind={conflict.other.kind} id={conflict.other.id}>
              {t("unread-open", { title: conflict.other.title || t("record-untitled") })}
            </RecordHere>
          )}
        </div>
      )}
    </>
  );
}

function ChoiceButton({ choice, onLook }: { choice: Choice; onLook(is: boolean): void }) {
  const inside = (
    <>
      <kbd aria-hidden>{choice.key}</kbd>
      {choice.word}
    </>
  );
  if ("to" in choice) {
    return (
      <Link className="button" data-choice={choice.key} to="/list/$kind" params={{ kind: choice.to.kind }} search={{ record: choice.to.id }}>
        {inside}
      </Link>
    );
  }
  return (
    <Button className="button" data-choice={choice.key} onPress={choice.run} onHoverChange={onLook} onFocusChange={onLook}>
      {inside}
    </Button>
  );
}

type OwnProps = { conflict: Conflict; value: Json; settled: Settled; onValue(value: Json): void; onLeave(): void };

/** Something else, written in the field's own box: the whole field, whatever part was disputed. */
function Own({ conflict: { id, kind, field }, value, settled, onValue, onLeave }: OwnProps) {
  const { t } = useWords();
  const shape = fieldShape(kind, field);
  if (!shape) return null;
  return (
    <div className="framed unread-own" role="group" aria-label={t("unread-result")}>
      <span className="small">{t("unread-result")}</span>
      <FieldRow kind={kind} shape={shape} value={value} autoFocus onChange={onValue} onDone={() => undefined} />
      <div className="choices">
        <Button className="button first" onPress={() => settled(() => resolve(id, field, value))}>
          {t("do-settle")}
        </Button>
        <Button className="button" onPress={onLeave}>
          {t("do-close")}
        </Button>
      </div>
    </div>
  );
}
