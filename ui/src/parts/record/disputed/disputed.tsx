import { Button } from "react-aria-components";

import { resolve } from "../../../data/deeds";
import type { Conflict, Json } from "../../../data/types";
import { useWords } from "../../../text";
import { useActs } from "../../acts";
import { toast } from "../../toast";
import { RecordHere } from "../record-here";
import { Alternatives } from "./alternatives";
import { Members } from "./members";

type Props = { conflicts: Conflict[]; /** The field as it is shown. */ value: Json };

/** What there is to settle in one field, without leaving the page. */
export function Disputed({ conflicts, value }: Props) {
  const settle = useSettle();
  const members = conflicts.filter(({ conflict, member }) => conflict === "field" && member !== null);
  const others = conflicts.filter((one) => !members.includes(one));
  return (
    <>
      {members.length > 0 && <Members conflicts={members} value={value} onSettle={settle} />}
      {others.map((conflict) => (
        <One key={`${conflict.conflict} ${conflict.rule} ${conflict.other?.id}`} conflict={conflict} onSettle={settle} />
      ))}
    </>
  );
}

export type Settle = (conflict: Conflict, value: Json) => void;

function useSettle(): Settle {
  const { t } = useWords();
  const acts = useActs();
  return ({ id, field }, value) =>
    void acts.tried(async () => {
      await resolve(id, field, value);
      toast(t("unread-settled"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    });
}

function One({ conflict, onSettle }: { conflict: Conflict; onSettle: Settle }) {
  switch (conflict.conflict) {
    case "field":
      return <Alternatives conflict={conflict} onKeep={(value) => onSettle(conflict, value)} />;
    case "text":
      return <Merged conflict={conflict} onSettle={onSettle} />;
    default:
      return <Finding conflict={conflict} />;
  }
}

/** A text that was put together out of two: the passages that nobody wrote so. */
function Merged({ conflict, onSettle }: { conflict: Conflict; onSettle: Settle }) {
  const { t, cause } = useWords();
  return (
    <div className="disputed" role="group" aria-label={t("about-text")}>
      <p className="quiet small">{cause("text")}</p>
      {conflict.values.map((passage, at) => (
        <blockquote key={at}>{String(passage.value)}</blockquote>
      ))}
      <Button className="button tiny" onPress={() => onSettle(conflict, true)}>
        {t("unread-is-right")}
      </Button>
    </div>
  );
}

/** What a check found, with the other record it is about. */
function Finding({ conflict: { conflict, rule, other } }: { conflict: Conflict }) {
  const { t, has, cause } = useWords();
  const acts = useActs();
  return (
    <div className="disputed" role="group" aria-label={t(`about-${conflict}`)}>
      <p>{rule && has(`rule-${rule}`) ? t(`rule-${rule}`) : cause(conflict)}</p>
      {other && (
        <p className="disputed-other">
          <RecordHere kind={other.kind} id={other.id}>
            {other.title || t("record-untitled")}
          </RecordHere>
          {other.removed && (
            <Button className="button tiny" onPress={() => void acts.restore([other.id], other.title)}>
              {t("unread-restore-linked")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
