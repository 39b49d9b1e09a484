// The door to the store: the shell's commands in the window, a fake in a plain browser and in tests.
import { isTauri } from "@tauri-apps/api/core";

import { commands, events } from "../bindings";
import type { Commands, Progress } from "./types";

export type Door = {
  commands: Commands;
  /** Hears which kinds a write has touched; gives back what stops it. */
  onChanged(hear: (kinds: string[]) => void): Promise<() => void>;
  /** Hears that a file of changes was opened from outside. */
  onArrived(hear: () => void): Promise<() => void>;
  /** Hears which item of the native menu was chosen. */
  onChosen(hear: (item: string) => void): Promise<() => void>;
  /** Hears that an exchange began or ended. */
  onExchanged(hear: () => void): Promise<() => void>;
  /** Hears how far a long work has come. */
  onProgress(hear: (progress: Progress) => void): Promise<() => void>;
};

const real: Door = {
  commands,
  onChanged: (hear) => events.changed.listen((event) => hear(event.payload.kinds)),
  onArrived: (hear) => events.arrived.listen(() => hear()),
  onChosen: (hear) => events.chosen.listen((event) => hear(event.payload.item)),
  onExchanged: (hear) => events.exchanged.listen(() => hear()),
  onProgress: (hear) => events.progress.listen((event) => hear(event.payload)),
};

let open: Door = real;

export function door(): Door {
  return open;
}

export function replaceDoor(other: Door): void {
  open = other;
}

/** Chooses the door once, before the first question. */
export async function openDoor(): Promise<void> {
  if (isTauri()) return;
  if (import.meta.env.DEV) {
    const [{ fakeDoor, sampleRecords }, { lively }, { journey }, { otherKinds }, { startOf }] = await Promise.all([
      import("./fake"),
      import("./fake/lively"),
      import("./fake/journey"),
      import("./fake/every-kind"),
      import("./fake/many"),
    ]);
    const told = [...sampleRecords, ...lively, ...journey];
    open = fakeDoor({ changes: 10_000, ...startOf([...told, ...otherKinds(told)], window.location.search) });
  }
}
