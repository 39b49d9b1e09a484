import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";

import { resolve } from "../data/deeds";
import { fieldShape } from "../data/kinds";
import { useStatus } from "../data/reads";
import type { Conflict, Json } from "../data/types";
import { textOf } from "../data/values";
import { useActs } from "../parts/acts";
import { FieldRow } from "../parts/fields/field-row";
import { toast } from "../parts/toast";
import { Value } from "../parts/value";
import { useWords } from "../text";

type Choice = { key: string; word: string; run(): void };
type Props = { conflict: Conflict; active: boolean; onActive(): void };

export function UnreadCard({ conflict, active, onActive }: Props) {
  const { t, has, cause, kindWord, fieldWord, written } = useWords();
  const { kind, id, field, title, values } = conflict;
  const [own, setOwn] = useState<Json | undefined>(undefined);
  const settle = useSettle(conflict);
  const shape = fieldShape(kind, field);
  const choices = useChoices(conflict, settle, () => setOwn(values[0]?.value ?? null));
  return (
    <li className="card" tabIndex={-1} data-active={active || undefined} onFocus={onActive}>
      <h2>
        <Link className="row-link" to="/list/$kind" params={{ kind }} search={{ record: id }}>
          {title || t("record-untitled")}
        </Link>
      </h2>
      <p className="small">{shape ? t("unread-where", { kind: kindWord(kind), field: fieldWord(kind, field) }) : kindWord(kind)}</p>
      <p>{conflict.rule && has(`rule-${conflict.rule}`) ? t(`rule-${conflict.rule}`) : cause(conflict.conflict)}</p>
      {values.length > 0 && (
        <div className="versions">
          {values.map((one, at) => (
            <div key={`${one.author} ${one.at} ${at}`} className="version">
              <div>{t("input-disputed-by", { author: one.author, at: written(one.at) })}</div>
              <div>
                <Value kind={kind} field={field} value={one.value} />
              </div>
            </div>
          ))}
        </div>
      )}
      {conflict.other && (
        <p>
          <Link className="row-link" to="/list/$kind" params={{ kind: conflict.other.kind }} search={{ record: conflict.other.id }}>
            {conflict.other.title}
          </Link>
        </p>
      )}
      {own !== undefined && shape && (
        <div className="framed">
          <FieldRow kind={kind} shape={shape} value={own} autoFocus onChange={setOwn} onDone={() => undefined} />
          <Button className="button first" onPress={() => settle(own)}>
            {t("do-settle")}
          </Button>
        </div>
      )}
      {own === undefined && (
        <div className="choices">
          {choices.map((choice) => (
            <Button key={choice.key} className="button" data-choice={choice.key} onPress={choice.run}>
              <kbd aria-hidden>{choice.key}</kbd>
              {choice.word}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function useSettle({ id, field }: Conflict): (value: Json) => void {
  const acts = useActs();
  const { t } = useWords();
  return (value) =>
    void acts.tried(async () => {
      await resolve(id, field, value);
      toast(t("unread-settled"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    });
}

/** What can be chosen: mine, theirs by their names, both where both can stand, or something else. */
function useChoices(conflict: Conflict, settle: (value: Json) => void, write: () => void): Choice[] {
  const { t } = useWords();
  const acts = useActs();
  const me = useStatus().data?.settings.author;
  const { conflict: about, values, id, title, kind, field } = conflict;
  if (about === "removed") {
    return [
      { key: "1", word: t("unread-restore"), run: () => void acts.restore([id], title) },
      { key: "2", word: t("unread-leave"), run: () => void acts.remove([id], title) },
    ];
  }
  if (about !== "field") return [];
  const type = fieldShape(kind, field)?.type ?? "";
  const [first, second] = values;
  const both = joined(type, values.map((one) => one.value));
  const keep = values.slice(0, 2).map((one, at): Choice => ({
    key: String(at + 1),
    word: one.author === me ? t("unread-keep-mine") : t("unread-keep-of", { author: one.author }),
    run: () => settle(one.value),
  }));
  return [
    ...keep,
    ...(first && second && both !== null ? [{ key: "3", word: t("unread-keep-both"), run: () => settle(both) }] : []),
    { key: "4", word: t("unread-write"), run: write },
  ];
}

/** Both values in one, where the field can hold both. */
function joined(type: string, values: Json[]): Json | null {
  if (type === "prose") return values.map(textOf).join("\n\n");
  if (type.startsWith("set:")) return [...new Set(values.flat())];
  return null;
}
