import { standingOf } from "../../data/standing";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { State } from "../state";
import { whyStage, whyStanding } from "./why";

/** The computed state under the title, and why it is so. */
export function StandingLine({ record }: { record: Fields }) {
  const words = useWords();
  if (record["kind"] === "agreement") {
    const standing = standingOf(record);
    return (
      <p className="standing">
        <State of="status" code={standing.status} />
        <span className="why">{whyStanding(standing, words)}</span>
      </p>
    );
  }
  if (record["kind"] === "mission") {
    return (
      <p className="standing">
        <State of="stage" code={textOf(record["stage"])} />
        <span className="why">{whyStage(record, words)}</span>
      </p>
    );
  }
  return null;
}
