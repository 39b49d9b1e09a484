// Settings and the workspace: their answers are the new status, put in its place at once.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";

import { closeWorkspace, createWorkspace, lookAround, openWorkspace, saveSettings } from "./deeds";
import { statusQuestion, useStatus } from "./reads";
import type { Settings, Status } from "./types";

export function useSettings(): { settings: Settings | undefined; change(some: Partial<Settings>): Promise<void> } {
  const client = useQueryClient();
  const { data } = useStatus();
  const settings = useMemo(() => data && complete(data.settings), [data]);
  const change = useCallback(
    async (some: Partial<Settings>) => {
      const before = client.getQueryData(statusQuestion.queryKey);
      if (!before) return;
      const next = { ...complete(before.settings), ...some };
      // Shown at once: a switch that waits for the disk feels broken.
      client.setQueryData(statusQuestion.queryKey, { ...before, settings: next });
      client.setQueryData(statusQuestion.queryKey, await saveSettings(next));
    },
    [client],
  );
  return { settings, change };
}

const plain: Settings = { author: "", language: "fr", theme: "system", zoom: 100, columns: {}, sidebar: true };

function complete(settings: Status["settings"]): Settings {
  return { ...plain, ...settings };
}

export function useWorkspace() {
  const client = useQueryClient();
  const entered = useCallback(
    async (status: Promise<Status>) => {
      const next = await status;
      // Nothing of the workspace left behind may be shown in the one entered.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "status" });
      client.setQueryData(statusQuestion.queryKey, next);
    },
    [client],
  );
  return {
    create: (folder: string, author: string) => entered(createWorkspace(folder, author)),
    open: (folder: string) => entered(openWorkspace(folder)),
    lookAround: () => entered(lookAround()),
    close: () => entered(closeWorkspace()),
  };
}
