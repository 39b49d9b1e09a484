import { PenLine } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";

import { useConflictsOf, useRecord } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { EditedField } from "../record/edited-field";
import { useEditing } from "../record/editing";

type Props = { id: string; fields: string[]; word: string };

/** A few fields of a record, written here, one press away. */
export function FillIn({ id, fields, word }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="button plain tiny fill-in" aria-expanded={open} onPress={() => setOpen(!open)}>
        <PenLine aria-hidden />
        {word}
      </Button>
      {open && <Asked id={id} fields={fields} />}
    </>
  );
}

function Asked({ id, fields }: { id: string; fields: string[] }) {
  const { data } = useRecord(id);
  return data ? <Written record={data} fields={fields} /> : null;
}

function Written({ record, fields }: { record: Fields; fields: string[] }) {
  const editing = useEditing(record);
  const mine = useConflictsOf(textOf(record["id"]));
  return (
    <div className="fill-in-fields framed">
      {fields.map((field) => (
        <EditedField key={field} record={record} field={field} editing={editing} disputed={mine.filter((conflict) => conflict.field === field)} />
      ))}
    </div>
  );
}
