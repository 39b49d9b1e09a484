import { Link } from "@tanstack/react-router";

import { useConflictsOf } from "../../data/reads";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { EditedField } from "../record/edited-field";
import { useEditedOffice } from "./editing-office";
import { Section } from "./line";

const FIELDS = ["name", "partner", "territory", "travel_home", "languages", "typography", "report_due_days"];

/** What holds for the whole office: a record like any other, that travels to the colleagues. */
export function OfficePart() {
  const { t } = useWords();
  const office = useEditedOffice();
  const mine = useConflictsOf(textOf(office?.record["id"]));
  if (!office) return null;
  const { record, editing, count } = office;
  return (
    <Section title={t("settings-office")}>
      <p className="quiet settings-words">{t("settings-office-words")}</p>
      {count > 1 && (
        <p className="notice">
          <span>{t("settings-office-many", { count })}</span>
          <Link className="button" to="/list/$kind" params={{ kind: "office" }}>
            {t("do-open")}
          </Link>
        </p>
      )}
      {FIELDS.map((field) => (
        <EditedField
          key={field}
          record={record}
          field={field}
          editing={editing}
          disputed={mine.filter((conflict) => conflict.field === field)}
        />
      ))}
    </Section>
  );
}
