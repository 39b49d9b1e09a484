import { Button } from "react-aria-components";

import { useAway } from "../../data/journey";
import { useWords } from "../../text";
import { Line } from "../settings/line";
import { prepareDeparture } from "./opening";
import { useHome } from "./use-home";

/** In the settings: preparing a departure, or coming back from one. */
export function JourneyLine() {
  const { t } = useWords();
  const { left, coming } = useAway();
  const { busy, run } = useHome();
  return (
    <Line word={t("journey-settings")} hint={t(left > 0 ? "journey-settings-away" : "journey-settings-words")}>
      {() => (
        <>
          {left + coming > 0 && <p className="settings-words">{left > 0 ? t("journey-away", { count: left }) : t("journey-coming", { count: coming })}</p>}
          <div className="choices">
            {left > 0 ? (
              <Button className="button" isDisabled={busy} onPress={run}>
                {t("journey-home")}
              </Button>
            ) : (
              <Button className="button" onPress={() => prepareDeparture()}>
                {t("journey-do")}
              </Button>
            )}
          </div>
        </>
      )}
    </Line>
  );
}
