import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";

import { resolve } from "../data/deeds";
import { fieldShape } from "../data/kinds";
import type { Conflict, Json } from "../data/types";
import { useActs } from "../parts/acts";
import { FieldRow } from "../parts/fields/field-row";
import { toast } from "../parts/toast";
import { useWords } from "../text";
import { type Choice, useChoices } from "./unread-choices";
import { Versions } from "./unread-versions";

type Props = { conflict: Conflict; active: boolean; onActive(): void };

export function UnreadCard({ conflict, active, onActive }: Props) {
  const { t, has, cause, kindWord, fieldWord } = useWords();
  const { kind, id, field, title } = conflict;
  const [own, setOwn] = useState<Json | undefined>(undefined);
  const choices = useChoices(conflict, setOwn);
  const shape = fieldShape(kind, field);
  return (
    <li className="card" tabIndex={-1} data-active={active || undefined} onFocus={onActive}>
      <h2>
        <Link className="row-link" to="/list/$kind" params={{ kind }} search={{ record: id }}>
          {title || t("record-untitled")}
        </Link>
      </h2>
      <p className="small">{shape ? t("unread-where", { kind: kindWord(kind), field: fieldWord(kind, field) }) : kindWord(kind)}</p>
      <p>{conflict.rule && has(`rule-${conflict.rule}`) ? t(`rule-${conflict.rule}`) : cause(conflict.conflict)}</p>
      <Versions conflict={conflict} />
      {conflict.other && (
        <p>
          <Link className="row-link" to="/list/$kind" params={{ kind: conflict.other.kind }} search={{ record: conflict.other.id }}>
            {conflict.other.title || t("record-untitled")}
          </Link>
        </p>
      )}
      {own !== undefined && shape ? (
        <Own conflict={conflict} value={own} onValue={setOwn} />
      ) : (
        <div className="choices">
          {choices.map((choice) => (
            <ChoiceButton key={choice.key} choice={choice} />
          ))}
        </div>
      )}
    </li>
  );
}

function ChoiceButton({ choice }: { choice: Choice }) {
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
    <Button className="button" data-choice={choice.key} onPress={choice.run}>
      {inside}
    </Button>
  );
}

/** Something else, written in the field's own box: the whole field, whatever part was disputed. */
function Own({ conflict: { id, kind, field }, value, onValue }: { conflict: Conflict; value: Json; onValue(value: Json): void }) {
  const { t } = useWords();
  const acts = useActs();
  const shape = fieldShape(kind, field);
  if (!shape) return null;
  const settle = () =>
    void acts.tried(async () => {
      await resolve(id, field, value);
      toast(t("unread-settled"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    });
  return (
    <div className="framed">
      <FieldRow kind={kind} shape={shape} value={value} autoFocus onChange={onValue} onDone={() => undefined} />
      <Button className="button first" onPress={settle}>
        {t("do-settle")}
      </Button>
    </div>
  );
}
