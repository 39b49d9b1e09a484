import { Luggage } from "lucide-react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { prepareDeparture } from "./opening";
import { useOwnWorkspace } from "./own-workspace";

/** From a mission's dossier: a departure with that mission. */
export function PrepareDeparture({ mission }: { mission: string }) {
  const { t } = useWords();
  if (!useOwnWorkspace()) return null;
  return (
    <Button className="button" onPress={() => prepareDeparture([mission])}>
      <Luggage aria-hidden />
      {t("journey-do")}
    </Button>
  );
}
