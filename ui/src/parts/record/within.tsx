// What lies within a record, or points to it: a small table for each kind, with a way to add one.
import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";

import { fieldShape, kindShape } from "../../data/kinds";
import { useRecord } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { look } from "../../kinds";
import { useWords, type Words } from "../../text";
import { sayAt } from "../fields/moment-text";
import { useHere } from "../fields/use-here";
import { AttachHere } from "../file/attach-here";
import { FileBrief } from "../file/file-brief";
import { Value } from "../value";
import { type Group, groupsOf, type Pointing } from "./groups";
import { RecordHere } from "./record-here";

const NewRecord = lazy(() => import("../new-record"));

/** Each row asks for its record: no more at once than one reads. */
const PAGE = 12;

/** « Avenants » rather than « Accords », where the link says what they are. */
export function groupWord({ kind, fields: [field] }: Group, { t, has, kindPlural }: Words): string {
  return has(`within-${kind}-${field}`) ? t(`within-${kind}-${field}`) : kindPlural(kind);
}

export function groupId(parent: string, { kind }: Group): string {
  return `within-${parent}-${kind}`;
}

export function WithinSections({ record }: { record: Fields }) {
  const { t, kindPlural } = useWords();
  const id = textOf(record["id"]);
  const { groups, loose } = groupsOf(record);
  return (
    <>
      {groups.map((group) => (
        <Within key={group.kind} group={group} parent={id} />
      ))}
      {loose.length > 0 && (
        <section className="section" aria-label={t("do-add")}>
          <div className="choices loose-parts">
            {loose.map((part) => (
              <Add key={part.kind} kind={part.kind} field={part.field} parent={id} word={kindPlural(part.kind)} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function Within({ group, parent }: { group: Group; parent: string }) {
  const words = useWords();
  const { t, fieldWord, kindNew, has } = words;
  const { kind, fields, rows } = group;
  const [shown, setShown] = useState(PAGE);
  const [field = ""] = fields;
  const columns = look(kind).brief.filter((column) => !fields.includes(column));
  const heading = groupId(parent, group);
  const shape = fieldShape(kind, field);
  // The name of the link is said only where it says more than the kind.
  const named = fields.length === 1 && (!shape?.part_of || shape.link === kind) && !has(`within-${kind}-${field}`);
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading} tabIndex={-1}>
          {groupWord(group, words)}
        </h2>
        {rows.length > 0 && <span className="count">{rows.length}</span>}
        {named && <span className="count cut">{fieldWord(kind, field)}</span>}
        {kind === "document" && field === "subjects" && <AttachHere about={parent} />}
        <Add kind={kind} field={field} parent={parent} word={null} name={kindNew(kind)} many={shape?.type.startsWith("set:") ?? false} />
      </div>
      {rows.length > 0 && (
        <table className="small-table within-table" aria-labelledby={heading}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {fieldWord(kind, column)}
                </th>
              ))}
              {fields.length > 1 && <th scope="col">{t("within-as")}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.link.id} row={row} columns={columns} named={fields.length > 1} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <Button className="button tiny" onPress={() => setShown(shown + PAGE)}>
          {t("happened-more")}
        </Button>
      )}
    </section>
  );
}

function Row({ row: { link, fields }, columns, named }: { row: Pointing; columns: string[]; named: boolean }) {
  const words = useWords();
  const { t, locale, fieldWord } = words;
  const { data } = useRecord(link.id);
  const timed = columns.some((column) => fieldShape(link.kind, column)?.type === "moment");
  const here = useHere(timed ? textOf(data?.["territory"]) : "");
  const shown = (column: string) => {
    if (fieldShape(link.kind, column)?.type === "blob") return <FileBrief id={link.id} />;
    const moment = fieldShape(link.kind, column)?.type === "moment" ? textOf(data?.[column]) : "";
    return moment ? sayAt(moment, here, words) : <Value kind={link.kind} field={column} value={data?.[column]} />;
  };
  const titleFields = new Set(kindShape(link.kind)?.title);
  return (
    <tr>
      {columns.map((column, at) => (
        <td key={column}>
          {at === 0 ? (
            <RecordHere kind={link.kind} id={link.id} className="row-link cut">
              {titleFields.has(column) || column === "title" ? link.title || t("record-untitled") : shown(column)}
            </RecordHere>
          ) : (
            shown(column)
          )}
        </td>
      ))}
      {named && <td>{new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(fields.map((field) => fieldWord(link.kind, field)))}</td>}
    </tr>
  );
}

type AddProps = { kind: string; field: string; parent: string; word: string | null; name?: string; many?: boolean };

function Add({ kind, field, parent, word, name, many }: AddProps) {
  const [open, setOpen] = useState(false);
  const given = { [field]: many ? [parent] : parent };
  return (
    <>
      <Button className={word ? "button plain tiny" : "button plain icon tiny"} aria-label={name} onPress={() => setOpen(true)}>
        <Plus aria-hidden />
        {word}
      </Button>
      <Suspense fallback={null}>
        {open && <NewRecord kind={kind} given={given} onClose={() => setOpen(false)} onCreated={() => undefined} />}
      </Suspense>
    </>
  );
}
