// The mission at hand while one writes: what is on record, each thing with its own page.
import type { ReactNode } from "react";

import { useWords } from "../../text";
import { momentParts, sayTime } from "../../text/moments";
import { RecordLink } from "../calendar/record-link";
import type { MissionFacts, Named } from "./facts";

export function FactsPart({ facts }: { facts: MissionFacts }) {
  const words = useWords();
  const { t, day, fieldWord, kindPlural } = words;
  const places = facts.stops.flatMap((stop) => (stop.place ? [stop.place] : []));
  const people = facts.delegation.flatMap(({ person, partner }) => (person ? [{ kind: "person", ...person }] : partner ? [{ kind: "partner", ...partner }] : []));
  return (
    <section className="writer-section" aria-labelledby="writer-facts">
      <h2 id="writer-facts">{t("writer-facts")}</h2>
      <RecordLink kind="mission" id={facts.id} className="writer-link">
        {facts.title}
      </RecordLink>
      <dl className="writer-facts">
        {facts.starts_on && <Fact word={fieldWord("mission", "starts_on")}>{day(facts.starts_on)}</Fact>}
        {facts.ends_on && facts.ends_on !== facts.starts_on && <Fact word={fieldWord("mission", "ends_on")}>{day(facts.ends_on)}</Fact>}
        <Names word={kindPlural("stop")} kind="territory" names={places} />
        <Names word={kindPlural("participant")} names={people} />
        <Names word={fieldWord("mission", "agreements")} kind="agreement" names={facts.agreements} />
        <Names word={fieldWord("mission", "projects")} kind="project" names={facts.projects} />
        <Names word={fieldWord("mission", "event")} kind="event" names={facts.event ? [facts.event] : []} />
        {facts.meetings.length > 0 && (
          <Fact word={kindPlural("meeting")}>
            <ul>
              {facts.meetings.map((met) => (
                <li key={met.id}>
                  <RecordLink kind="meeting" id={met.id} className="writer-link">
                    {met.subject}
                  </RecordLink>
                  {met.starts && <span className="quiet small">{when(met.starts, words)}</span>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Names word={kindPlural("action")} kind="action" names={facts.actions.map(({ id, text }) => ({ id, title: text }))} />
      </dl>
    </section>
  );
}

/** The day and the hour on the wall of the place. */
function when(moment: string, words: ReturnType<typeof useWords>): string {
  const local = momentParts(moment)?.local;
  if (!local) return words.moment(moment);
  return words.t("day-and-time", { day: words.day(local.slice(0, 10)), time: sayTime(new Date(`${local}:00Z`), words.t, "UTC") });
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Names({ word, kind, names }: { word: string; kind?: string; names: (Named & { kind?: string })[] }) {
  if (names.length === 0) return null;
  return (
    <Fact word={word}>
      <ul>
        {names.map((one) => (
          <li key={one.id}>
            <RecordLink kind={one.kind ?? kind ?? "person"} id={one.id} className="writer-link">
              {one.title}
            </RecordLink>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
