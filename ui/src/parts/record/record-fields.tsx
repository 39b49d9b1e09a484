import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";

import { fieldShape } from "../../data/kinds";
import { useConflictsOf } from "../../data/reads";
import { standingOf } from "../../data/standing";
import type { Fields } from "../../data/types";
import { isEmpty, textOf } from "../../data/values";
import { look } from "../../kinds";
import { useWords } from "../../text";
import { ClaimLines } from "./claims/claim-lines";
import { useClaims } from "./claims/use-claims";
import { EditedField } from "./edited-field";
import type { Editing } from "./editing";
import { groupsOf } from "./groups";
import { SectionNav } from "./section-nav";
import { groupId, groupWord, WithinSections } from "./within";

type Props = { record: Fields; editing: Editing; /** What comes between the key facts and the sections. */ children?: ReactNode };

/** Key facts first, then the sections that say something; the rest is one press away. */
export function RecordFields({ record, editing, children }: Props) {
  const words = useWords();
  const { t } = words;
  const [all, setAll] = useState(false);
  const id = textOf(record["id"]);
  const kind = textOf(record["kind"]);
  const claims = useClaims(id);
  const { facts, sections } = look(kind);
  const mine = useConflictsOf(id);
  const placed = new Set([...facts, ...sections.flatMap((section) => section.fields)]);

  const shownAtOnce = (field: string) =>
    !isEmpty(record[field]) || fieldShape(kind, field)?.required || claims.has(field) || mine.some((conflict) => conflict.field === field);
  // What is shown when the page opens stays, so that emptying a field does not take it from under one's hands.
  const [opened] = useState(() => new Set(sections.flatMap((section) => section.fields).filter(shownAtOnce)));
  const seen = (field: string) => all || opened.has(field) || shownAtOnce(field);
  // The first section is always whole.
  const [first, ...others] = sections;
  const hidden = others.flatMap((section) => section.fields).filter((field) => !opened.has(field) && !shownAtOnce(field));
  const shown = sections
    .map(({ name, fields }) => ({ name, id: `section-${id}-${name}`, fields: name === first?.name ? fields : fields.filter(seen) }))
    .filter(({ fields }) => fields.length > 0);
  const lifeline = kind === "agreement" && standingOf(record).term ? [{ id: termHeading(id), word: t("section-in-force") }] : [];
  const names = [
    { id: `section-${id}-facts`, word: t("section-facts") },
    ...lifeline,
    ...shown.map((section) => ({ id: section.id, word: t(`section-${section.name}`) })),
    ...groupsOf(record).groups.map((group) => ({ id: groupId(id, group), word: groupWord(group, words) })),
  ];
  const row = (field: string) => (
    <EditedField
      key={field}
      record={record}
      field={field}
      editing={editing}
      disputed={mine.filter((conflict) => conflict.field === field)}
      claims={claims.get(field) ?? []}
    />
  );
  return (
    <>
      <SectionNav sections={names} />
      <section className="section facts" aria-labelledby={`section-${id}-facts`}>
        <h2 id={`section-${id}-facts`} className="unseen" tabIndex={-1}>
          {t("section-facts")}
        </h2>
        {facts.map(row)}
      </section>
      {children}
      {shown.map((section) => (
        <section key={section.name} className="section" aria-labelledby={section.id}>
          <h2 id={section.id} tabIndex={-1}>
            {t(`section-${section.name}`)}
          </h2>
          {section.fields.map(row)}
        </section>
      ))}
      <ClaimLines kind={kind} named claims={[...claims].flatMap(([field, some]) => (placed.has(field) ? [] : some))} />
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

/** The heading of an agreement's life, which is drawn between the facts and the sections. */
export function termHeading(id: string): string {
  return `section-${id}-life`;
}
