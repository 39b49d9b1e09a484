// What came of the call, asked again at 6, 12 and 24 months of everybody who was selected.
import { useRecord, useStatus } from "../../data/reads";
import { useRecords } from "../../data/records";
import type { Fields } from "../../data/types";
import { linkedFrom, textOf } from "../../data/values";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { sayField } from "../say";
import type { Deciding } from "./deciding";
import { countedFrom, HORIZONS, owedAt } from "./owed";
import { ResultForm } from "./result-form";

type Props = { call: Fields; selected: Fields[]; titleOf(application: Fields): string; deciding: Deciding };

export function Results({ call, selected, titleOf, deciding }: Props) {
  const { t } = useWords();
  const mission = useRecord(textOf(call["mission"])).data ?? null;
  const applications = useRecords(selected.map((one) => textOf(one["id"])));
  const links = applications.records.flatMap((one) => linkedFrom(one).filter((link) => link.kind === "outcome" && link.field === "subject" && !link.removed));
  const outcomes = useRecords(links.map((link) => link.id)).records;
  const horizons = [...new Set([...HORIZONS, ...outcomes.map(horizonOf)])].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const loading = !applications.done || (textOf(call["mission"]) !== "" && mission === null);
  return (
    <section className="board-results" aria-labelledby="board-results">
      <h2 id="board-results">{t("board-results")}</h2>
      {selected.length === 0 ? (
        <p className="quiet">{t("board-results-none")}</p>
      ) : (
        <>
          <p className="quiet">{t(mission && countedFrom({}, mission) !== "" ? "board-counted-mission" : "board-counted-decision", { mission: textOf(mission?.["title"]) })}</p>
          <div className="board-wide">
            <table className="small-table board-table board-outcomes" aria-labelledby="board-results">
              <thead>
                <tr>
                  <th scope="col">{t("board-selected-who")}</th>
                  {horizons.map((months) => (
                    <th key={months} scope="col">
                      {months === null ? t("board-months-unset") : t("board-months", { count: months })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {selected.map((application) => (
                  <tr key={textOf(application["id"])}>
                    <th scope="row">
                      <RecordLink kind="application" id={textOf(application["id"])} className="row-link board-name">
                        {titleOf(application)}
                      </RecordLink>
                    </th>
                    {horizons.map((months) => (
                      <td key={months} className="board-cell">
                        {!loading && (
                          <ResultCell
                            application={application}
                            title={titleOf(application)}
                            mission={mission}
                            months={months}
                            outcomes={outcomes.filter((one) => one["subject"] === application["id"] && horizonOf(one) === months)}
                            deciding={deciding}
                          />
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function horizonOf(outcome: Fields): number | null {
  const months = outcome["horizon_months"];
  return typeof months === "number" ? months : null;
}

type CellProps = { application: Fields; title: string; mission: Fields | null; months: number | null; outcomes: Fields[]; deciding: Deciding };

/** What came of it; or from when it is to be asked, and a way to note the answer. */
function ResultCell({ application, title, mission, months, outcomes, deciding }: CellProps) {
  const words = useWords();
  const { t, span } = words;
  const today = useStatus().data?.today ?? "";
  if (outcomes.length > 0) {
    return (
      <ul>
        {outcomes.map((outcome) => {
          const said = (field: string) => sayField("outcome", field, outcome[field], words, textOf);
          return (
            <li key={textOf(outcome["id"])} className="board-outcome">
              <RecordLink kind="outcome" id={textOf(outcome["id"])}>
                {said("result") || t("board-result-unset")}
              </RecordLink>
              <span className="quiet small">{said("amount") || (said("asked_on") && t("board-asked", { day: said("asked_on") }))}</span>
            </li>
          );
        })}
      </ul>
    );
  }
  if (months === null || today === "") return null;
  const owed = owedAt(countedFrom(application, mission), months, today);
  return (
    <div className="board-owed" data-state={owed.state}>
      <span>{owed.state === "unknown" ? t("board-owed-unknown") : t(`board-owed-${owed.state}`, { day: span(owed.on) })}</span>
      <ResultForm
        title={t("board-note-result", { title, count: months })}
        word={owed.state === "owed" ? t("board-note") : null}
        onNote={(fields) => deciding.note({ subject: application["id"] ?? null, partner: application["applicant"] ?? null, horizon_months: months, ...fields })}
      />
    </div>
  );
}
