// A file of changes that was opened from outside: nothing of it is read before somebody says so.
import { lazy, Suspense, useState } from "react";

import { useArrival } from "../../data/arrived";
import type { Arrival } from "../../data/types";
import { useActs } from "../acts";
import { useExchange } from "../exchange";
import { useProtectionOffered } from "../lock/offer";
import { useWorkspaceName } from "../workspace-name";

const ArrivedSheet = lazy(() => import("./arrived-sheet"));

/** Asks once a workspace is open and nothing else is asked, and about one file at a time. */
export function Arrived() {
  const acts = useActs();
  const exchange = useExchange();
  const workspace = useWorkspaceName();
  const { arrival, take, leave } = useArrival();
  const offered = useProtectionOffered();
  const [reading, setReading] = useState(false);
  if (!arrival || workspace === undefined || reading || offered) return null;
  const read = async (one: Arrival) => {
    setReading(true);
    await exchange.take(() => take(one));
    setReading(false);
  };
  return (
    <Suspense fallback={null}>
      <ArrivedSheet
        key={arrival.number}
        file={arrival.name}
        workspace={workspace}
        onYes={() => void read(arrival)}
        onNo={() => void acts.tried(() => leave(arrival))}
      />
    </Suspense>
  );
}
