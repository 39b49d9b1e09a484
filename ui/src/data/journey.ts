// A journey: what travels, leaving the rest at home, having it back.
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";

import { door } from "./door";
import { settled } from "./failure";
import { sharingQuestion, useSharing } from "./sharing";
import type { Away, Departed, Luggage, Progress } from "./types";

const nothing: Away = { left: 0, coming: 0 };

/** How many records are at home, or on their way back. */
export function useAway(): Away {
  return useSharing()?.team?.away ?? nothing;
}

/** What travels with these records, and what would stay; `null`: everything travels. */
export function useLuggage(chosen: string[] | null): Luggage | undefined {
  const question = {
    queryKey: ["luggage", chosen],
    queryFn: () => settled(door().commands.travelling(chosen)),
    placeholderData: keepPreviousData,
  };
  return useQuery(question).data;
}

export const tryPassphrase = (passphrase: string) => settled(door().commands.tryPassphrase(passphrase));

export function useJourney() {
  const client = useQueryClient();
  return useMemo(() => {
    // Nothing that was read before may be shown of what is not here any more.
    const after = async <T>(deed: Promise<T>): Promise<T> => {
      try {
        return await deed;
      } finally {
        await client.invalidateQueries();
      }
    };
    return {
      depart: async (chosen: string[] | null): Promise<Departed> => {
        const departed = await after(settled(door().commands.depart(chosen)));
        if (departed.left > 0) client.removeQueries({ type: "inactive" });
        return departed;
      },
      comeHome: async () => {
        const now = await after(settled(door().commands.comeHome()));
        client.setQueryData(sharingQuestion.queryKey, now);
        return now;
      },
    };
  }, [client]);
}

/** The works of a departure. */
const WORKS = new Set<Progress["work"]>(["exchange", "rehearse", "leave"]);

/** How far the departure that is under way has come. */
export function useJourneyProgress(underWay: boolean): Progress | null {
  const [now, setNow] = useState<Progress | null>(null);
  useEffect(() => {
    if (!underWay) return;
    const listening = door().onProgress((progress) => WORKS.has(progress.work) && setNow(progress));
    return () => {
      setNow(null);
      void listening.then((stop) => stop());
    };
  }, [underWay]);
  return now;
}
