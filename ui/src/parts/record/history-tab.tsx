import { useState } from "react";
import { Button } from "react-aria-components";

import { useCards } from "../../data/cards";
import { bringBack } from "../../data/deeds";
import { fieldShape } from "../../data/kinds";
import { useHistory } from "../../data/reads";
import type { Entry, Json } from "../../data/types";
import { isEmpty, textsOf } from "../../data/values";
import { useWords } from "../../text";
import { sayWhenAndWhere } from "../../text/signed";
import { useActs } from "../acts";
import { sayField } from "../say";
import { toast } from "../toast";

const PAGE = 30;

/** Who changed what, when, from what to what; any version can be brought back. */
export default function HistoryTab({ id, kind }: { id: string; kind: string }) {
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { data } = useHistory(id, limit);
  const acts = useActs();
  if (!data) return null;
  if (data.total === 0) return <p className="empty">{t("history-empty")}</p>;
  return (
    <div className="section">
      <ol className="timeline">
        {data.items.map((entry, at) => (
          <Act
            key={`${entry.act} ${entry.heads.join()}`}
            kind={kind}
            entry={entry}
            onBringBack={
              at === 0
                ? undefined
                : () =>
                    void acts.tried(async () => {
                      await bringBack(id, entry.heads);
                      toast(t("done-bring-back"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
                    })
            }
          />
        ))}
      </ol>
      {data.total > limit && (
        <Button className="button" onPress={() => setLimit(limit + PAGE)}>
          {t("do-more")}
        </Button>
      )}
    </div>
  );
}

type ActProps = { kind: string; entry: Entry; onBringBack: (() => void) | undefined };

function Act({ kind, entry, onBringBack }: ActProps) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      <div className="timeline-head">
        <span>{t("history-deed", { author: entry.author, deed: t(`verb-${entry.verb}`) })}</span>
        <span className="quiet small">{sayWhenAndWhere(entry, words)}</span>
        {onBringBack && (
          <Button className="button tiny" onPress={onBringBack}>
            {t("do-bring-back")}
          </Button>
        )}
      </div>
      {entry.odd_clock && <p className="quiet small">{t("history-odd-clock")}</p>}
      <ul className="timeline-fields">
        {entry.fields.map((change) => (
          <Change key={change.field} kind={kind} field={change.field} before={change.before} after={change.after} />
        ))}
      </ul>
    </li>
  );
}

type ChangeProps = { kind: string; field: string; before: Json; after: Json };

function Change({ kind, field, before, after }: ChangeProps) {
  const words = useWords();
  const ids = fieldShape(kind, field)?.type.endsWith("link") ? [...textsOf([before].flat()), ...textsOf([after].flat())] : [];
  const titles = useCards(ids);
  const titleOf = (id: string) => titles[ids.indexOf(id)]?.title ?? "";
  const say = (value: Json) => sayField(kind, field, value, words, titleOf);
  const id = isEmpty(after) ? "history-emptied" : isEmpty(before) ? "history-set" : "history-from-to";
  return <li>{words.t(id, { field: words.fieldWord(kind, field), before: say(before), after: say(after) })}</li>;
}
