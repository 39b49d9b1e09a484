// What needs me, grouped by how soon: a date, a reason, one action.
import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";

import { fewQuestion, useConflicts, useDue, useStatus } from "../data/reads";
import { useWorkspace } from "../data/settings";
import type { Due, Fields } from "../data/types";
import { textOf } from "../data/values";
import { State } from "../parts/state";
import { useWords } from "../text";

const MONTHS = 6;
const SHOWN = 8;
const STAGES = ["under_way", "planned"];

export default function Home() {
  const { t } = useWords();
  const due = useDue(MONTHS).data;
  const unread = useConflicts().data?.length ?? 0;
  const { data: status } = useStatus();
  const workspace = useWorkspace();
  const missions = useQueries({ queries: STAGES.map((stage) => fewQuestion("mission", [{ field: "stage", value: stage }], SHOWN)) }).flatMap(
    (answer) => answer.data?.items ?? [],
  );
  const overdue = due?.filter((one) => one.overdue) ?? [];
  const soon = due?.filter((one) => !one.overdue) ?? [];
  const calm = due !== undefined && due.length === 0 && missions.length === 0 && unread === 0;
  return (
    <div className="page">
      <div className="page-inner">
        <h1>{t("home-title")}</h1>
        {status?.workspace?.sample && (
          <div className="notice">
            <span>{t("home-sample")}</span>
            <Button className="button" onPress={() => void workspace.close()}>
              {t("home-leave-sample")}
            </Button>
          </div>
        )}
        {calm && <p className="quiet">{t("home-calm")}</p>}
        <DueGroup title={t("home-overdue")} lines={overdue} />
        <DueGroup title={t("home-soon")} lines={soon} />
        {missions.length > 0 && (
          <section className="group" aria-labelledby="home-missions">
            <h2 id="home-missions">{t("home-under-way")}</h2>
            <ul className="lines">
              {missions.map((mission) => (
                <MissionLine key={textOf(mission["id"])} mission={mission} />
              ))}
            </ul>
          </section>
        )}
        {unread > 0 && (
          <section className="group" aria-labelledby="home-unread">
            <h2 id="home-unread">{t("home-unread")}</h2>
            <ul className="lines">
              <li>
                <span />
                <span>{t("unread-count", { count: unread })}</span>
                <Link className="row-link" to="/unread">
                  {t("do-open")}
                </Link>
              </li>
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function DueGroup({ title, lines }: { title: string; lines: Due[] }) {
  const { t, span } = useWords();
  if (lines.length === 0) return null;
  return (
    <section className="group" aria-label={title}>
      <h2>{title}</h2>
      <ul className="lines">
        {lines.map((one) => (
          <li key={`${one.id} ${one.what} ${one.term ?? ""}`}>
            <span className="when" data-overdue={one.overdue || undefined}>
              {span(one.on)}
              {one.certain === "may" && <span className="quiet"> {t("home-may")}</span>}
            </span>
            <span className="what">
              <Link className="row-link cut" to="/list/$kind" params={{ kind: one.kind }} search={{ record: one.id }}>
                {one.title}
              </Link>
              <span className="quiet small">{t(`due-${one.what}`)}</span>
            </span>
            <span />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MissionLine({ mission }: { mission: Fields }) {
  const { day } = useWords();
  const starts = textOf(mission["starts_on"]);
  return (
    <li>
      <span className="when">{starts && day(starts)}</span>
      <Link className="row-link cut" to="/list/$kind" params={{ kind: "mission" }} search={{ record: textOf(mission["id"]) }}>
        {textOf(mission["title"])}
      </Link>
      <State of="stage" code={textOf(mission["stage"])} />
    </li>
  );
}
