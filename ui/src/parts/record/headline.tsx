import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { headline } from "../../kinds";
import { useWords } from "../../text";
import { GrowingArea } from "../fields/growing-area";
import { useTyped } from "../fields/use-typed";
import { type Editing, useDraft } from "./editing";

/** The record's title, written in place where it is one line of the record's own. */
export function Headline({ record, editing }: { record: Fields; editing: Editing }) {
  const { t, has, fieldWord } = useWords();
  const kind = textOf(record["kind"]);
  const [field] = headline(kind);
  const draft = useDraft(editing, field ?? "title", record[field ?? "title"] ?? null);
  const { text, type, rest } = useTyped(textOf(draft.value));
  if (!field) return <h1 className="headline">{textOf(record["title"]) || t("record-untitled")}</h1>;
  return (
    <>
      <h1 className="unseen">{textOf(record["title"])}</h1>
      <GrowingArea
        className="headline"
        data-pane-start
        aria-label={fieldWord(kind, field)}
        aria-invalid={draft.rule !== undefined || undefined}
        value={text}
        onChange={(event) => {
          const line = event.target.value.replaceAll("\n", " ");
          type(line);
          draft.change(line);
        }}
        onBlur={() => {
          draft.done();
          rest();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          draft.done();
        }}
      />
      {draft.rule && (
        <p className="field-problem" role="alert">
          {has(`rule-${draft.rule}`) ? t(`rule-${draft.rule}`) : t("fail-invalid")}
        </p>
      )}
    </>
  );
}
