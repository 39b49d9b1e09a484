// The deed of a departure: under way, stopped, done, or why it did not come about.
import { useState } from "react";

import { asFailure } from "../../data/failure";
import { useJourney } from "../../data/journey";
import { stopExchange } from "../../data/sharing";
import type { Departed } from "../../data/types";
import { useWords } from "../../text";
import { failureWords } from "../acts";

export function useLeaving() {
  const words = useWords();
  const { depart } = useJourney();
  const [busy, setBusy] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [departed, setDeparted] = useState<Departed | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  return {
    busy,
    stopping,
    departed,
    wrong,
    go: async (chosen: string[] | null) => {
      setBusy(true);
      setStopping(false);
      setWrong(null);
      try {
        setDeparted(await depart(chosen));
      } catch (reason) {
        const failure = asFailure(reason);
        const stopped = failure.code === "cancelled";
        setWrong(stopped ? words.t("journey-stopped") : words.t("journey-refused", { why: failureWords(failure, words) }));
      } finally {
        setBusy(false);
      }
    },
    stop: () => {
      setStopping(true);
      void stopExchange();
    },
  };
}
