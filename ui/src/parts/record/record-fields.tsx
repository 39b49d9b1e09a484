import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";

import { fieldShape } from "../../data/kinds";
import { useConflicts } from "../../data/reads";
import type { Fields } from "../../data/types";
import { isEmpty, textOf } from "../../data/values";
import { look } from "../../kinds";
import { useWords } from "../../text";
import { EditedField } from "./edited-field";
import type { Editing } from "./editing";
import { WithinSections } from "./within";

type Props = { record: Fields; editing: Editing; /** What comes between the key facts and the sections. */ children?: ReactNode };

/** Key facts first, then the sections that say something; the rest is one press away. */
export function RecordFields({ record, editing, children }: Props) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const conflicts = useConflicts().data ?? [];
  const id = textOf(record["id"]);
  const kind = textOf(record["kind"]);
  const { facts, sections } = look(kind);
  const mine = conflicts.filter((conflict) => conflict.id === id);

  const shownAtOnce = (field: string) =>
    !isEmpty(record[field]) || fieldShape(kind, field)?.required || mine.some((conflict) => conflict.field === field);
  // What is shown when the page opens stays, so that emptying a field does not take it from under one's hands.
  const [opened] = useState(() => new Set(sections.flatMap((section) => section.fields).filter(shownAtOnce)));
  const seen = (field: string) => all || opened.has(field) || shownAtOnce(field);
  const hidden = sections.flatMap((section) => section.fields).filter((field) => !opened.has(field) && !shownAtOnce(field));
  const row = (field: string) => (
    <EditedField
      key={field}
      record={record}
      field={field}
      editing={editing}
      disputed={mine.filter((conflict) => conflict.field === field)}
    />
  );
  const first = sections[0];
  return (
    <>
      <section className="section" aria-label={t("section-facts")}>
        {facts.map(row)}
      </section>
      {children}
      {sections.map((section) => {
        const fields = section === first ? section.fields : section.fields.filter(seen);
        if (fields.length === 0) return null;
        return (
          <section key={section.name} className="section" aria-labelledby={`section-${id}-${section.name}`}>
            <h2 id={`section-${id}-${section.name}`}>{t(`section-${section.name}`)}</h2>
            {fields.map(row)}
          </section>
        );
      })}
      {hidden.length > 0 && (
        <Button className="button plain more-fields" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          {all ? t("record-hide-empty") : t("record-show-empty", { count: hidden.length })}
        </Button>
      )}
      <WithinSections record={record} />
    </>
  );
}
