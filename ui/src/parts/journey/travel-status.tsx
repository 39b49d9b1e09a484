// In the line at the bottom: on a journey, and back home.
import { Button } from "react-aria-components";

import { useAway } from "../../data/journey";
import { useWords } from "../../text";
import { useHome } from "./use-home";

export function TravelStatus() {
  const { t } = useWords();
  const { left, coming } = useAway();
  const { busy, run } = useHome();
  if (left === 0 && coming === 0) return null;
  return (
    <div className="travel-status" role="group" aria-label={t("journey-status")}>
      <span className="told">{left > 0 ? t("journey-away", { count: left }) : t("journey-coming", { count: coming })}</span>
      {left > 0 && (
        <Button className="button tiny" isDisabled={busy} onPress={run}>
          {t("journey-home")}
        </Button>
      )}
    </div>
  );
}
