// While records leave this computer, and once they have.
import { Button } from "react-aria-components";

import { useJourneyProgress } from "../../data/journey";
import type { Departed } from "../../data/types";
import { useWords } from "../../text";

export function LeavingStep({ stopping, onStop }: { stopping: boolean; onStop(): void }) {
  const { t, number } = useWords();
  const progress = useJourneyProgress(true);
  const work = progress?.work ?? "exchange";
  const total = progress?.total ?? null;
  return (
    <>
      <div className="journey-under-way" role="status">
        <p>{t(`journey-work-${work}`)}</p>
        <progress aria-label={t(`journey-work-${work}`)} {...(progress && total !== null && total > 0 ? { value: progress.done, max: total } : {})} />
        <p className="quiet small">{progress && total !== null && total > 0 ? t("journey-so-far", { done: number(progress.done), total: number(total) }) : t("journey-patience")}</p>
      </div>
      <div className="sheet-end">
        <Button className="button" isDisabled={stopping} onPress={onStop}>
          {t(stopping ? "progress-stopping" : "sharing-stop")}
        </Button>
      </div>
    </>
  );
}

export function LeftStep({ departed, onClose }: { departed: Departed; onClose(): void }) {
  const { t } = useWords();
  const { left, goes, files_missing: missing, clean } = departed;
  const told = [
    left > 0 ? t("journey-left", { goes, left }) : t("journey-all"),
    missing > 0 ? t("journey-files-nobody", { count: missing }) : null,
    left > 0 && !clean ? t("journey-traces") : null,
    left > 0 ? t("journey-undo") : null,
  ].filter((one) => one !== null);
  return (
    <>
      <div role="status">
        {told.map((one) => (
          <p key={one} className="settings-words">
            {one}
          </p>
        ))}
      </div>
      <div className="sheet-end">
        <Button className="button first" autoFocus onPress={onClose}>
          {t("do-close")}
        </Button>
      </div>
    </>
  );
}
