// What the shell told the page before it asked: the language and the look, as they were when it began.
import type { Settings } from "./types";

type Beginning = Pick<Settings, "language" | "theme" | "zoom">;

declare global {
  interface Window {
    readonly ESCALE?: Beginning;
  }
}

export const beginning: Partial<Beginning> = window.ESCALE ?? {};
