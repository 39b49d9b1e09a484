// What is on record of a report's mission: who went, where, whom they met, what remains to be done.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { useCards } from "../../data/cards";
import { dueQuestion, useRecord } from "../../data/reads";
import { useRecords } from "../../data/records";
import type { Due, Fields } from "../../data/types";
import { linkedFrom, textOf, textsOf } from "../../data/values";

const nothing: Due[] = [];

/** How far ahead deadlines are told, in months. */
const AHEAD = 12;

export type Named = { id: string; title: string };
export type Stop = { place: Named | null; arrives: string; leaves: string };
export type Member = { person: Named | null; partner: Named | null; capacity: string };
export type Met = {
  id: string;
  subject: string;
  starts: string;
  ends: string;
  place: string;
  town: Named | null;
  people: Named[];
  partners: Named[];
  notes: string;
  outcome: string;
};
export type FollowUp = { id: string; text: string; owner: Named | null; due_on: string; done_on: string };
export type Deadline = { id: string; title: string; what: Due["what"]; on: Due["on"] };
export type MissionFacts = {
  id: string;
  title: string;
  type: string;
  starts_on: string;
  ends_on: string;
  objectives: string;
  agreements: Named[];
  projects: Named[];
  event: Named | null;
  stops: Stop[];
  delegation: Member[];
  meetings: Met[];
  actions: FollowUp[];
  deadlines: Deadline[];
};

/** The facts of a report's mission, once all of them are there. */
export function useMissionFacts(report: Fields): { facts: MissionFacts | null; loading: boolean } {
  const missionId = textOf(report["mission"]);
  const mission = useRecord(missionId).data;
  const within = useRecords(idsFrom(mission, ["participant", "stop", "meeting", "action", "call"]));
  const meetings = ofKind(within.records, "meeting");
  const bound = useRecords(textsOf(mission?.["agreements"]));
  const later = useRecords([report, ...meetings].flatMap((one) => idsFrom(one, ["action"], "from")));
  const all = useMemo(() => [...within.records, ...later.records], [within.records, later.records]);
  const titles = useTitles(mission ? [mission, ...all] : all);
  const near = [
    ...bound.records.flatMap((one) => [textOf(one["id"]), ...idsFrom(one, ["commitment"])]),
    ...ofKind(all, "call").map((one) => textOf(one["id"])),
  ];
  const asked = within.done && bound.done && near.length > 0;
  const due = useQuery({ ...dueQuestion({ months: AHEAD, of: near }), enabled: asked });
  const coming = asked ? due.data?.items : nothing;

  const facts = useMemo(() => {
    if (!mission || !within.done || !bound.done || !later.done || !titles || !coming) return null;
    return factsOf(mission, all, coming.filter((one) => !one.overdue), titles);
  }, [mission, all, within.done, bound, later.done, titles, coming]);
  return { facts, loading: missionId !== "" && facts === null };
}

type NameOf = (id: string) => Named | null;

function factsOf(mission: Fields, all: Fields[], due: Due[], nameOf: NameOf): MissionFacts {
  const text = (field: string) => textOf(mission[field]);
  const names = (ids: string[]) => ids.map(nameOf).filter((one) => one !== null);
  return {
    id: text("id"),
    title: text("title"),
    type: text("type"),
    starts_on: text("starts_on"),
    ends_on: text("ends_on"),
    objectives: text("objectives"),
    agreements: names(textsOf(mission["agreements"])),
    projects: names(textsOf(mission["projects"])),
    event: nameOf(text("event")),
    stops: byTime(ofKind(all, "stop"), "arrives", "leaves").map((one) => ({
      place: nameOf(textOf(one["territory"])),
      arrives: textOf(one["arrives"]),
      leaves: textOf(one["leaves"]),
    })),
    delegation: ofKind(all, "participant").map((one) => ({
      person: nameOf(textOf(one["person"])),
      partner: nameOf(textOf(one["partner"])),
      capacity: textOf(one["capacity"]),
    })),
    meetings: byTime(ofKind(all, "meeting"), "starts", "ends").map((one) => ({
      id: textOf(one["id"]),
      subject: textOf(one["subject"]),
      starts: textOf(one["starts"]),
      ends: textOf(one["ends"]),
      place: textOf(one["place"]),
      town: nameOf(textOf(one["territory"])),
      people: names(textsOf(one["with_people"])),
      partners: names(textsOf(one["with_partners"])),
      notes: textOf(one["notes"]),
      outcome: textOf(one["outcome"]),
    })),
    // What was given up is not owed any more, and is no fact of the mission.
    actions: ofKind(all, "action")
      .filter((one) => one["dropped"] !== true)
      .map((one) => ({
        id: textOf(one["id"]),
        text: textOf(one["text"]),
        owner: nameOf(textOf(one["owner"])),
        due_on: textOf(one["due_on"]),
        done_on: textOf(one["done_on"]),
      })),
    deadlines: due.map((one) => ({ id: one.id, title: one.title, what: one.what, on: one.on })),
  };
}

function ofKind(records: Fields[], kind: string): Fields[] {
  return records.filter((one) => one["kind"] === kind);
}

/** In the order in which it happened; instants are compared as such, not as their letters. */
function byTime(records: Fields[], first: string, second: string): Fields[] {
  const at = (record: Fields) => Date.parse((textOf(record[first]) || textOf(record[second])).replace(/\[.*$/, ""));
  const key = (record: Fields) => (Number.isNaN(at(record)) ? Infinity : at(record));
  return [...records].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

function idsFrom(record: Fields | undefined, kinds: string[], field?: string): string[] {
  return linkedFrom(record ?? {})
    .filter((link) => !link.removed && kinds.includes(link.kind) && (field === undefined || link.field === field))
    .map((link) => link.id);
}

const LINKS = ["agreements", "projects", "event", "territory", "person", "partner", "with_people", "with_partners", "owner"];

/** The titles of everything that these records name; nothing until all are there. */
function useTitles(records: Fields[]): NameOf | null {
  const ids = [...new Set(records.flatMap((one) => LINKS.flatMap((field) => [textOf(one[field]), ...textsOf(one[field])])))].filter(
    (id) => id !== "",
  );
  const cards = useCards(ids);
  const ready = cards.every((card) => card !== undefined);
  const known = cards.flatMap((card) => (card && card.title !== "" && !card.removed ? [[card.id, card.title]] : []));
  const key = JSON.stringify(known);
  return useMemo(() => {
    if (!ready) return null;
    const titles = new Map(known.map(([id = "", title = ""]) => [id, title]));
    return (id) => (titles.has(id) ? { id, title: titles.get(id) ?? "" } : null);
    // The same titles are the same answer, however often they are asked for.
  }, [key, ready]);
}
