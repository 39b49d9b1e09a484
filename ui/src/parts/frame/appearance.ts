import { useEffect } from "react";

import { beginning } from "../../data/beginning";
import type { Settings } from "../../data/types";

type Look = Partial<Pick<Settings, "theme" | "zoom">>;

const darkness = () => window.matchMedia("(prefers-color-scheme: dark)");

function paint(theme: Settings["theme"]): void {
  document.documentElement.dataset["theme"] = theme === "system" ? (darkness().matches ? "dark" : "light") : theme;
}

function scale(zoom: number): void {
  document.documentElement.style.setProperty("zoom", `${zoom}%`);
}

/** Puts the theme and the size on the document: the computer's own theme unless another was chosen. */
export function dress({ theme = "system", zoom = 100 }: Look): void {
  paint(theme);
  scale(zoom);
}

/** The same as long as the window is open, and whatever is chosen. */
export function useAppearance(settings: Look | undefined): void {
  const { theme = "system", zoom = 100 } = settings ?? beginning;

  useEffect(() => {
    const dark = darkness();
    const put = () => paint(theme);
    put();
    dark.addEventListener("change", put);
    return () => dark.removeEventListener("change", put);
  }, [theme]);

  useEffect(() => scale(zoom), [zoom]);
}
