import { Link, useMatchRoute } from "@tanstack/react-router";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";

import { useCard } from "../../data/cards";
import { useAway } from "../../data/journey";
import { textOf, textsOf } from "../../data/values";
import { useWords } from "../../text";
import { beside } from "../beside";
import type { ControlProps } from "./control";
import { LinkPicker } from "./pickers";

/** Links to records: chips that open beside, and a box to find one more. */
export function LinkField({ kind, shape, value, autoFocus, onChange, onDone }: ControlProps) {
  const { t, fieldWord } = useWords();
  const many = shape.type.startsWith("set:");
  const ids = many ? textsOf(value) : textOf(value) ? [textOf(value)] : [];
  const [adding, setAdding] = useState(false);
  const label = t("do-add-to", { field: fieldWord(kind, shape.name) });
  const put = (next: string[]) => {
    onChange(many ? next : (next[0] ?? null));
    onDone();
  };
  const open = ids.length === 0 || adding;
  return (
    <>
      <div className="chips">
        {ids.map((id) => (
          <Chip key={id} id={id} onRemove={() => put(ids.filter((one) => one !== id))} />
        ))}
        {many && ids.length > 0 && !adding && (
          <Button className="button plain icon tiny" aria-label={label} onPress={() => setAdding(true)}>
            <Plus aria-hidden />
          </Button>
        )}
      </div>
      {open && (
        <LinkPicker
          kind={shape.link}
          label={label}
          without={ids}
          autoFocus={adding || (autoFocus ?? false)}
          onPick={(id) => {
            setAdding(false);
            put(many ? [...ids, id] : [id]);
          }}
        />
      )}
    </>
  );
}

export function Chip({ id, onRemove }: { id: string; onRemove?: () => void }) {
  const { t, kindWord } = useWords();
  const card = useCard(id);
  const match = useMatchRoute();
  const here = match({ to: "/list/$kind" });
  const travels = useAway().left > 0;
  const absent = card?.erased ? t("record-erased") : card?.away ? t(travels ? "journey-at-home" : "journey-on-its-way", { kind: kindWord(card.kind) }) : null;
  const title = absent ?? (card?.title || t("record-untitled"));
  return (
    <span className="chip" data-removed={card?.removed || undefined} data-away={absent !== null || undefined}>
      {absent !== null ? (
        <span>{absent}</span>
      ) : card?.kind ? (
        <Link className="cut" to="/list/$kind" params={{ kind: here ? here.kind : card.kind }} search={beside(here !== false, id)}>
          {title}
        </Link>
      ) : (
        <span>{card ? t("record-gone") : ""}</span>
      )}
      {onRemove && (
        <Button className="button plain icon tiny" aria-label={t("do-remove-value", { value: title })} onPress={onRemove}>
          <X aria-hidden />
        </Button>
      )}
    </span>
  );
}
