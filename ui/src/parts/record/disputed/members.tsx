import { useState } from "react";
import { Button, ToggleButton } from "react-aria-components";

import { fieldShape } from "../../../data/kinds";
import type { Alternative, Conflict, Json } from "../../../data/types";
import { textOf } from "../../../data/values";
import { useWords } from "../../../text";
import { saySigned } from "../../../text/signed";
import { Value } from "../../value";
import type { Settle } from "./disputed";
import { type Chosen, settledValue } from "./settled-value";

type Props = { conflicts: Conflict[]; value: Json; onSettle: Settle };

/**
 * Members of a set, or texts per language, that are disputed one by one. The store settles a field as a whole:
 * where several members wait, they are written together once each has its choice.
 */
export function Members({ conflicts, value, onSettle }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen>({});
  const [first] = conflicts;
  if (!first) return null;
  const type = fieldShape(first.kind, first.field)?.type ?? "";
  const left = conflicts.filter(({ member }) => !((member ?? "") in chosen)).length;
  const choose = (member: string, picked: Json) => {
    const next = { ...chosen, [member]: picked };
    setChosen(next);
    if (conflicts.every((one) => (one.member ?? "") in next)) onSettle(first, settledValue(type, value, next));
  };
  return (
    <div className="disputed" role="group" aria-label={t("about-field")}>
      {conflicts.map((conflict) => (
        <Member key={conflict.member} conflict={conflict} several={conflicts.length > 1} picked={chosen[conflict.member ?? ""]} onPick={(picked) => choose(conflict.member ?? "", picked)} />
      ))}
      {conflicts.length > 1 && (
        <p className="quiet small" role="status">
          {t("disputed-together", { count: left })}
        </p>
      )}
    </div>
  );
}

type MemberProps = { conflict: Conflict; several: boolean; picked: Json | undefined; onPick(value: Json): void };

function Member({ conflict, several, picked, onPick }: MemberProps) {
  const words = useWords();
  const { t, languageName } = words;
  const { kind, field, values } = conflict;
  const member = conflict.member ?? "";
  const set = fieldShape(kind, field)?.type.startsWith("set:") ?? false;
  const said = (one: Alternative) =>
    set ? t(one.value === true ? "disputed-in" : "disputed-out") : textOf(one.value) || t("input-empty");
  return (
    <>
      <p className="disputed-member">{set ? <Value kind={kind} field={field} value={[member]} /> : languageName(member)}</p>
      <ul>
        {values.map((one, at) => (
          <li key={at}>
            <span className="disputed-value">{said(one)}</span>
            <span className="quiet small">{saySigned(one, words)}</span>
            {several ? (
              <ToggleButton className="button tiny" isSelected={picked === one.value} onChange={() => onPick(one.value)}>
                {t("input-keep-this")}
              </ToggleButton>
            ) : (
              <Button className="button tiny" onPress={() => onPick(one.value)}>
                {t("input-keep-this")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
