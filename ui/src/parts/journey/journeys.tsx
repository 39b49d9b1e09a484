// The sheet that prepares a departure, in front of whatever page asked for it.
import { lazy, Suspense } from "react";

import { closeDeparture, useDeparture } from "./opening";

const Departure = lazy(() => import("./departure"));

export function Journeys() {
  const chosen = useDeparture();
  if (!chosen) return null;
  return (
    <Suspense fallback={null}>
      <Departure first={chosen} onClose={closeDeparture} />
    </Suspense>
  );
}
