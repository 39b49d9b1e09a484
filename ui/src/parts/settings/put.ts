import { useSettings } from "../../data/settings";
import type { Settings } from "../../data/types";
import { useActs } from "../acts";

/** The settings, and what changes some of them; a refusal is said. */
export function usePut(): { settings: Settings | undefined; put(some: Partial<Settings>): void } {
  const acts = useActs();
  const { settings, change } = useSettings();
  return { settings, put: (some) => void acts.tried(() => change(some)) };
}
