// Coming home: everything that was left comes back by exchange.
import { useState } from "react";

import { useJourney } from "../../data/journey";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { failedWords } from "../sharing/exchange-words";
import { toast } from "../toast";

export function useHome() {
  const words = useWords();
  const acts = useActs();
  const { comeHome } = useJourney();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    await acts.tried(async () => {
      const now = await comeHome();
      const coming = now.team?.away.coming ?? 0;
      const why = failedWords(now, words);
      if (coming === 0) toast(words.t("journey-home-done"));
      else toast(why === null ? words.t("journey-coming", { count: coming }) : words.t("journey-home-later", { count: coming, why }));
    });
    setBusy(false);
  };
  return { busy, run: () => void run() };
}
