import { Button } from "react-aria-components";

import { useArrival } from "../../data/arrived";
import { useWords } from "../../text";
import { useActs } from "../acts";

/** A file of changes that was opened while there is no workspace to read it into. */
export function ArrivedWaiting() {
  const { t } = useWords();
  const acts = useActs();
  const { arrival, leave } = useArrival();
  return (
    <div role="status">
      {arrival && (
        <div className="arrived-waiting">
          <p>{t("arrived-waiting", { file: arrival.name })}</p>
          <Button className="button tiny" onPress={() => void acts.tried(() => leave(arrival))}>
            {t("arrived-no")}
          </Button>
        </div>
      )}
    </div>
  );
}
