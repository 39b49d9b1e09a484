import type { Linked } from "../../data/linked";
import type { Fields } from "../../data/types";
import { moneyOf, textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { Prose } from "../prose";
import { AddHere } from "./add-here";
import { Block } from "./block";
import { Named } from "./named";
import { newestFirst } from "./years";

/** What came of it for the partner, as it was asked, and of the projects that it has a part in. */
export function Results({ partner, outcomes }: { partner: string; outcomes: Linked }) {
  const { kindPlural } = useWords();
  if (outcomes.records.length === 0) return null;
  const sorted = outcomes.records.map((outcome) => ({ outcome, known: textOf(outcome["asked_on"]) })).sort(newestFirst);
  return (
    <Block title={kindPlural("outcome")} from={[outcomes]} add={<AddHere kind="outcome" given={{ partner }} also={["result", "horizon_months", "asked_on", "amount"]} />}>
      <ul className="onepage-rows">
        {sorted.map(({ outcome }) => (
          <Outcome key={textOf(outcome["id"])} outcome={outcome} partner={partner} />
        ))}
      </ul>
    </Block>
  );
}

function Outcome({ outcome, partner }: { outcome: Fields; partner: string }) {
  const { t, day, money, choiceWord } = useWords();
  const amount = moneyOf(outcome["amount"]);
  const months = outcome["horizon_months"];
  const [asked, text, other] = [textOf(outcome["asked_on"]), textOf(outcome["text"]), textOf(outcome["partner"])];
  const result = textOf(outcome["result"]);
  return (
    <li>
      <div className="what">
        <RecordLink kind="outcome" id={textOf(outcome["id"])}>
          {result ? choiceWord("outcome", "result", result) : t("sheet-no-result")}
        </RecordLink>
        <div className="small quiet beside">
          <Named id={textOf(outcome["subject"])} />
          {other !== "" && other !== partner && <Named id={other} />}
        </div>
        {text && (
          <div className="onepage-text">
            <Prose text={text} />
          </div>
        )}
      </div>
      <div className="when">
        {amount && <span className="strong">{money(amount)}</span>}
        {typeof months === "number" && <span>{t("sheet-horizon", { months })}</span>}
        {asked && <span>{t("sheet-asked", { day: day(asked) })}</span>}
      </div>
    </li>
  );
}
