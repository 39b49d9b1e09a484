import { Check } from "lucide-react";
import { Checkbox } from "react-aria-components";

import { create, editMany } from "../../data/deeds";
import { useStatus } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { reachOf } from "../calendar/edtf";
import { RecordLink } from "../calendar/record-link";
import { sayField } from "../say";
import { Block } from "../sheet/block";
import { Named } from "../sheet/named";
import { toast } from "../toast";
import { AddLine } from "./add-line";
import type { Dossier } from "./use-dossier";

/** What remains to be done, the soonest first, then what has been. */
export function FollowUps({ mission, dossier: { actions } }: { mission: string; dossier: Dossier }) {
  const { t, kindPlural, kindNew } = useWords();
  const sorted = inOrder(actions.records);
  return (
    <Block title={kindPlural("action")} from={[actions]}>
      {sorted.length === 0 && <p className="quiet">{t("dossier-actions-none")}</p>}
      <ul className="follow-ups">
        {sorted.map((action) => (
          <FollowUp key={textOf(action["id"])} action={action} mission={mission} />
        ))}
      </ul>
      <AddLine word={kindNew("action")} onAdd={(text) => create("action", { text, from: mission })} />
    </Block>
  );
}

const isOver = (action: Fields) => textOf(action["done_on"]) !== "" || action["dropped"] === true;

export function inOrder(actions: Fields[]): Fields[] {
  const due = (action: Fields) => reachOf(textOf(action["due_on"])).from ?? "9999";
  const done = (action: Fields) => reachOf(textOf(action["done_on"])).from ?? "";
  return [
    ...actions.filter((one) => !isOver(one)).sort((a, b) => due(a).localeCompare(due(b))),
    ...actions.filter(isOver).sort((a, b) => done(b).localeCompare(done(a))),
  ];
}

function FollowUp({ action, mission }: { action: Fields; mission: string }) {
  const words = useWords();
  const { t, day, fieldWord } = words;
  const acts = useActs();
  const today = useStatus().data?.today ?? "";
  const text = sayField("action", "text", action["text"], words, textOf);
  const [done, due, from] = [textOf(action["done_on"]), textOf(action["due_on"]), textOf(action["from"])];
  const dropped = action["dropped"] === true;
  const last = reachOf(due).until;
  const overdue = !isOver(action) && last !== null && last < today;
  const mark = (is: boolean) =>
    acts.tried(async () => {
      await editMany([textOf(action["id"])], { done_on: is ? today : null });
      toast(t(is ? "dossier-action-done" : "dossier-action-open", { text }), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    });
  return (
    <li data-over={isOver(action) || undefined}>
      <Checkbox className="check-box" aria-label={t("dossier-action-box", { text })} isSelected={done !== ""} isDisabled={dropped || today === ""} onChange={(is) => void mark(is)}>
        <span className="box" aria-hidden>
          {done !== "" && <Check />}
        </span>
      </Checkbox>
      <div className="what">
        <RecordLink kind="action" id={textOf(action["id"])}>
          {text}
        </RecordLink>
        <div className="small quiet beside">
          <Named id={textOf(action["owner"])} />
          {from !== mission && <Named id={from} />}
        </div>
      </div>
      <div className="when" data-overdue={overdue || undefined}>
        {done && <span>{t("dossier-done-on", { day: day(done) })}</span>}
        {dropped && <span>{fieldWord("action", "dropped")}</span>}
        {!isOver(action) && due && <span>{t(overdue ? "sheet-overdue" : "sheet-due", { day: day(due) })}</span>}
      </div>
    </li>
  );
}
