import { useId, useState } from "react";

import { fieldShape } from "../../data/kinds";
import type { Conflict, Fields } from "../../data/types";
import { useWords } from "../../text";
import { controls } from "../fields/field-row";
import { TextField } from "../fields/plain-fields";
import { Disputed } from "../record/disputed/disputed";
import { type Editing, useDraft } from "../record/editing";

type Props = { application: Fields; field: string; labelledBy: string; editing: Editing; disputed: Conflict[] };

/** A field of an application in its table: the heads of its column and of its row say what it is. */
export function FieldCell({ application, field, labelledBy, editing, disputed }: Props) {
  const { t, has } = useWords();
  const id = useId();
  const [own, setOwn] = useState<string | null>(null);
  const draft = useDraft(editing, field, application[field] ?? null);
  const shape = fieldShape("application", field);
  const problem = own ?? draft.rule;
  if (!shape) return null;
  const Control = controls[shape.type] ?? TextField;
  return (
    <td className="board-cell">
      <Control
        kind="application"
        shape={shape}
        value={draft.value}
        labelledBy={labelledBy}
        describedBy={problem ? `${id}-problem` : undefined}
        invalid={problem !== undefined && problem !== null}
        onChange={draft.change}
        onDone={draft.done}
        onProblem={setOwn}
      />
      {problem && (
        <div className="field-problem" id={`${id}-problem`} role="alert">
          {has(`rule-${problem}`) ? t(`rule-${problem}`) : t("fail-invalid")}
        </div>
      )}
      <Disputed conflicts={disputed} value={application[field] ?? null} />
    </td>
  );
}
