import { isEmpty, spanOf, textOf } from "../../data/values";
import type { Fields } from "../../data/types";
import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { AttachHere } from "../file/attach-here";
import { FileBrief } from "../file/file-brief";
import { AddHere } from "../sheet/add-here";
import { Details } from "../sheet/agreements";
import { Block } from "../sheet/block";
import { State } from "../state";
import type { Dossier } from "./use-dossier";

/** The reports on the mission: how far each has come, and by when one is owed. */
export function Reports({ mission, dossier: { reports } }: { mission: Fields; dossier: Dossier }) {
  const { t, kindPlural, span, day, choiceWord } = useWords();
  const owed = spanOf(mission["report_due"]);
  return (
    <Block title={kindPlural("report")} from={[reports]}>
      {reports.records.length === 0 && <p className="quiet">{t("dossier-reports-none")}</p>}
      {owed && <p>{t("dossier-report-owed", { day: span(owed) })}</p>}
      <ul className="onepage-rows">
        {reports.records.map((report) => {
          const [type, due, submitted, validated] = ["type", "due_on", "submitted_on", "validated_on"].map((field) => textOf(report[field]));
          return (
            <li key={textOf(report["id"])}>
              <div className="what">
                <RecordLink kind="report" id={textOf(report["id"])}>
                  {textOf(report["title"])}
                </RecordLink>
                <Details
                  of={[
                    // A date says the state as well.
                    validated
                      ? t("dossier-validated", { day: day(validated) })
                      : submitted
                        ? t("dossier-submitted", { day: day(submitted) })
                        : choiceWord("report", "state", stateOf(report)),
                    type ? choiceWord("report", "type", type) : false,
                    due && !submitted && !validated ? t("sheet-due", { day: day(due) }) : false,
                  ]}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

/** As the store reads it: a date says as much as the state. */
export function stateOf(report: Fields): string {
  const state = textOf(report["state"]);
  if (state === "validated" || textOf(report["validated_on"]) !== "") return "validated";
  return state === "submitted" || textOf(report["submitted_on"]) !== "" ? "submitted" : state || "draft";
}

export function Agreements({ dossier: { agreements } }: { dossier: Dossier }) {
  const { kindPlural } = useWords();
  if (agreements.records.length === 0) return null;
  return (
    <Block title={kindPlural("agreement")} from={[agreements]}>
      <ul className="onepage-rows">
        {agreements.records.map((agreement) => (
          <li key={textOf(agreement["id"])}>
            <div className="what">
              <RecordLink kind="agreement" id={textOf(agreement["id"])}>
                {textOf(agreement["title"])}
              </RecordLink>
              <span className="small">
                <State of="status" code={textOf(agreement["status"])} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Block>
  );
}

export function Documents({ mission, dossier: { documents } }: { mission: string; dossier: Dossier }) {
  const { t, kindPlural, day, choiceWord } = useWords();
  return (
    <Block title={kindPlural("document")} from={[documents]} add={<AddDocument about={mission} />}>
      {documents.records.length === 0 && <p className="quiet">{t("dossier-documents-none")}</p>}
      <ul className="onepage-rows">
        {documents.records.map((one) => {
          const [type, dated] = [textOf(one["type"]), textOf(one["dated"])];
          return (
            <li key={textOf(one["id"])}>
              <div className="what">
                <RecordLink kind="document" id={textOf(one["id"])}>
                  {textOf(one["title"])}
                </RecordLink>
                <Details of={[type && choiceWord("document", "type", type), dated && day(dated)]} />
                {!isEmpty(one["file"]) && <FileBrief id={textOf(one["id"])} />}
              </div>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

/** With a file, or without one yet. */
function AddDocument({ about }: { about: string }) {
  return (
    <>
      <AttachHere about={about} />
      <AddHere kind="document" given={{ subjects: [about] }} also={["type", "dated"]} />
    </>
  );
}
