// At the end of the line at the bottom: what waits to be shared and from whom, and exchanging now.
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";

import { useExchangeProgress, useSharing } from "../../data/sharing";
import type { Sharing } from "../../data/types";
import { useWords } from "../../text";
import { failedWords, waitingWords } from "./exchange-words";
import { useExchangeNow } from "./use-exchange-now";

export function ExchangeStatus() {
  const sharing = useSharing();
  const shares = sharing !== undefined && (sharing.asked !== null || sharing.team?.belongs === true);
  return shares ? <Line sharing={sharing} /> : null;
}

function Line({ sharing }: { sharing: Sharing }) {
  const words = useWords();
  const { t, time } = words;
  const { run, stop } = useExchangeNow();
  const last = sharing.last;
  const told = [
    // Without storage nothing is shared yet, however little waits.
    sharing.team && sharing.storage && t("sharing-outgoing", { count: sharing.outgoing }),
    waitingWords(sharing, words),
    failedWords(sharing, words) ?? (last && last.failure === null ? t("sharing-last", { time: time(new Date(last.at)) }) : null),
  ].filter((one) => one !== null);
  return (
    <div className="exchange-status" role="group" aria-label={t("sharing-exchange")}>
      {sharing.under_way ? (
        <UnderWay />
      ) : (
        told.map((one) => (
          <span key={one} className="told">
            {one}
          </span>
        ))
      )}
      {!sharing.storage && (
        <Link className="row-link" to="/settings">
          {t("sharing-no-storage")}
        </Link>
      )}
      {sharing.storage && (
        <Button className="button tiny" onPress={() => void (sharing.under_way ? stop() : run())}>
          {t(sharing.under_way ? "sharing-stop" : "sharing-now")}
        </Button>
      )}
    </div>
  );
}

function UnderWay() {
  const { t, number } = useWords();
  const progress = useExchangeProgress(true);
  if (!progress) return <span className="told">{t("sharing-under-way")}</span>;
  const { done, total } = progress;
  return <span className="told">{total === null ? t("sharing-under-way-some", { done: number(done) }) : t("sharing-under-way-of", { done: number(done), total: number(total) })}</span>;
}
