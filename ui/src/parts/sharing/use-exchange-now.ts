// Exchanging now, with the words that say how it went.
import { asFailure } from "../../data/failure";
import { stopExchange, useSharing, useSharingDeeds } from "../../data/sharing";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";

export function useExchangeNow() {
  const { t } = useWords();
  const acts = useActs();
  const deeds = useSharingDeeds();
  return {
    /** `fill` allows to fill storage again that others had used and that is empty now. */
    run: (fill = false) =>
      acts.tried(async () => {
        try {
          const { last } = await deeds.exchange(fill);
          toast(t("sharing-done", { read: last?.read ?? 0, sent: last?.sent ?? 0 }));
        } catch (reason) {
          const { code } = asFailure(reason);
          // What went over stays there: nothing is taken back.
          if (code === "cancelled") toast(t("sharing-stopped"));
          else if (code === "not_a_member") toast(t("sharing-no-longer"));
          else throw reason;
        }
      }),
    stop: () => acts.tried(async () => void (await stopExchange())),
  };
}

/** What the key does: exchanges, or leads to where team and storage are chosen first. */
export function useExchangeDeed(choose: () => void): () => void {
  const sharing = useSharing();
  const { run } = useExchangeNow();
  const ready = sharing?.storage && (sharing.team?.belongs || sharing.asked !== null);
  return () => {
    if (!ready) choose();
    else if (!sharing.under_way) void run();
  };
}
