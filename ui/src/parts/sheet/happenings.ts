// What a partner's records say happened, and when.
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { momentParts } from "../../text/moments";
import { spannedBy } from "../calendar/items";
import type { PartnerSheet } from "./use-partner-sheet";
import type { Happening } from "./years";

const deeds = { signed_on: "signed", in_force_on: "in_force", terminated_on: "terminated" } as const;

export function happeningsOf(sheet: PartnerSheet): Happening[] {
  const { agreements, parties, missions, meetings, documents, outcomes } = sheet;
  return [
    ...agreements.records.flatMap((agreement) => [...deedsOf(agreement), ...ownSignatures(agreement, parties.records)]),
    ...missions.records.flatMap((mission) => {
      const stage = textOf(mission["stage"]);
      return told(mission, "mission", spannedBy(textOf(mission["starts_on"]), textOf(mission["ends_on"])), stage ? { stage } : {});
    }),
    ...meetings.records.flatMap((meeting) => told(meeting, "meeting", momentParts(textOf(meeting["starts"]))?.local.slice(0, 10) ?? "")),
    ...documents.records.flatMap((one) => told(one, "document", textOf(one["dated"]))),
    ...outcomes.records.flatMap((outcome) => told(outcome, "outcome", textOf(outcome["asked_on"]))),
  ];
}

function deedsOf(agreement: Fields): Happening[] {
  return Object.entries(deeds).flatMap(([field, what]) => told(agreement, what, textOf(agreement[field])));
}

/** Parties that signed on different days have their own, and the agreement has none. */
function ownSignatures(agreement: Fields, parties: Fields[]): Happening[] {
  if (textOf(agreement["signed_on"]) !== "") return [];
  return parties
    .filter((party) => party["agreement"] === agreement["id"])
    .flatMap((party) => told(agreement, "signed", textOf(party["signed_on"])))
    .slice(0, 1);
}

function told(record: Fields, what: string, known: string, more: { stage?: string } = {}): Happening[] {
  if (known === "") return [];
  const id = textOf(record["id"]);
  return [{ key: [what, id].join(" "), kind: textOf(record["kind"]), id, title: textOf(record["title"]), what, known, ...more }];
}
