import "../../style/record-page.css";

import { Quote } from "lucide-react";
import { useRef, useState } from "react";

import { useCard } from "../../data/cards";
import { fieldShape, kindShape } from "../../data/kinds";
import type { Conflict, Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import type { Option } from "../../text/names";
import { FieldRow } from "../fields/field-row";
import { FileOwner } from "../file/file-field";
import { IconButton } from "../icon-button";
import { ClaimForm } from "./claims/claim-form";
import { ClaimLines } from "./claims/claim-lines";
import { Disputed } from "./disputed/disputed";
import { type Editing, useDraft, useVersion } from "./editing";

type Props = {
  record: Fields;
  field: string;
  editing: Editing;
  disputed: Conflict[];
  /** What other sources say of this field. */
  claims?: Fields[];
};

/** No source contradicts a yes or no, a file, or a long text as a whole; nor what a source says. */
const NEVER_CLAIMED = new Set(["flag", "blob", "prose"]);
const OWN_KINDS = new Set(["claim", "view", "office"]);

/** A field of a record on its page, saved as one types, with the values that stand beside it. */
export function EditedField({ record, field, editing, disputed, claims = [] }: Props) {
  const { t, fieldWord } = useWords();
  const kind = textOf(record["kind"]);
  const id = textOf(record["id"]);
  const shape = fieldShape(kind, field);
  const draft = useDraft(editing, field, record[field] ?? null);
  const version = useVersion(editing, record);
  const options = useClaimable(record, field);
  const [claiming, setClaiming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!shape) return null;
  const claimable = !NEVER_CLAIMED.has(shape.type) && !OWN_KINDS.has(kind) && record["removed"] !== true;
  const close = () => {
    setClaiming(false);
    // Back to where one came from.
    setTimeout(() => button.current?.focus(), 0);
  };
  const row = (
    <FieldRow
      kind={kind}
      shape={shape}
      value={draft.value}
      rule={draft.rule}
      territory={textOf(record["territory"])}
      options={options}
      saving={{ version, unsaved: draft.unsaved, place: `${id} ${field}` }}
      onChange={draft.change}
      onDone={draft.done}
      onForget={draft.forget}
      more={
        claimable && (
          <IconButton
            tiny
            ref={button}
            icon={Quote}
            name={t("claim-add-to", { field: fieldWord(kind, field) })}
            aria-expanded={claiming}
            onPress={() => setClaiming(!claiming)}
          />
        )
      }
    >
      <Disputed conflicts={disputed} value={record[field] ?? null} />
      <ClaimLines kind={kind} claims={claims} />
      {claiming && <ClaimForm subject={id} kind={kind} field={field} onClose={close} />}
    </FieldRow>
  );
  return shape.type === "blob" ? <FileOwner record={record}>{row}</FileOwner> : row;
}

/** Of a source that says otherwise: the fields it may contradict, by their names. */
function useClaimable(record: Fields, field: string): Option[] | undefined {
  const { fieldWord } = useWords();
  const asked = record["kind"] === "claim" && field === "field";
  const subject = useCard(asked ? textOf(record["subject"]) : "");
  if (!asked || !subject?.kind) return undefined;
  const fields = kindShape(subject.kind)?.fields ?? [];
  const known = fields.filter(({ type }) => !NEVER_CLAIMED.has(type)).map(({ name }) => name);
  const told = textOf(record["field"]);
  return [...known, ...(told && !known.includes(told) ? [told] : [])].map((id) => ({ id, name: fieldWord(subject.kind, id) }));
}
