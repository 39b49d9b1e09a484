// What the deeds of the window do, for the pages that offer one of them.
import { createContext, useContext } from "react";

import type { Runs } from "./keys";

export const RunsContext = createContext<Runs>({});

export function useRuns(): Runs {
  return useContext(RunsContext);
}
