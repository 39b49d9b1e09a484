// Team, shared storage and exchange: how things stand, and the deeds that change it.
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";

import { door } from "./door";
import { settled } from "./failure";
import type { Progress, Sharing, TakenIn, Trial, Where } from "./types";

export const sharingQuestion = queryOptions({
  queryKey: ["sharing"],
  queryFn: () => settled(door().commands.sharing()),
});

/** How things stand with team and storage, as long as a workspace is open. */
export function useSharing(): Sharing | undefined {
  return useQuery(sharingQuestion).data;
}

export const stopExchange = () => settled(door().commands.stopExchange());
export const bringFile = (id: string): Promise<boolean> => settled(door().commands.bringFile(id));

/** Each deed is followed by how things stand then; `null` where the person has chosen no file. */
export function useSharingDeeds() {
  const client = useQueryClient();
  return useMemo(() => {
    const stands = async <T extends Sharing | null>(answer: Promise<T>): Promise<T> => {
      const now = await answer;
      if (now) client.setQueryData(sharingQuestion.queryKey, now);
      return now;
    };
    const asked = async <T>(answer: Promise<T>): Promise<T> => {
      const done = await answer;
      await client.invalidateQueries({ queryKey: sharingQuestion.queryKey });
      return done;
    };
    const { commands } = door();
    return {
      found: (device: string) => stands(settled(commands.foundTeam(device))),
      ask: (device: string) => stands(settled(commands.askToJoin(device))),
      askByFile: (device: string) => stands(settled(commands.askByFile(device))),
      joinByFile: () => stands(settled(commands.joinByFile())),
      takeIn: (code: string): Promise<TakenIn> => asked(settled(commands.takeIn(code))),
      takeInByFile: (code: string): Promise<TakenIn | null> => asked(settled(commands.takeInByFile(code))),
      putOut: (device: string) => stands(settled(commands.putOut(device))),
      choose: (place: Where): Promise<Trial> => asked(settled(commands.chooseStorage(place))),
      forget: () => stands(settled(commands.forgetStorage())),
      bringFiles: (all: boolean) => stands(settled(commands.bringFiles(all))),
      exchange: (fill: boolean) => stands(settled(commands.exchangeNow(fill))),
    };
  }, [client]);
}

/** How far the exchange that is under way has come. */
export function useExchangeProgress(underWay: boolean): Progress | null {
  const [now, setNow] = useState<Progress | null>(null);
  useEffect(() => {
    if (!underWay) return;
    const listening = door().onProgress((progress) => progress.work === "exchange" && setNow(progress));
    return () => {
      setNow(null);
      void listening.then((stop) => stop());
    };
  }, [underWay]);
  return now;
}
