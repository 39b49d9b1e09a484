// Beside the text: its outline, what is missing, the fields of handing in, the mission.
import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";

import { useConflictsOf } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { EditedField } from "../record/edited-field";
import type { Editing } from "../record/editing";

const asked = ["authors", "mission", "due_on", "submitted_on", "validated_on", "validated_by"];

type Props = { report: Fields; editing: Editing; outline: ReactNode; missing: ReactNode; facts: ReactNode };

export function SidePart({ report, editing, outline, missing, facts }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const conflicts = useConflictsOf(textOf(report["id"]));
  return (
    <aside className="writer-side" aria-label={t("writer-side")} data-pane tabIndex={-1} data-open={open || undefined}>
      <Button className="button plain writer-fold" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        {t("writer-side")}
      </Button>
      <div className="writer-side-in">
        {outline}
        {missing}
        <section className="writer-section" aria-label={t("section-facts")}>
          {asked.map((field) => (
            <div key={field} data-field={field}>
              <EditedField record={report} field={field} editing={editing} disputed={conflicts.filter((one) => one.field === field)} />
            </div>
          ))}
        </section>
        {facts}
      </div>
    </aside>
  );
}
