// Everything that the records say of a partner, gathered for one page.
import { type Linked, useLinked, useLinkedToEach, useRecords } from "../../data/linked";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";

/** By what a mission is tied to the partner. */
export type Through = "delegation" | "meeting" | "agreement";

export type PartnerSheet = {
  figures: Linked;
  placeFigures: Linked;
  roles: Linked;
  parties: Linked;
  agreements: Linked;
  missions: Linked;
  through: Map<string, Through[]>;
  meetings: Linked;
  commitments: Linked;
  given: Linked;
  received: Linked;
  outcomes: Linked;
  projects: Linked;
  issued: Linked;
  applications: Linked;
  documents: Linked;
};

const newest = (sort: string) => ({ sort, descending: true });

export function usePartnerSheet(partner: Fields): PartnerSheet {
  const id = textOf(partner["id"]);
  const parties = useLinked("party", "partner", id);
  const agreementIds = idsIn(parties.records, "agreement");
  const participants = useLinked("participant", "partner", id);
  const meetings = useLinked("meeting", "with_partners", id, newest("starts"));
  const under = useLinkedToEach("mission", "agreements", agreementIds);
  const joined = idsIn(participants.records, "mission");
  const met = idsIn(meetings.records, "mission");
  const known = new Set(under.records.map((mission) => textOf(mission["id"])));
  const others = useRecords([...new Set([...joined, ...met])].filter((one) => !known.has(one)));
  const led = useLinked("project", "lead", id, newest("starts_on"));
  const shared = useLinked("project", "partners", id, newest("starts_on"));
  const projects = together(led, shared);
  const own = useLinked("outcome", "partner", id, newest("asked_on"));
  const brought = useLinkedToEach("outcome", "subject", idsIn(projects.records, "id"));

  const through = new Map<string, Through[]>();
  const tie = (ids: string[], how: Through) => {
    for (const one of ids) through.set(one, [...(through.get(one) ?? []), how]);
  };
  tie(joined, "delegation");
  tie(met, "meeting");
  tie([...known], "agreement");

  return {
    figures: useLinked("figure", "subject", id, newest("as_of")),
    placeFigures: useLinked("figure", "subject", textOf(partner["territory"]), newest("as_of")),
    roles: useLinked("role", "partner", id),
    parties,
    agreements: useRecords(agreementIds),
    missions: together(under, others),
    through,
    meetings,
    commitments: useLinked("commitment", "partner", id),
    given: useLinked("funding", "funder", id),
    received: useLinked("funding", "subject", id),
    outcomes: together(own, brought),
    projects,
    issued: useLinked("call", "issuer", id, newest("closes_on")),
    applications: useLinked("application", "applicant", id, newest("received_on")),
    documents: together(useLinked("document", "subjects", id, newest("dated")), useLinkedToEach("document", "subjects", agreementIds)),
  };
}

/** The ids in a field, each once. */
export function idsIn(records: Fields[], field: string): string[] {
  return [...new Set(records.map((record) => textOf(record[field])).filter((id) => id !== ""))];
}

function together(one: Linked, other: Linked): Linked {
  const records = new Map([...one.records, ...other.records].map((record) => [textOf(record["id"]), record]));
  const beyond = one.total - one.records.length + (other.total - other.records.length);
  return {
    records: [...records.values()],
    total: records.size + beyond,
    ready: one.ready && other.ready,
    failure: one.failure ?? other.failure,
  };
}
