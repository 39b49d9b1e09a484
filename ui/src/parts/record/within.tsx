// What lies within a record, or points to it: a small table for each kind, with a way to add one.
import { Link, useMatchRoute } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";

import { fieldShape, kindShape, partsOf } from "../../data/kinds";
import { useRecord } from "../../data/reads";
import type { Fields, LinkedFrom } from "../../data/types";
import { linkedFrom, textOf } from "../../data/values";
import { look } from "../../kinds";
import { useWords } from "../../text";
import { beside } from "../beside";
import { Value } from "../value";

const NewRecord = lazy(() => import("../new-record"));

type Group = { kind: string; field: string; rows: LinkedFrom[] };

function groups(record: Fields): Group[] {
  const links = linkedFrom(record).filter((one) => !one.removed);
  const all = new Map<string, Group>();
  const group = (kind: string, field: string) => {
    const key = `${kind} ${field}`;
    const known = all.get(key) ?? { kind, field, rows: [] };
    all.set(key, known);
    return known;
  };
  // Parts of this very kind come first, even empty: that is where one adds them.
  for (const { kind, field } of partsOf(textOf(record["kind"]))) {
    if (fieldShape(kind, field)?.link) group(kind, field);
  }
  for (const link of links) group(link.kind, link.field).rows.push(link);
  return [...all.values()];
}

export function WithinSections({ record }: { record: Fields }) {
  const { t, kindPlural } = useWords();
  const id = textOf(record["id"]);
  const own = groups(record);
  const loose = partsOf(textOf(record["kind"])).filter(
    (part) => !own.some((group) => group.kind === part.kind && group.field === part.field),
  );
  return (
    <>
      {own.map((group) => (
        <Within key={`${group.kind} ${group.field}`} group={group} parent={id} />
      ))}
      {loose.length > 0 && (
        <section className="section" aria-label={t("do-add")}>
          <div className="choices">
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
  const { kindPlural, fieldWord, kindNew } = useWords();
  const { kind, field, rows } = group;
  const columns = look(kind).brief.filter((column) => column !== field);
  const heading = `within-${parent}-${kind}-${field}`;
  const shape = fieldShape(kind, field);
  const many = shape?.type.startsWith("set:");
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{kindPlural(kind)}</h2>
        {rows.length > 0 && <span className="count">{rows.length}</span>}
        {/* The name of the link is said only where it says more than the kind. */}
        {(!shape?.part_of || shape.link === kind) && <span className="count cut">{fieldWord(kind, field)}</span>}
        <Add kind={kind} field={field} parent={parent} word={null} name={kindNew(kind)} many={many ?? false} />
      </div>
      {rows.length > 0 && (
        <table className="small-table" aria-labelledby={heading}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {fieldWord(kind, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} link={row} columns={columns} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ link, columns }: { link: LinkedFrom; columns: string[] }) {
  const { t } = useWords();
  const { data } = useRecord(link.id);
  const match = useMatchRoute();
  const here = match({ to: "/list/$kind" });
  const kindHere = here ? here.kind : link.kind;
  const titleFields = new Set(kindShape(link.kind)?.title);
  return (
    <tr>
      {columns.map((column, at) => (
        <td key={column}>
          {at === 0 ? (
            <Link className="row-link cut" to="/list/$kind" params={{ kind: kindHere }} search={beside(here !== false, link.id)}>
              {titleFields.has(column) || column === "title" ? link.title || t("record-untitled") : <Value kind={link.kind} field={column} value={data?.[column]} />}
            </Link>
          ) : (
            <Value kind={link.kind} field={column} value={data?.[column]} />
          )}
        </td>
      ))}
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
