// What needs me, grouped by why: a date, a reason, one thing to do.
import "../style/home.css";

import { Plus } from "lucide-react";
import { Fragment, lazy, type ReactNode, Suspense, useState } from "react";
import { Button } from "react-aria-components";

import { asFailure } from "../data/failure";
import { useFew, useStatus } from "../data/reads";
import { failureWords } from "../parts/acts";
import { sayCalendar } from "../parts/calendar/days";
import { useRuns } from "../parts/frame/runs";
import { DueGroup, useDueByReason } from "../parts/home/due-groups";
import type { Reason } from "../parts/home/groups";
import { IncompleteGroup, useIncomplete } from "../parts/home/incomplete";
import { Missions, useMissions } from "../parts/home/missions";
import { UnreadGroup, useUnread } from "../parts/home/unread";
import { useWords } from "../text";

const NewRecord = lazy(() => import("../parts/new-record"));

export default function Home() {
  const { t, locale } = useWords();
  const status = useStatus().data;
  const unread = useUnread();
  const asked = [useDueByReason(), unread] as const;
  const [{ due }] = asked;
  const missions = useMissions();
  const incomplete = useIncomplete();
  const failure = asked.find(({ error }) => error)?.error;
  const dueFor = (reason: Reason) => ({ name: reason, count: due.pageOf(reason)?.total, drawn: <DueGroup due={due} reason={reason} /> });
  const groups: { name: string; count: number | undefined; drawn: ReactNode }[] = [
    dueFor("deadlines"),
    { name: "missions", count: missions?.length, drawn: missions && <Missions missions={missions} /> },
    dueFor("reports"),
    dueFor("follow-ups"),
    dueFor("calls"),
    { name: "unread", count: unread.page?.total, drawn: unread.page && <UnreadGroup page={unread.page} onAll={unread.onAll} /> },
    { name: "incomplete", count: incomplete?.length, drawn: incomplete && <IncompleteGroup incomplete={incomplete} /> },
  ];
  // A group is drawn once all above it are known, so that no line moves under the pointer.
  const unknown = groups.findIndex(({ count }) => count === undefined);
  const known = unknown < 0 ? groups.length : unknown;
  return (
    <div className="page">
      <div className="page-inner home">
        <h1>{t("home-title")}</h1>
        {status && (
          <p className="today">{sayCalendar(status.today, { weekday: "long", day: "numeric", month: "long", year: "numeric" }, locale)}</p>
        )}
        {status?.workspace?.sample && <SampleNotice />}
        {failure && <Failed failure={failure} onAgain={() => asked.forEach((one) => void one.again())} />}
        {groups.every(({ count }) => count === 0) && <Nothing />}
        {groups.slice(0, known).map(({ name, drawn }) => (
          <Fragment key={name}>{drawn}</Fragment>
        ))}
      </div>
    </div>
  );
}

function Failed({ failure, onAgain }: { failure: Error; onAgain(): void }) {
  const words = useWords();
  return (
    <div className="empty" role="alert">
      <p>{words.t("fail-sentence", { why: failureWords(asFailure(failure), words) })}</p>
      <Button className="button" onPress={onAgain}>
        {words.t("do-try-again")}
      </Button>
    </div>
  );
}

function SampleNotice() {
  const { t } = useWords();
  const runs = useRuns();
  return (
    <div className="notice">
      <span>{t("home-sample")}</span>
      <Button className="button" onPress={() => runs.close_workspace?.()}>
        {t("home-leave-sample")}
      </Button>
    </div>
  );
}

/** Nothing is pressing; in an empty workspace, there is something to begin with. */
function Nothing() {
  const { t, kindNew } = useWords();
  const partners = useFew("partner", [], 1).data;
  const [adding, setAdding] = useState(false);
  if (!partners) return null;
  if (partners.total > 0) return <p className="quiet">{t("home-calm")}</p>;
  return (
    <div className="empty">
      <p>{t("home-empty")}</p>
      <Button className="button first" onPress={() => setAdding(true)}>
        <Plus aria-hidden />
        {kindNew("partner")}
      </Button>
      <Suspense fallback={null}>{adding && <NewRecord kind="partner" onClose={() => setAdding(false)} />}</Suspense>
    </div>
  );
}
