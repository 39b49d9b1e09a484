// Everything about a mission on one page: the papers, the programme, the people, what comes of it.
import "../style/onepage.css";
import "../style/check-box.css";
import "../style/dossier.css";

import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";

import type { Fields } from "../data/types";
import { isEmpty, textOf, textsOf } from "../data/values";
import { spannedBy } from "../parts/calendar/items";
import { Checks } from "../parts/dossier/checks-part";
import { Delegation } from "../parts/dossier/delegation";
import { FollowUps } from "../parts/dossier/follow-ups";
import { Notes } from "../parts/dossier/notes";
import { Agreements, Documents, Reports } from "../parts/dossier/papers";
import { ProgrammePart } from "../parts/dossier/programme-part";
import { useDossier } from "../parts/dossier/use-dossier";
import { WriteReport } from "../parts/dossier/write-report";
import { PrepareDeparture } from "../parts/journey/prepare";
import { Prose } from "../parts/prose";
import { StandingLine } from "../parts/record/standing-line";
import { Facts } from "../parts/sheet/identity";
import { Named, NamedAll } from "../parts/sheet/named";
import { OnePage } from "../parts/sheet/one-page";
import { Value } from "../parts/value";
import { useWords } from "../text";

export default function MissionDossierPage() {
  const { id } = useParams({ from: "/dossier/$id" });
  return <MissionDossier key={id} id={id} />;
}

export function MissionDossier({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <OnePage id={id} kind="mission" name={t("dossier-mission")} end={(mission) => <Written mission={mission} />}>
      {(mission) => <Told mission={mission} />}
    </OnePage>
  );
}

function Written({ mission }: { mission: Fields }) {
  const dossier = useDossier(mission);
  return (
    <>
      <PrepareDeparture mission={textOf(mission["id"])} />
      <WriteReport mission={mission} dossier={dossier} />
    </>
  );
}

function Told({ mission }: { mission: Fields }) {
  const { t } = useWords();
  const dossier = useDossier(mission);
  const id = textOf(mission["id"]);
  const parts = Object.values(dossier);
  const [drawn, draw] = useState(false);
  // Drawn in one go the first time: sections that arrive one by one would push each other down.
  if (!drawn && parts.every((part) => part.ready)) draw(true);
  const objectives = textOf(mission["objectives"]);
  return (
    <>
      <StandingLine record={mission} />
      {parts.some((part) => part.failure) && <p role="alert">{t("sheet-failed")}</p>}
      <Purpose mission={mission} />
      {objectives && (
        <div className="onepage-lead">
          <Prose text={objectives} />
        </div>
      )}
      {drawn && (
        <div className="onepage-columns">
          <div>
            <Checks mission={mission} dossier={dossier} />
            <ProgrammePart mission={id} dossier={dossier} />
            <Delegation mission={id} dossier={dossier} />
          </div>
          <div>
            <Reports mission={mission} dossier={dossier} />
            <FollowUps mission={id} dossier={dossier} />
            <Notes mission={id} dossier={dossier} />
            <Agreements dossier={dossier} />
            <Documents mission={id} dossier={dossier} />
          </div>
        </div>
      )}
    </>
  );
}

function Purpose({ mission }: { mission: Fields }) {
  const { t, day, fieldWord } = useWords();
  const known = spannedBy(textOf(mission["starts_on"]), textOf(mission["ends_on"]));
  const facts: [string, ReactNode][] = [
    ["type", <Value key="type" kind="mission" field="type" value={mission["type"]} />],
    ["direction", <Value key="direction" kind="mission" field="direction" value={mission["direction"]} />],
    ["lead", <Named key="lead" id={textOf(mission["lead"])} />],
    ["event", <Named key="event" id={textOf(mission["event"])} />],
    ["projects", <NamedAll key="projects" ids={textsOf(mission["projects"])} />],
    ["themes", <NamedAll key="themes" ids={textsOf(mission["themes"])} />],
  ];
  const told = facts.filter(([field]) => !isEmpty(mission[field])).map(([field, value]): [string, ReactNode] => [fieldWord("mission", field), value]);
  return <Facts facts={[...(known ? [[t("dossier-days"), day(known)] satisfies [string, ReactNode]] : []), ...told]} />;
}
