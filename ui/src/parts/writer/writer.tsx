// A report on its writing page.
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Maximize2, Minimize2, RotateCcw } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { useConflictsOf } from "../../data/reads";
import type { Fields } from "../../data/types";
import { isEmpty, textOf } from "../../data/values";
import { kindIcon } from "../../kinds/icons";
import { useWords } from "../../text";
import { failureWords, useActs } from "../acts";
import { IconButton } from "../icon-button";
import { useEditing } from "../record/editing";
import { Headline } from "../record/headline";
import { rememberOpened } from "../recent";
import { useRemembered } from "../remembered";
import { aloneKey, useAlone } from "./alone";
import { useBody } from "./body";
import { caretPlace } from "./caret-place";
import { useMissionFacts } from "./facts";
import { FactsPart } from "./facts-part";
import { type Missing, missingOf } from "./missing";
import { MissingPart } from "./missing-part";
import { outline, wordCount } from "./outline";
import { OutlinePart } from "./outline-part";
import { PreparePart } from "./prepare-part";
import { SidePart } from "./side-part";
import { StateControl } from "./state-control";
import { TextPart } from "./text-part";

export function Writer({ report }: { report: Fields }) {
  const words = useWords();
  const { t, kindWord } = words;
  const acts = useActs();
  const id = textOf(report["id"]);
  const editing = useEditing(report);
  const body = useBody(report, editing);
  const { facts } = useMissionFacts(report);
  const { alone, setAlone } = useAlone();
  const area = useRef<HTMLTextAreaElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [left, keepCaret] = useRemembered(`writer caret ${id}`, 0);
  const [caret, setCaret] = useState(left);
  // The outline may follow a moment later: letters come first.
  const text = useDeferredValue(body.box.text);
  const headings = useMemo(() => outline(text), [text]);
  const count = useMemo(() => wordCount(text), [text]);
  const unread = useConflictsOf(id).some((one) => one.field === "body");
  const removed = report["removed"] === true;
  const blank = body.box.text.trim() === "";
  const Icon = kindIcon("report");

  const goTo = (place: number) => {
    const box = area.current;
    if (!box) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(place, place);
    setCaret(place);
    const { top } = caretPlace(box, place);
    page.current?.scrollTo({ top: Math.max(0, (box.parentElement?.offsetTop ?? 0) + top - 96) });
  };

  // Opens where it was left: that paragraph, that caret.
  useEffect(() => {
    rememberOpened(id);
    if (left > 0) goTo(Math.min(left, area.current?.value.length ?? 0));
    else area.current?.focus({ preventScroll: true });
    // Once, when the page opens.
  }, [id]);
  const latestCaret = useRef(caret);
  latestCaret.current = caret;
  useEffect(() => () => keepCaret(latestCaret.current), [keepCaret]);

  const goToMissing = (missing: Missing) => {
    const first = headings.find((heading) => !heading.filled);
    if (missing === "headings" && first) return goTo(first.end);
    if (missing === "text") return goTo(0);
    const field = { submitted: "state", validated: "state" }[missing as string] ?? missing;
    const place = page.current?.querySelector(`[data-field="${field}"]`) ?? document.querySelector(`[data-field="${field}"]`);
    place?.querySelector<HTMLElement>("input, button, [tabindex='0']")?.focus();
  };

  return (
    <div className="writer">
      <header className="pane-head writer-head">
        <Link className="button plain icon" to="/list/$kind" params={{ kind: "report" }} search={{ record: id }} aria-label={t("writer-back")}>
          <ArrowLeft aria-hidden />
        </Link>
        <Icon aria-hidden />
        <span className="cut">{kindWord("report")}</span>
        <div className="end">
          {!removed && <StateControl report={report} editing={editing} body={body} />}
          <IconButton
            icon={alone ? Minimize2 : Maximize2}
            name={t(alone ? "writer-together" : "writer-alone", { key: aloneKey() })}
            aria-pressed={alone}
            onPress={() => setAlone(!alone)}
          />
        </div>
      </header>
      <div className="writer-scroll" ref={page}>
        <div className="writer-columns">
          <div className="writer-main" data-pane tabIndex={-1} role="group" aria-label={t("writer-main")}>
            {removed && (
              <div className="notice" role="note">
                <span>{t("record-removed")}</span>
                <Button className="button" onPress={() => void acts.restore([id], textOf(report["title"]))}>
                  <RotateCcw aria-hidden />
                  {t("do-restore")}
                </Button>
              </div>
            )}
            {unread && (
              <div className="notice" role="note">
                <span>{t("writer-merged")}</span>
                <Link className="button" to="/unread">
                  {t("do-open")}
                </Link>
              </div>
            )}
            <Headline record={report} editing={editing} />
            {body.failure && (
              <p className="field-problem" role="alert">
                {t("fail-sentence", { why: failureWords(body.failure, words) })}
              </p>
            )}
            {blank && !removed && (
              <PreparePart
                body={body}
                facts={facts}
                linked={!isEmpty(report["mission"])}
                onLink={(mission) => void acts.tried(() => editing.save("mission", mission))}
                onPrepared={() => goTo(0)}
              />
            )}
            <TextPart area={area} body={body} facts={facts} readOnly={removed} onCaret={setCaret} />
          </div>
          {!alone && (
            <SidePart
              report={report}
              editing={editing}
              outline={<OutlinePart headings={headings} words={count} caret={caret} onGo={(heading) => goTo(heading.end)} />}
              missing={<MissingPart missing={missingOf(report, headings, count)} empty={headings.filter((heading) => !heading.filled).length} onGo={goToMissing} />}
              facts={facts && <FactsPart facts={facts} />}
            />
          )}
        </div>
      </div>
    </div>
  );
}
