import { useEffect } from "react";

import type { Settings } from "../../data/types";

/** Puts the theme and the size on the document: the computer's own theme unless another was chosen. */
export function useAppearance(settings: Partial<Settings> | undefined): void {
  const theme = settings?.theme ?? "system";
  const zoom = settings?.zoom ?? 100;

  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const put = () => {
      document.documentElement.dataset["theme"] = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
    };
    put();
    dark.addEventListener("change", put);
    return () => dark.removeEventListener("change", put);
  }, [theme]);

  useEffect(() => {
    document.documentElement.style.setProperty("zoom", `${zoom}%`);
  }, [zoom]);
}
