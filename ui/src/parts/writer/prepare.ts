// A report half written: headings, and under each what is on record. What nobody has noted is left empty.
import type { Words } from "../../text";
import { momentParts, sayTime } from "../../text/moments";
import type { FollowUp, Member, Met, MissionFacts, Named, Stop } from "./facts";
import { beneath, plainWords } from "./markdown";
import { mention } from "./mentions";

/** What is not known is said to the catalogue as this. */
const NONE = "none";

export function prepared(facts: MissionFacts, words: Words): string {
  const { t } = words;
  const section = (name: string, ...texts: string[]) => [`## ${t(`prepare-${name}`)}`, ...texts.filter((text) => text !== "")];
  return [
    ...section("subject", subject(facts, words)),
    ...section("dates", days(facts, words), list(facts.stops.map((stop) => stopLine(stop, words)))),
    ...section("delegation", list(facts.delegation.map((member) => memberLine(member, words)))),
    ...section("objectives", beneath(facts.objectives, 2)),
    ...section("programme", ...programme(facts.meetings, words)),
    ...section("decisions", ...facts.meetings.filter((met) => met.outcome.trim() !== "").flatMap(decision)),
    ...section("actions", list(facts.actions.map((action) => actionLine(action, words)))),
    ...section("deadlines", list(facts.deadlines.map((one) => t("prepare-deadline", { day: words.span(one.on), what: t(`due-${one.what}`), title: named(one) })))),
    ...section("review"),
  ].join("\n\n");
}

function named(record: Named): string {
  return mention(plainWords(record.title), record.id);
}

function names(records: Named[], words: Words): string {
  return records.length === 0 ? NONE : new Intl.ListFormat(words.locale, { type: "conjunction" }).format(records.map(named));
}

function list(lines: string[]): string {
  return lines.filter((line) => line !== "").map((line) => `- ${line}`).join("\n");
}

function subject(facts: MissionFacts, words: Words): string {
  const about = (field: string, said: string) => (said === "" ? "" : words.t("prepare-about", { field: words.fieldWord("mission", field), said }));
  const linked = (field: string, records: Named[]) => about(field, records.length === 0 ? "" : names(records, words));
  const rest = [
    about("type", facts.type === "" ? "" : words.choiceWord("mission", "type", facts.type)),
    linked("event", facts.event ? [facts.event] : []),
    linked("agreements", facts.agreements),
    linked("projects", facts.projects),
  ];
  return [named(facts), list(rest)].filter((text) => text !== "").join("\n\n");
}

/** The days as they are known: none is made more exact than it is. */
function days({ starts_on, ends_on }: MissionFacts, words: Words): string {
  if (starts_on === "" && ends_on === "") return "";
  if (starts_on === ends_on || ends_on === "") return words.t("prepare-day", { day: plainWords(words.day(starts_on)) });
  return words.t("prepare-days", {
    from: starts_on === "" ? NONE : plainWords(words.day(starts_on)),
    until: plainWords(words.day(ends_on)),
  });
}

function stopLine(stop: Stop, words: Words): string {
  if (!stop.place) return "";
  return words.t("prepare-stop", {
    place: named(stop.place),
    arrives: stop.arrives === "" ? NONE : words.moment(stop.arrives),
    leaves: stop.leaves === "" ? NONE : words.moment(stop.leaves),
  });
}

function memberLine({ person, partner, capacity }: Member, words: Words): string {
  const [who, whose] = person ? [person, partner] : [partner, null];
  if (!who) return "";
  return words.t("prepare-member", {
    person: named(who),
    partner: whose ? named(whose) : NONE,
    capacity: capacity === "" ? NONE : capacityWord(capacity, words),
  });
}

function capacityWord(capacity: string, words: Words): string {
  const id = `prepare-capacity-${capacity}`;
  return words.has(id) ? words.t(id) : capacity;
}

/** Meetings by day, each a heading with who was met and what was said. */
function programme(meetings: Met[], words: Words): string[] {
  const dayOf = (met: Met) => momentParts(met.starts || met.ends)?.local.slice(0, 10) ?? "";
  const all = [...new Set(meetings.map(dayOf))];
  return all.flatMap((day) => [
    // Without any day among them, a heading that says so would say nothing.
    ...(all.length === 1 && day === "" ? [] : [`### ${day === "" ? words.t("prepare-no-day") : weekday(day, words)}`]),
    ...meetings.filter((met) => dayOf(met) === day).flatMap((met) => meeting(met, words)),
  ]);
}

function weekday(day: string, words: Words): string {
  const name = new Intl.DateTimeFormat(words.locale, { weekday: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
  // A heading begins with a capital, also where the days of the week have none.
  const capital = name.slice(0, 1).toLocaleUpperCase(words.locale) + name.slice(1);
  return words.t("prepare-weekday", { weekday: capital, day: words.day(day) });
}

function meeting(met: Met, words: Words): string[] {
  const { t } = words;
  const heading = t("prepare-meeting", { from: hour(met.starts, words), until: hour(met.ends, words), subject: plainWords(met.subject) });
  const facts = [
    met.place !== "" || met.town
      ? t("prepare-where", { place: met.place === "" ? NONE : plainWords(met.place), town: met.town ? named(met.town) : NONE })
      : "",
    met.people.length + met.partners.length > 0
      ? t("prepare-with", { people: names(met.people, words), partners: names(met.partners, words) })
      : "",
  ];
  return [`#### ${heading}`, list(facts), beneath(met.notes, 4)].filter((text) => text !== "");
}

/** The hour on the wall of the place. */
function hour(moment: string, words: Words): string {
  const local = momentParts(moment)?.local;
  return local ? sayTime(new Date(`${local}:00Z`), words.t, "UTC") : NONE;
}

function decision(met: Met): string[] {
  return [`### ${plainWords(met.subject)}`, beneath(met.outcome, 3)];
}

function actionLine(action: FollowUp, words: Words): string {
  const line = words.t("prepare-action", {
    text: plainWords(action.text),
    owner: action.owner ? named(action.owner) : NONE,
    due: action.due_on === "" ? NONE : words.day(action.due_on),
  });
  return action.done_on === "" ? line : words.t("prepare-action-done", { action: line, day: words.day(action.done_on) });
}
