// Who has just made a workspace in order to join a team goes on to ask to join it.
import { lazy, Suspense, useSyncExternalStore } from "react";

import { useStatus } from "../../data/reads";
import { useProtectionOffered } from "../lock/offer";

const JoinTeam = lazy(() => import("./join-team"));

let wanted = false;
const heard = new Set<() => void>();

function put(next: boolean): void {
  wanted = next;
  for (const hear of heard) hear();
}

export const goOnToJoin = () => put(true);

function hearing(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** First the workspace is protected, or that is declined. */
export function Joining() {
  const open = useStatus().data?.workspace;
  const protection = useProtectionOffered();
  const joins = useSyncExternalStore(hearing, () => wanted);
  if (!joins || !open || protection) return null;
  return (
    <Suspense fallback={null}>
      <JoinTeam onClose={() => put(false)} />
    </Suspense>
  );
}
