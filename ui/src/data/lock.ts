// What opens the workspace: deeds of the lock, each followed by how things stand then.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import { door } from "./door";
import { settled } from "./failure";
import { statusQuestion, useStatus } from "./reads";
import type { NewSheet, ReadBack, Recased, Status } from "./types";

/** What opens the open workspace; `null`: anybody. */
export function useOpens() {
  return useStatus().data?.workspace?.opens ?? null;
}

export const unlock = (passphrase: string) => settled(door().commands.unlock(passphrase));
export const unlockBySheet = (words: string, passphrase: string) => settled(door().commands.unlockBySheet(words, passphrase));
export const stayAwake = () => settled(door().commands.stayAwake());
export const makeSheet = (): Promise<NewSheet> => settled(door().commands.makeSheet());
export const keepSheet = () => settled(door().commands.keepSheet());

export function useLock() {
  const client = useQueryClient();
  const stands = useCallback((status: Status) => void client.setQueryData(statusQuestion.queryKey, status), [client]);
  const asked = useCallback(
    async <T>(deed: Promise<T>): Promise<T> => {
      const done = await deed;
      await client.invalidateQueries({ queryKey: statusQuestion.queryKey });
      return done;
    },
    [client],
  );
  return {
    protect: (passphrase: string): Promise<Recased> => asked(settled(door().commands.protect(passphrase))),
    unprotect: (passphrase: string): Promise<Recased> => asked(settled(door().commands.unprotect(passphrase))),
    change: async (current: string, passphrase: string) => void (await settled(door().commands.changePassphrase(current, passphrase))),
    check: async (read: ReadBack[]) => stands(await settled(door().commands.checkSheet(read))),
    keychain: async (on: boolean) => stands(await settled(door().commands.setKeychain(on))),
    lock: async () => {
      // What is being typed is saved as its box is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      stands(await settled(door().commands.lockNow()));
    },
  };
}
