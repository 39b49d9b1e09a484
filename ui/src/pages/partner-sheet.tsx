// What there is to know of a partner, on one page.
import "../style/onepage.css";
import "../style/sheet.css";

import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import type { Fields } from "../data/types";
import { textOf } from "../data/values";
import { Agreements } from "../parts/sheet/agreements";
import { Figures } from "../parts/sheet/figures";
import { happeningsOf } from "../parts/sheet/happenings";
import { Identity } from "../parts/sheet/identity";
import { Missions } from "../parts/sheet/missions";
import { MoneyPart } from "../parts/sheet/money";
import { NothingYet } from "../parts/sheet/nothing-yet";
import { OnePage } from "../parts/sheet/one-page";
import { People } from "../parts/sheet/people";
import { Calls, Projects } from "../parts/sheet/projects";
import { Promises } from "../parts/sheet/promises";
import { Results } from "../parts/sheet/results";
import { usePartnerSheet } from "../parts/sheet/use-partner-sheet";
import { Years } from "../parts/sheet/years-part";
import { useWords } from "../text";

export default function PartnerSheetPage() {
  const { id } = useParams({ from: "/sheet/$id" });
  return <PartnerSheet key={id} id={id} />;
}

export function PartnerSheet({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <OnePage id={id} kind="partner" name={t("sheet-partner")}>
      {(partner) => <Told partner={partner} />}
    </OnePage>
  );
}

function Told({ partner }: { partner: Fields }) {
  const { t } = useWords();
  const sheet = usePartnerSheet(partner);
  const id = textOf(partner["id"]);
  const parts = [...Object.values(sheet)].filter((part) => "ready" in part);
  const failed = parts.some((part) => part.failure);
  const ready = parts.every((part) => part.ready);
  // Drawn in one go the first time: sections that arrive one by one would push each other down.
  const [drawn, draw] = useState(false);
  if (ready && !drawn) draw(true);
  return (
    <>
      {failed && <p role="alert">{t("sheet-failed")}</p>}
      <Identity partner={partner} />
      {drawn && (
        <div className="onepage-columns">
          <div>
            <Figures partner={id} figures={sheet.figures} placeFigures={sheet.placeFigures} />
            <People partner={id} roles={sheet.roles} />
            <Agreements partner={id} parties={sheet.parties} agreements={sheet.agreements} />
            <Missions sheet={sheet} />
            <Promises partner={id} commitments={sheet.commitments} />
            <MoneyPart partner={id} given={sheet.given} received={sheet.received} />
            <Results partner={id} outcomes={sheet.outcomes} />
            <Projects partner={id} projects={sheet.projects} />
            <Calls partner={id} issued={sheet.issued} applications={sheet.applications} />
            <NothingYet partner={id} sheet={sheet} />
          </div>
          <div>
            <Years happenings={happeningsOf(sheet)} />
          </div>
        </div>
      )}
    </>
  );
}
