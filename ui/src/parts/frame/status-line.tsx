import { useStatus } from "../../data/reads";
import { type Saved, useSaved } from "../../data/saved";
import { useWords, type Words } from "../../text";
import { TravelStatus } from "../journey/travel-status";
import { ExchangeStatus } from "../sharing/exchange-status";

/** One line, always true: what is saved, and where one is. */
export function StatusLine() {
  const words = useWords();
  const saved = useSaved();
  const { data: status } = useStatus();
  const failed = saved.state === "failed";
  return (
    <div className="status-line">
      <span role="status" aria-live="polite">
        {failed ? "" : savedWords(saved, words)}
      </span>
      <span role="alert" data-failed>
        {failed ? savedWords(saved, words) : ""}
      </span>
      {!status?.workspace?.sample && <TravelStatus />}
      {status?.workspace?.sample ? <span className="end">{words.t("workspace-sample")}</span> : <ExchangeStatus />}
    </div>
  );
}

function savedWords(saved: Saved, { t, has, time }: Words): string {
  if (saved.state === "saving") return t("saving");
  if (saved.state === "failed") {
    return t("save-failed", { why: t(has(`fail-${saved.code}`) ? `fail-${saved.code}` : "fail-bridge") });
  }
  return saved.at ? t("saved-at", { time: time(saved.at) }) : t("saved-all");
}
