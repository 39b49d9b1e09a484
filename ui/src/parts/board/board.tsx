// A call's applications: as a board and as a table, with what the call is above and what came of it below.
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useCallback, useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

import { useCards } from "../../data/cards";
import { asFailure } from "../../data/failure";
import { useFew } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { kindIcon } from "../../kinds/icons";
import { useWords } from "../../text";
import { failureWords } from "../acts";
import { useRemembered } from "../remembered";
import { AddApplication } from "./add-application";
import { ApplicationsTable } from "./applications-table";
import { BoardColumns } from "./board-columns";
import { CallFacts } from "./call-facts";
import { decisionOf, decisionsOf } from "./decisions";
import { useDeciding } from "./deciding";
import { Results } from "./results";

/** The most that the store lists at once; far more than any call has answers. */
const MOST = 1_000;
const none: Fields[] = [];

export function Board({ call }: { call: Fields }) {
  const words = useWords();
  const { t, kindWord } = words;
  const id = textOf(call["id"]);
  const answer = useFew("application", [{ field: "call", value: id }], MOST);
  const applications = answer.data?.items ?? none;
  const { titleOf, ready } = useApplicants(applications);
  const deciding = useDeciding(titleOf);
  const [view, setView] = useRemembered("board view", "board");
  const Icon = kindIcon("call");
  return (
    <div className="board">
      <header className="pane-head">
        <Link className="button plain icon" to="/list/$kind" params={{ kind: "call" }} search={{ record: id }} aria-label={t("board-back")}>
          <ArrowLeft aria-hidden />
        </Link>
        <Icon aria-hidden />
        <span className="cut">{kindWord("call")}</span>
        {answer.data && (
          <div className="end">
            <AddApplication without={applications.map((one) => textOf(one["applicant"]))} onAdd={(applicant) => void deciding.add(id, applicant)} />
          </div>
        )}
      </header>
      <div className="board-scroll">
        <h1>{textOf(call["title"]) || t("record-untitled")}</h1>
        <CallFacts call={call} applications={applications} />
        {answer.error && <p role="alert">{t("fail-sentence", { why: failureWords(asFailure(answer.error), words) })}</p>}
        {answer.data && ready && (
          <>
            {applications.length === 0 ? (
              <p className="quiet">{t("board-none")}</p>
            ) : (
              <Tabs selectedKey={view} onSelectionChange={(key) => setView(String(key))}>
                <TabList className="tabs" aria-label={t("board-view")}>
                  <Tab id="board" className="tab">
                    {t("board-as-columns")}
                  </Tab>
                  <Tab id="table" className="tab">
                    {t("board-as-table")}
                  </Tab>
                </TabList>
                <TabPanel id="board">
                  <BoardColumns applications={applications} titleOf={titleOf} deciding={deciding} />
                </TabPanel>
                <TabPanel id="table">
                  <ApplicationsTable applications={applications} decisions={decisionsOf(applications)} titleOf={titleOf} deciding={deciding} />
                </TabPanel>
              </Tabs>
            )}
            <Results call={call} selected={applications.filter((one) => decisionOf(one) === "selected")} titleOf={titleOf} deciding={deciding} />
          </>
        )}
      </div>
    </div>
  );
}

/** Who applies: on a call's own page its title need not be said again. */
function useApplicants(applications: Fields[]): { titleOf(application: Fields): string; ready: boolean } {
  const { t } = useWords();
  const ids = [...new Set(applications.map((one) => textOf(one["applicant"])).filter((id) => id !== ""))];
  const cards = useCards(ids);
  const known = JSON.stringify(cards.map((card) => [card?.id, card?.title]));
  const titles = useMemo(() => new Map(cards.flatMap((card) => (card ? [[card.id, card.title]] : []))), [known]);
  const titleOf = useCallback(
    (application: Fields) => titles.get(textOf(application["applicant"])) || textOf(application["title"]) || t("record-untitled"),
    [titles, t],
  );
  return { titleOf, ready: cards.every((card) => card !== undefined) };
}
