import type { Linked } from "../../data/linked";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { spannedBy } from "../calendar/items";
import { RecordLink } from "../calendar/record-link";
import { AddHere } from "./add-here";
import { Details } from "./agreements";
import { Block } from "./block";
import { Named } from "./named";

/** Projects that the partner leads or has a part in. */
export function Projects({ partner, projects }: { partner: string; projects: Linked }) {
  const { kindPlural, fieldWord, day } = useWords();
  if (projects.records.length === 0) return null;
  return (
    <Block title={kindPlural("project")} from={[projects]} add={<AddHere kind="project" given={{ partners: [partner] }} also={["starts_on", "ends_on"]} />}>
      <ul className="onepage-rows">
        {projects.records.map((project) => {
          const known = spannedBy(textOf(project["starts_on"]), textOf(project["ends_on"]));
          return (
            <li key={textOf(project["id"])}>
              <div className="what">
                <RecordLink kind="project" id={textOf(project["id"])}>
                  {textOf(project["title"])}
                </RecordLink>
                <Details of={[project["lead"] === partner && fieldWord("project", "lead"), project["cancelled"] === true && fieldWord("project", "cancelled")]} />
              </div>
              <div className="when">{known && <span>{day(known)}</span>}</div>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

/** Calls that the partner has issued, and those that it has answered, with what was decided. */
export function Calls({ partner, issued, applications }: { partner: string; issued: Linked; applications: Linked }) {
  const { t, kindPlural, day, choiceWord } = useWords();
  if (issued.records.length + applications.records.length === 0) return null;
  return (
    <Block title={kindPlural("call")} from={[issued, applications]} add={<AddHere kind="call" given={{ issuer: partner }} also={["type", "closes_on"]} />}>
      <ul className="onepage-rows">
        {issued.records.map((call) => {
          const closes = textOf(call["closes_on"]);
          return (
            <li key={textOf(call["id"])}>
              <div className="what">
                <RecordLink kind="call" id={textOf(call["id"])}>
                  {textOf(call["title"])}
                </RecordLink>
                <Details of={[t("sheet-issued")]} />
              </div>
              <div className="when">{closes && <span>{t("sheet-closes", { day: day(closes) })}</span>}</div>
            </li>
          );
        })}
        {applications.records.map((one) => {
          const [decision, decided] = [textOf(one["decision"]), textOf(one["decided_on"])];
          return (
            <li key={textOf(one["id"])}>
              <div className="what">
                <Named id={textOf(one["call"])} />
                <RecordLink kind="application" id={textOf(one["id"])} className="row-link light">
                  {t("sheet-answered")}
                </RecordLink>
              </div>
              <div className="when">
                {decision && <span>{choiceWord("application", "decision", decision)}</span>}
                {decided && <span>{day(decided)}</span>}
              </div>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}
