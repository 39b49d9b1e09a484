import type { Linked } from "../../data/linked";
import { standingOf } from "../../data/standing";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { State } from "../state";
import { AddHere } from "./add-here";
import { Block } from "./block";

/** What binds comes first. */
const ORDER = ["in_force", "may_have_ended", "signed", "draft", "dormant", "ended", "terminated"];

/** The agreements that the partner is party to: how each stands today, its last day, the last day for notice. */
export function Agreements({ partner, parties, agreements }: { partner: string; parties: Linked; agreements: Linked }) {
  const { kindPlural } = useWords();
  if (agreements.records.length === 0) return null;
  const rank = (agreement: Fields) => ORDER.indexOf(textOf(agreement["status"]));
  const since = (agreement: Fields) => textOf(agreement["in_force_on"]) || textOf(agreement["signed_on"]);
  const sorted = [...agreements.records].sort((a, b) => rank(a) - rank(b) || since(b).localeCompare(since(a)));
  return (
    <Block title={kindPlural("agreement")} count={agreements.total} from={[agreements]} add={<AddHere kind="party" given={{ partner }} also={["side", "capacity"]} />}>
      <ul className="onepage-rows">
        {sorted.map((agreement) => (
          <Agreement
            key={textOf(agreement["id"])}
            agreement={agreement}
            parties={parties.records.filter((party) => party["agreement"] === agreement["id"])}
          />
        ))}
      </ul>
    </Block>
  );
}

function Agreement({ agreement, parties }: { agreement: Fields; parties: Fields[] }) {
  const { t, span, day, choiceWord } = useWords();
  const standing = standingOf(agreement);
  const over = ["ended", "terminated"].includes(standing.status);
  const lastDay = over ? standing.last_day : (standing.term?.last_day ?? standing.last_day);
  const signed = textOf(agreement["signed_on"]);
  const type = textOf(agreement["type"]);
  const parts = parties.map((party) => {
    const [capacity, side] = [textOf(party["capacity"]), textOf(party["side"])];
    return t("sheet-party", { capacity: capacity ? choiceWord("party", "capacity", capacity) : "none", side: side || "none" });
  });
  return (
    <li>
      <div className="what">
        <RecordLink kind="agreement" id={textOf(agreement["id"])}>
          {textOf(agreement["title"])}
        </RecordLink>
        <Details of={[type && choiceWord("agreement", "type", type), ...parts, signed && t("sheet-signed", { day: day(signed) })]} />
      </div>
      <div className="when">
        <State of="status" code={standing.status} />
        {lastDay && <span>{t("sheet-last-day", { day: span(lastDay) })}</span>}
        {!lastDay && !over && standing.status !== "draft" && <span className="quiet">{t("term-open")}</span>}
        {standing.notice_by && !over && (
          <span>{t(standing.notice_passed === "yes" ? "sheet-notice-passed" : "sheet-notice", { day: span(standing.notice_by) })}</span>
        )}
      </div>
    </li>
  );
}

/** Small facts in a line. */
export function Details({ of }: { of: (string | false)[] }) {
  const said = of.filter((one) => one !== false && one !== "");
  if (said.length === 0) return null;
  return (
    <span className="details">
      {said.map((one, at) => (
        // Two parties of one side may say the same.
        <span key={`${at} ${String(one)}`}>{one}</span>
      ))}
    </span>
  );
}
