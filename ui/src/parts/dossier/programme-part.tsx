import type { Fields } from "../../data/types";
import { textOf, textsOf } from "../../data/values";
import { useWords, type Words } from "../../text";
import { zoneName } from "../../text/moments";
import { sayCalendar } from "../calendar/days";
import { RecordLink } from "../calendar/record-link";
import { AddHere } from "../sheet/add-here";
import { Details } from "../sheet/agreements";
import { Block } from "../sheet/block";
import { Named, NamedAll } from "../sheet/named";
import { FillIn } from "./fill-in";
import type { LocalTime } from "./local-time";
import { type Day, type Entry, programmeOf } from "./programme";
import { type Dossier, zonesOf } from "./use-dossier";

/** What happens on which day, by the clocks of the places; what has no time comes after. */
export function ProgrammePart({ mission, dossier }: { mission: string; dossier: Dossier }) {
  const { t, kindNew } = useWords();
  const { stops, meetings, places } = dossier;
  const { days, timeless } = programmeOf(stops.records, meetings.records, zonesOf(places));
  const add = (
    <div className="adds">
      <AddHere kind="stop" given={{ mission }} also={["arrives", "leaves", "transport", "lodging"]} word={kindNew("stop")} />
      <AddHere kind="meeting" given={{ mission }} also={["territory", "place", "starts", "ends", "with_partners", "with_people"]} word={kindNew("meeting")} />
    </div>
  );
  return (
    <Block title={t("dossier-programme")} from={[stops, meetings]} add={add}>
      {days.length + timeless.length === 0 && <p className="quiet">{t("dossier-programme-none")}</p>}
      {days.map((day) => (
        <OneDay key={day.day} day={day} />
      ))}
      {timeless.length > 0 && (
        <section className="programme-day" aria-labelledby="dossier-timeless">
          <h3 id="dossier-timeless">{t("dossier-timeless")}</h3>
          <ul className="programme">
            {timeless.map((record) => (
              <Timeless key={textOf(record["id"])} record={record} />
            ))}
          </ul>
        </section>
      )}
    </Block>
  );
}

function OneDay({ day: { day, zone, entries } }: { day: Day }) {
  const words = useWords();
  const { t } = words;
  const heading = `dossier-${day}`;
  const first = entries[0]?.time.at;
  return (
    <section className="programme-day" aria-labelledby={heading}>
      <h3 id={heading}>{t("dossier-day", { weekday: sayCalendar(day, { weekday: "long" }, words.locale), day: words.day(day) })}</h3>
      {zone && first !== undefined && <p className="small quiet">{zoneName(zone, words.locale, new Date(first))}</p>}
      <ol className="programme">
        {entries.map((entry) => (
          <li key={entry.key}>
            <Clock entry={entry} withZone={zone === null} />
            {entry.what === "meets" ? <Meeting meeting={entry.record} /> : <Leg entry={entry} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Clock({ entry: { time, until }, withZone }: { entry: Entry; withZone: boolean }) {
  const words = useWords();
  const { t } = words;
  const hour = ({ hour, minute }: LocalTime) => t("time", { hour, minute });
  return (
    <div className="clock">
      <span>
        {!until
          ? hour(time)
          : t("dossier-from-to", {
              from: hour(time),
              until: until.day === time.day ? hour(until) : t("day-and-time", { day: words.day(until.day), time: hour(until) }),
            })}
      </span>
      {withZone && <span className="small quiet">{time.zone ? zoneName(time.zone, words.locale, new Date(time.at)) : t("dossier-no-zone")}</span>}
    </div>
  );
}

function Leg({ entry: { what, record } }: { entry: Entry }) {
  const { t } = useWords();
  // How one travels is said where one arrives; where one starts from, when one leaves.
  const tells = what === "arrives" || textOf(record["arrives"]) === "";
  return (
    <div className="what">
      <span className="leg">
        <span className="quiet">{t(`dossier-${what}`)}</span>
        <Name record={record} />
      </span>
      {tells && <Details of={[textOf(record["transport"]), textOf(record["lodging"])]} />}
    </div>
  );
}

function Meeting({ meeting }: { meeting: Fields }) {
  const place = textOf(meeting["place"]);
  return (
    <div className="what">
      <Name record={meeting} />
      <div className="small quiet beside">
        {place && <span>{place}</span>}
        <Named id={textOf(meeting["territory"])} />
      </div>
      <div className="small">
        <NamedAll ids={[...textsOf(meeting["with_people"]), ...textsOf(meeting["with_partners"])]} />
      </div>
    </div>
  );
}

function Timeless({ record }: { record: Fields }) {
  const words = useWords();
  const stop = record["kind"] === "stop";
  return (
    <li>
      <span className="small quiet">{words.kindWord(textOf(record["kind"]))}</span>
      <div className="what">
        <Name record={record} />
        <Details of={details(record, words)} />
        <FillIn id={textOf(record["id"])} fields={stop ? ["arrives", "leaves"] : ["starts", "ends"]} word={words.t("dossier-note-time")} />
      </div>
    </li>
  );
}

function details(record: Fields, { t }: Words): string[] {
  const wrong = ["arrives", "leaves", "starts"].some((field) => textOf(record[field]) !== "");
  return [...["transport", "lodging", "place"].map((field) => textOf(record[field])), wrong ? t("dossier-time-unread") : ""];
}

function Name({ record }: { record: Fields }) {
  const { t } = useWords();
  const title = textOf(record["title"]) || textOf(record["subject"]);
  return (
    <RecordLink kind={textOf(record["kind"])} id={textOf(record["id"])}>
      {title || t("record-untitled")}
    </RecordLink>
  );
}
