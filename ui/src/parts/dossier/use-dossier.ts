// Everything that the records say of a mission, gathered for one page.
import { type Linked, useLinked, useLinkedToEach, useRecords } from "../../data/linked";
import type { Fields } from "../../data/types";
import { textOf, textsOf } from "../../data/values";
import { idsIn } from "../sheet/use-partner-sheet";
import type { ZoneOf } from "./programme";

export type Dossier = {
  stops: Linked;
  meetings: Linked;
  participants: Linked;
  notes: Linked;
  documents: Linked;
  reports: Linked;
  actions: Linked;
  agreements: Linked;
  places: Linked;
};

export function useDossier(mission: Fields): Dossier {
  const id = textOf(mission["id"]);
  const stops = useLinked("stop", "mission", id);
  const meetings = useLinked("meeting", "mission", id);
  const reports = useLinked("report", "mission", id);
  return {
    stops,
    meetings,
    reports,
    participants: useLinked("participant", "mission", id),
    notes: useLinked("note", "subject", id),
    documents: useLinked("document", "subjects", id),
    // What is to be done may have come up at a meeting, or while the report was written.
    actions: useLinkedToEach("action", "from", [id, ...idsIn(reports.records, "id"), ...idsIn(meetings.records, "id")]),
    agreements: useRecords(textsOf(mission["agreements"])),
    places: useRecords(idsIn([...stops.records, ...meetings.records], "territory")),
  };
}

export function zonesOf(places: Linked): ZoneOf {
  const zones = new Map(places.records.map((place) => [textOf(place["id"]), textOf(place["time_zone"])]));
  return (territory) => zones.get(territory) || null;
}
