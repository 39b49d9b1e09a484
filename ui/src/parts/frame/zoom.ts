// The size of everything: by keys, step by step, kept in the settings and said.
import { useSettings } from "../../data/settings";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";
import { type Runs, useDeeds } from "./keys";

export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const;
const PLAIN = 100;

/** The next size up or down; at an end it stays. */
export function zoomAfter(zoom: number, step: 1 | -1): number {
  const next = step > 0 ? ZOOMS.find((one) => one > zoom) : ZOOMS.findLast((one) => one < zoom);
  return next ?? zoom;
}

export function useZoom(): Runs {
  const { t } = useWords();
  const acts = useActs();
  const { settings, change } = useSettings();
  const now = settings?.zoom ?? PLAIN;
  const put = (zoom: number) =>
    void acts.tried(async () => {
      if (zoom !== now) await change({ zoom });
      toast(t("zoom-now", { percent: zoom }));
    });
  return {
    larger: () => put(zoomAfter(now, 1)),
    smaller: () => put(zoomAfter(now, -1)),
    plain_size: () => put(PLAIN),
  };
}

/** Hears the keys of the size, before any workspace is open too. */
export function ZoomKeys() {
  useDeeds(useZoom());
  return null;
}
