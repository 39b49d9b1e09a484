// Settings and the workspace: their answers are the new status, put in its place at once.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";

import { closeWorkspace, createWorkspace, lookAround, openWorkspace, saveSettings } from "./deeds";
import { unlock, unlockBySheet } from "./lock";
import { statusQuestion, useStatus } from "./reads";
import type { ListLook, Settings, Status, Weekday } from "./types";

/** What changes, or how it comes out of what is chosen now. */
type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

let asked = 0;

export function useSettings(): { settings: Settings | undefined; change(some: Change): Promise<void> } {
  const client = useQueryClient();
  const { data } = useStatus();
  const settings = useMemo(() => data && complete(data.settings), [data]);
  const change = useCallback(
    async (some: Change) => {
      const before = client.getQueryData(statusQuestion.queryKey);
      if (!before) return;
      const now = complete(before.settings);
      const next = { ...now, ...(typeof some === "function" ? some(now) : some) };
      const mine = ++asked;
      // Shown at once: a switch that waits for the disk feels broken.
      client.setQueryData(statusQuestion.queryKey, { ...before, settings: next });
      const status = await saveSettings(next);
      // An older answer would take back for a moment what was chosen since.
      if (mine === asked) client.setQueryData(statusQuestion.queryKey, status);
    },
    [client],
  );
  return { settings, change };
}

/** The day on which a week begins here. */
export function useWeek(): Weekday {
  return useSettings().settings?.week ?? plain.week;
}

const plain: Settings = {
  author: "",
  language: "fr",
  theme: "system",
  zoom: 100,
  sidebar: true,
  week: "monday",
  compact: false,
  notices: true,
  lock_after: 15,
  lists: {},
};

function complete(settings: Status["settings"]): Settings {
  return { ...plain, ...settings };
}

function completeLook(look: Settings["lists"][string] | undefined): ListLook {
  return { columns: look?.columns ?? [], widths: look?.widths ?? {}, group: look?.group ?? null };
}

/** How a kind's list looks; no columns means the kind's own. */
export function useListLook(kind: string): [ListLook, (some: Partial<ListLook>) => Promise<void>] {
  const { settings, change } = useSettings();
  const kept = settings?.lists[kind];
  const look = useMemo(() => completeLook(kept), [kept]);
  const put = useCallback(
    (some: Partial<ListLook>) =>
      change(({ lists }) => ({ lists: { ...lists, [kind]: { ...completeLook(lists[kind]), ...some } } })),
    [change, kind],
  );
  return [look, put];
}

export function useWorkspace() {
  const client = useQueryClient();
  const entered = useCallback(
    async (status: Promise<Status>) => {
      const next = await status;
      client.setQueryData(statusQuestion.queryKey, next);
      // Nothing of the workspace left behind may be shown in the one entered; what is on screen already,
      // since the shell tells of a change before it answers, is asked again.
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== "status" });
    },
    [client],
  );
  /** The attempt to open another closes the one that is open: when it fails one is back where one was. */
  const orBack = async (attempt: () => Promise<Status>) => {
    const left = client.getQueryData(statusQuestion.queryKey)?.workspace;
    try {
      await entered(attempt());
    } catch (reason) {
      if (left) await entered(left.sample ? lookAround() : openWorkspace(left.path)).catch(() => entered(closeWorkspace()));
      throw reason;
    }
  };
  return {
    create: (folder: string, author: string) => entered(createWorkspace(folder, author)),
    open: (folder: string) => orBack(() => openWorkspace(folder)),
    lookAround: () => orBack(lookAround),
    close: () => entered(closeWorkspace()),
    unlock: (passphrase: string) => entered(unlock(passphrase)),
    unlockBySheet: (words: string, passphrase: string) => entered(unlockBySheet(words, passphrase)),
  };
}
