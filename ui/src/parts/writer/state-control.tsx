import { fieldShape } from "../../data/kinds";
import { useStatus } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { Choices } from "../fields/pickers";
import type { Editing } from "../record/editing";
import { toast } from "../toast";
import type { Body } from "./body";
import { stateFields } from "./missing";

type Props = { report: Fields; editing: Editing; body: Body };

/** How far the report has come: one press writes the state and its day as one act. */
export function StateControl({ report, editing, body }: Props) {
  const { t, fieldWord, choiceWord } = useWords();
  const acts = useActs();
  const today = useStatus().data?.today ?? "";
  const state = textOf(report["state"]) || "draft";
  const codes = fieldShape("report", "state")?.choices ?? [];
  const put = (next: string | null) =>
    acts.tried(async () => {
      if (next === null || next === state || today === "") return;
      // The last letters belong to what is handed in.
      await body.flush();
      await editing.put(stateFields(next, report, today));
      toast(t("writer-state-done", { state: choiceWord("report", "state", next) }), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    });
  return (
    <div className="writer-state framed" data-field="state">
      <Choices
        label={fieldWord("report", "state")}
        options={(codes.includes(state) ? codes : [...codes, state]).map((id) => ({ id, name: choiceWord("report", "state", id) }))}
        value={state}
        onChange={(next) => void put(next)}
      />
    </div>
  );
}
