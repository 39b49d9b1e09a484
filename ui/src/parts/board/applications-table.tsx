// The applications as a table, written in place.
import { useId, useMemo } from "react";

import { useConflictsOf } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { Choices } from "../fields/pickers";
import type { Editing } from "../record/editing";
import { decisionOf } from "./decisions";
import type { Deciding } from "./deciding";
import { FieldCell } from "./field-cell";

type Props = { applications: Fields[]; decisions: string[]; titleOf(application: Fields): string; deciding: Deciding };

const columns = ["received_on", "admissible", "score", "decision", "decided_on", "reasons"] as const;

export function ApplicationsTable({ applications, decisions, titleOf, deciding }: Props) {
  const { fieldWord } = useWords();
  const table = useId();
  return (
    <div className="board-wide">
      <table className="small-table board-table">
        <thead>
          <tr>
            <th scope="col" data-column="applicant">
              {fieldWord("application", "applicant")}
            </th>
            {columns.map((column) => (
              <th key={column} id={`${table}-${column}`} scope="col" data-column={column}>
                {fieldWord("application", column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {applications.map((application) => (
            <Row key={textOf(application["id"])} table={table} application={application} decisions={decisions} title={titleOf(application)} deciding={deciding} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { table: string; application: Fields; decisions: string[]; title: string; deciding: Deciding };

function Row({ table, application, decisions, title, deciding }: RowProps) {
  const { t, fieldWord, choiceWord } = useWords();
  const id = textOf(application["id"]);
  const mine = useConflictsOf(id);
  const editing = useMemo<Editing>(() => {
    const put = (fields: Fields) => deciding.put(id, fields);
    return { put, save: async (field, value) => void (await put({ [field]: value })), hold: () => () => undefined, wrote: () => false };
  }, [deciding, id]);
  const named = (field: string) => t("board-cell", { field: fieldWord("application", field), title });
  const cell = (field: string) => (
    <FieldCell application={application} field={field} labelledBy={`${table}-${field} ${table}-${id}`} editing={editing} disputed={mine.filter((one) => one.field === field)} />
  );
  const admissible = application["admissible"];
  return (
    <tr>
      <th scope="row" id={`${table}-${id}`}>
        <RecordLink kind="application" id={id} className="row-link board-name">
          {title}
        </RecordLink>
      </th>
      {cell("received_on")}
      <td className="board-cell">
        <Choices
          label={named("admissible")}
          options={["yes", "no", "unset"].map((one) => ({ id: one, name: t(`board-admissible-${one}`) }))}
          value={admissible === true ? "yes" : admissible === false ? "no" : "unset"}
          onChange={(next) => void deciding.set(id, { admissible: next === "yes" ? true : next === "no" ? false : null })}
        />
      </td>
      {cell("score")}
      <td className="board-cell">
        <Choices
          label={named("decision")}
          options={decisions.map((one) => ({ id: one, name: choiceWord("application", "decision", one) }))}
          value={decisionOf(application)}
          onChange={(next) => next && void deciding.decide(application, next)}
        />
      </td>
      {cell("decided_on")}
      {cell("reasons")}
    </tr>
  );
}
