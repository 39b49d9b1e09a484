// The calendar: a month by weeks, and the years.
import "../style/calendar.css";

import { useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

import { useStatus } from "../data/reads";
import { itemsOf } from "../parts/calendar/items";
import { Month } from "../parts/calendar/month";
import { Timeline } from "../parts/calendar/timeline";
import { MOST, useUpTo } from "../parts/calendar/up-to";
import { useRemembered } from "../parts/remembered";
import { useWords } from "../text";

const dated = ["mission", "event", "meeting", "call", "action"] as const;

export default function Calendar() {
  const words = useWords();
  const { t, kindPlural } = words;
  const today = useStatus().data?.today ?? "";
  const kinds = {
    mission: useUpTo("mission", ["starts_on", "ends_on", "stage"], "starts_on"),
    event: useUpTo("event", ["starts_on", "ends_on"], "starts_on"),
    meeting: useUpTo("meeting", ["starts", "ends"], "starts"),
    call: useUpTo("call", ["closes_on"], "closes_on"),
    action: useUpTo("action", ["due_on", "done_on", "dropped"], "due_on"),
    agreement: useUpTo("agreement", ["signed_on", "in_force_on", "terminated_on", "ends_on", "status"], "signed_on"),
  };
  const [view, setView] = useRemembered("calendar-view", "month");
  const all = Object.entries(kinds);
  const loading = all.some(([, rows]) => rows.loading || rows.records.length < Math.min(rows.total, MOST));
  const failed = all.some(([, rows]) => rows.failure);
  const items = useMemo(
    () => dated.flatMap((kind) => itemsOf(kind, kinds[kind].records)),
    dated.map((kind) => kinds[kind].records),
  );
  const lives = useMemo(
    () => [...kinds.agreement.records, ...kinds.mission.records],
    [kinds.agreement.records, kinds.mission.records],
  );
  const cut = all.filter(([, rows]) => rows.total > MOST).map(([kind]) => kindPlural(kind));
  return (
    <div className="page">
      <div className="calendar">
        <h1>{t("calendar-title")}</h1>
        {failed && <p role="alert">{t("calendar-failed")}</p>}
        {cut.length > 0 && (
          <p className="quiet">
            {t("calendar-cut", { count: MOST, kinds: new Intl.ListFormat(words.locale, { type: "conjunction" }).format(cut) })}
          </p>
        )}
        {today !== "" && !loading && (
          <Tabs selectedKey={view} onSelectionChange={(key) => setView(String(key))}>
            <TabList className="tabs" aria-label={t("calendar-title")}>
              <Tab id="month" className="tab">
                {t("calendar-month")}
              </Tab>
              <Tab id="years" className="tab">
                {t("calendar-years")}
              </Tab>
            </TabList>
            <TabPanel id="month">
              <Month items={items} today={today} />
            </TabPanel>
            <TabPanel id="years">
              <Timeline records={lives} today={today} />
            </TabPanel>
          </Tabs>
        )}
      </div>
    </div>
  );
}
