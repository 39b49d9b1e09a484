import { useId } from "react";

import { useCard } from "../../data/cards";
import { useConflictsOf } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf, titleOf } from "../../data/values";
import { headline } from "../../kinds";
import { useWords } from "../../text";
import { BoxContext } from "../fields/box-state";
import { GrowingArea } from "../fields/growing-area";
import { useTyped } from "../fields/use-typed";
import { Disputed } from "./disputed/disputed";
import { type Editing, useDraft, useVersion } from "./editing";

type Props = { record: Fields; editing: Editing };

/** The record's title, written in place where it is one line of the record's own. */
export function Headline({ record, editing }: Props) {
  const kind = textOf(record["kind"]);
  const [field] = headline(kind);
  if (field) return <Written record={record} editing={editing} field={field} />;
  if (kind === "claim" || kind === "figure") return <OfSubject record={record} />;
  return <Told title={titleOf(record)} />;
}

function Told({ title }: { title: string }) {
  const { t } = useWords();
  return <h1 className="headline">{title || t("record-untitled")}</h1>;
}

/** Where a part of the title is a code: the field that a source contradicts, or what is measured, in words. */
function OfSubject({ record }: { record: Fields }) {
  const { t, fieldWord, choiceWord } = useWords();
  const subject = useCard(textOf(record["subject"]));
  if (!subject?.kind) return <Told title={titleOf(record)} />;
  const field =
    record["kind"] === "claim" ? fieldWord(subject.kind, textOf(record["field"])) : choiceWord("figure", "measure", textOf(record["measure"]));
  return <Told title={t("claim-headline", { field, title: subject.title })} />;
}

function Written({ record, editing, field }: Props & { field: string }) {
  const kind = textOf(record["kind"]);
  const draft = useDraft(editing, field, record[field] ?? null);
  const version = useVersion(editing, record);
  const mine = useConflictsOf(textOf(record["id"])).filter((one) => one.field === field);
  return (
    <BoxContext value={{ version, unsaved: draft.unsaved }}>
      <h1 className="unseen">{titleOf(record)}</h1>
      <div data-saves={draft.unsaved ? "unsaved" : "settled"}>
        <Box kind={kind} field={field} value={textOf(draft.value)} rule={draft.rule} onChange={draft.change} onDone={draft.done} />
      </div>
      <Disputed conflicts={mine} value={record[field] ?? null} />
    </BoxContext>
  );
}

type BoxProps = { kind: string; field: string; value: string; rule: string | undefined; onChange(line: string): void; onDone(): void };

function Box({ kind, field, value, rule, onChange, onDone }: BoxProps) {
  const { t, has, fieldWord } = useWords();
  const problem = useId();
  const { text, type, rest } = useTyped(value);
  return (
    <>
      <GrowingArea
        className="headline"
        data-pane-start
        aria-label={fieldWord(kind, field)}
        aria-invalid={rule !== undefined || undefined}
        aria-describedby={rule ? problem : undefined}
        value={text}
        onChange={(event) => {
          const line = event.target.value.replaceAll("\n", " ");
          type(line);
          onChange(line);
        }}
        onBlur={() => {
          onDone();
          rest();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          onDone();
        }}
      />
      {rule && (
        <p className="field-problem" id={problem} role="alert">
          {has(`rule-${rule}`) ? t(`rule-${rule}`) : t("fail-invalid")}
        </p>
      )}
    </>
  );
}
