import { ArrowLeft, Trash2, X } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";

import { asFailure } from "../../data/failure";
import { useRecord } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf, titleOf } from "../../data/values";
import { kindIcon } from "../../kinds/icons";
import { useWords } from "../../text";
import { failureWords, useActs } from "../acts";
import { IconButton } from "../icon-button";
import { rememberOpened } from "../recent";
import { OpenPage } from "../sheet/open-page";
import { Banners } from "./banners";
import { useEditing } from "./editing";
import { Erase } from "./erase";
import { Headline } from "./headline";
import { useFillOn } from "./just-made";
import { RecordFields } from "./record-fields";
import { StandingLine } from "./standing-line";

const HistoryTab = lazy(() => import("./history-tab"));
const TimelineTab = lazy(() => import("./timeline/timeline-tab"));
const TermPart = lazy(() => import("./term-part"));

type Props = { id: string; onClose(): void };

/** A record on its page: title, state with its reason, key facts, sections, what lies within it. */
export function RecordPane({ id, onClose }: Props) {
  const words = useWords();
  const { data: record, error } = useRecord(id);
  useEffect(() => rememberOpened(id), [id]);
  return (
    <section
      className="record-pane"
      aria-label={words.t("pane-record")}
      data-pane
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      {record ? (
        <Opened record={record} onClose={onClose} />
      ) : (
        error && (
          <div className="empty">
            <p>{words.t("fail-sentence", { why: failureWords(asFailure(error), words) })}</p>
            <Button className="button" onPress={onClose}>
              {words.t("do-close")}
            </Button>
          </div>
        )
      )}
    </section>
  );
}

function Opened({ record, onClose }: { record: Fields; onClose(): void }) {
  const { t, kindWord, written } = useWords();
  const acts = useActs();
  const editing = useEditing(record);
  const [tab, setTab] = useState("record");
  const id = textOf(record["id"]);
  const kind = textOf(record["kind"]);
  const title = titleOf(record);
  const removed = record["removed"] === true;
  const Icon = kindIcon(kind);
  const scroll = useRef<HTMLDivElement>(null);
  useFillOn(id, scroll);
  return (
    <>
      <header className="pane-head">
        <span className="only-narrow">
          <IconButton icon={ArrowLeft} name={t("do-close")} onPress={onClose} />
        </span>
        <Icon aria-hidden />
        <span className="cut">{kindWord(kind)}</span>
        <div className="end">
          <OpenPage kind={kind} id={id} />
          {!removed && <IconButton icon={Trash2} name={t("do-remove")} onPress={() => void acts.remove([id], title)} />}
          <span className="only-wide">
            <IconButton icon={X} name={t("do-close")} onPress={onClose} />
          </span>
        </div>
      </header>
      <div className="record-scroll" ref={scroll}>
        <div className="record-inner">
          <Banners record={record} />
          <Headline record={record} editing={editing} />
          <StandingLine record={record} />
          <Tabs className="record-tabs" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
            <TabList className="tabs" aria-label={t("pane-record")}>
              <Tab id="record" className="tab">
                {t("record-tab-record")}
              </Tab>
              <Tab id="timeline" className="tab">
                {t("record-tab-timeline")}
              </Tab>
              <Tab id="history" className="tab">
                {t("record-tab-history")}
              </Tab>
            </TabList>
            <TabPanel id="record">
              <RecordFields record={record} editing={editing}>
                <Suspense fallback={null}>{kind === "agreement" && <TermPart record={record} />}</Suspense>
              </RecordFields>
              <p className="quiet small">
                {t("record-changed", { author: textOf(record["changed_by"]), at: written(textOf(record["changed_at"])) })}
              </p>
              {kind === "person" && <Erase id={id} title={title} onGone={onClose} />}
            </TabPanel>
            <TabPanel id="timeline">
              <Suspense fallback={null}>
                <TimelineTab record={record} onFill={() => setTab("record")} />
              </Suspense>
            </TabPanel>
            <TabPanel id="history">
              <Suspense fallback={null}>
                <HistoryTab id={id} kind={kind} />
              </Suspense>
            </TabPanel>
          </Tabs>
        </div>
      </div>
    </>
  );
}
