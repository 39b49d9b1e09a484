import { fieldShape } from "../../data/kinds";
import type { Conflict, Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { FieldRow } from "../fields/field-row";
import { Disputed } from "./disputed";
import { type Editing, useDraft } from "./editing";

type Props = { record: Fields; field: string; editing: Editing; disputed: Conflict[] };

/** A field of a record on its page, saved as one types, with the values that stand beside it. */
export function EditedField({ record, field, editing, disputed }: Props) {
  const kind = textOf(record["kind"]);
  const shape = fieldShape(kind, field);
  const draft = useDraft(editing, field, record[field] ?? null);
  if (!shape) return null;
  return (
    <FieldRow kind={kind} shape={shape} value={draft.value} rule={draft.rule} territory={textOf(record["territory"])} onChange={draft.change} onDone={draft.done}>
      {disputed.map((conflict) => (
        <Disputed key={conflict.member ?? ""} conflict={conflict} />
      ))}
    </FieldRow>
  );
}
