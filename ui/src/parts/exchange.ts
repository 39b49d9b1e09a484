// Changes that travel in a file: given to a colleague, taken from one.
import { giveChanges, takeChanges } from "../data/deeds";
import type { Taken } from "../data/types";
import { useWords } from "../text";
import { useActs } from "./acts";
import { toast } from "./toast";

type Exchange = { take(from?: () => Promise<Taken | null>): Promise<void>; give(): Promise<void> };

/** What is damaged when changes are taken is their file, not the workspace. */
const fileWords = { damaged: "damage-changes" };

/** `from` takes a file that is known already; without it one is asked for. */
export function useExchange(): Exchange {
  const { t } = useWords();
  const acts = useActs();
  return {
    take: (from = takeChanges) =>
      acts.tried(async () => {
        const taken = await from();
        if (taken) toast(t("settings-taken", { applied: taken.applied }));
      }, fileWords),
    give: () =>
      acts.tried(async () => {
        const given = await giveChanges();
        if (given) toast(t("settings-given", { records: given.records }));
      }),
  };
}
