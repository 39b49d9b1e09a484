// Changes that travel in a file: given to a colleague, taken from one.
import { giveChanges, takeChanges } from "../data/deeds";
import { useWords } from "../text";
import { useActs } from "./acts";
import { toast } from "./toast";

export function useExchange(): { take(): Promise<void>; give(): Promise<void> } {
  const { t } = useWords();
  const acts = useActs();
  return {
    take: () =>
      acts.tried(async () => {
        const taken = await takeChanges();
        if (taken) toast(t("settings-taken", { applied: taken.applied }));
      }),
    give: () =>
      acts.tried(async () => {
        const given = await giveChanges();
        if (given) toast(t("settings-given", { records: given.records }));
      }),
  };
}
