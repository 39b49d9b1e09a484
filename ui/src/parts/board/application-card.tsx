import { Check, CircleDashed, X } from "lucide-react";

import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { sayField } from "../say";
import { MoveMenu } from "./move-menu";

type Props = { application: Fields; title: string; decisions: string[]; now: string; onMove(decision: string): void };

/** An application in short: who, whether it may be judged, how it was judged and why. */
export function ApplicationCard({ application, title, decisions, now, onMove }: Props) {
  const words = useWords();
  const { t } = words;
  const said = (field: string) => sayField("application", field, application[field], words, textOf);
  const [score, day, reasons] = [said("score"), said("decided_on"), said("reasons")];
  return (
    <>
      <div className="board-card-head">
        <RecordLink kind="application" id={textOf(application["id"])} className="row-link board-name">
          {title}
        </RecordLink>
        <MoveMenu title={title} decisions={decisions} now={now} onMove={onMove} />
      </div>
      <div className="board-card-facts">
        <Admissible value={application["admissible"]} />
        {score !== "" && <span>{t("board-score", { score })}</span>}
        {day !== "" && <span>{t("board-decided", { day })}</span>}
      </div>
      {reasons !== "" && <p className="board-reasons">{reasons}</p>}
    </>
  );
}

/** Admissible, not, or not yet looked at: three things, none of them said by a colour alone. */
export function Admissible({ value }: { value: Fields[string] | undefined }) {
  const { t } = useWords();
  const [Icon, word, tone] = value === true ? [Check, "yes", "live"] : value === false ? [X, "no", "stopped"] : [CircleDashed, "unset", "draft"];
  return (
    <span className="state" data-tone={tone}>
      <Icon aria-hidden />
      {t(`board-admissible-${word}`)}
    </span>
  );
}
