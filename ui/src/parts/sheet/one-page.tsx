// A record told on one page, with the way back to the page on which it is written.
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";

import { asFailure } from "../../data/failure";
import { useRecord } from "../../data/reads";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";
import { kindIcon } from "../../kinds/icons";
import { useWords } from "../../text";
import { failureWords } from "../acts";
import { rememberOpened } from "../recent";

type Props = {
  id: string;
  /** The only kind that this page can tell. */
  kind: string;
  /** What the page is called, above the record's title. */
  name: string;
  end?: (record: Fields) => ReactNode;
  children: (record: Fields) => ReactNode;
};

export function OnePage({ id, kind, name, end, children }: Props) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const { data: record, error } = useRecord(id);
  const page = useRef<HTMLDivElement>(null);
  const told = record?.["kind"] === kind ? record : undefined;
  const Icon = kindIcon(kind);

  useEffect(() => rememberOpened(id), [id]);
  // The link that led here is gone: the keys that scroll and go back work from the start.
  useEffect(() => page.current?.focus(), [id]);

  const back = { to: "/list/$kind", params: { kind }, search: { record: id } } as const;
  return (
    <div
      className="page onepage"
      ref={page}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) void navigate(back);
      }}
    >
      <div className="onepage-inner">
        <header className="onepage-head">
          <Link {...back} className="onepage-back" preload={false}>
            <ArrowLeft aria-hidden />
            {t(`sheet-back-${kind}`)}
          </Link>
          {told && end && <div className="end">{end(told)}</div>}
        </header>
        {told && (
          <>
            <p className="onepage-name">
              <Icon aria-hidden />
              {name}
            </p>
            <h1>{textOf(told["title"]) || t("record-untitled")}</h1>
            {told["removed"] === true && <p className="notice">{t("record-removed")}</p>}
            {children(told)}
          </>
        )}
        {!told && (record || error) && (
          <p role="alert">{t("fail-sentence", { why: error ? failureWords(asFailure(error), words) : t("fail-not_found") })}</p>
        )}
      </div>
    </div>
  );
}
