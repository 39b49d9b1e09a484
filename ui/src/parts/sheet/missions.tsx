import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { spannedBy } from "../calendar/items";
import { RecordLink } from "../calendar/record-link";
import { State } from "../state";
import { Details } from "./agreements";
import { Block } from "./block";
import type { PartnerSheet } from "./use-partner-sheet";
import { newestFirst } from "./years";

/** Missions that the partner had a part in: in the delegation, met on the way, or bound by the agreement. */
export function Missions({ sheet }: { sheet: PartnerSheet }) {
  const { kindPlural } = useWords();
  const { missions } = sheet;
  if (missions.records.length === 0) return null;
  const sorted = missions.records.map((mission) => ({ mission, known: knownOf(mission) })).sort(newestFirst);
  return (
    <Block title={kindPlural("mission")} count={missions.total} from={[missions]}>
      <ul className="onepage-rows">
        {sorted.map(({ mission, known }) => (
          <Mission key={textOf(mission["id"])} mission={mission} known={known} through={sheet.through.get(textOf(mission["id"])) ?? []} />
        ))}
      </ul>
    </Block>
  );
}

function knownOf(mission: Fields): string {
  return spannedBy(textOf(mission["starts_on"]), textOf(mission["ends_on"]));
}

function Mission({ mission, known, through }: { mission: Fields; known: string; through: string[] }) {
  const { t, day, choiceWord } = useWords();
  const type = textOf(mission["type"]);
  return (
    <li>
      <div className="what">
        <RecordLink kind="mission" id={textOf(mission["id"])}>
          {textOf(mission["title"])}
        </RecordLink>
        <Details of={[type && choiceWord("mission", "type", type), ...through.map((how) => t(`sheet-through-${how}`))]} />
      </div>
      <div className="when">
        {textOf(mission["stage"]) && <State of="stage" code={textOf(mission["stage"])} />}
        <span>{known ? day(known) : t("day-unknown")}</span>
      </div>
    </li>
  );
}
