// Who has just made a workspace is offered to protect it, once.
import { lazy, Suspense, useSyncExternalStore } from "react";

import { useStatus } from "../../data/reads";
import { useWords } from "../../text";

const Protect = lazy(() => import("./protect"));

let offered = false;
const heard = new Set<() => void>();

function put(next: boolean): void {
  offered = next;
  for (const hear of heard) hear();
}

export const offerProtection = () => put(true);

function hearing(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** Whether the offer stands: whatever else wants to be answered waits for it. */
export const useProtectionOffered = () => useSyncExternalStore(hearing, () => offered);

export function ProtectionOffer() {
  const { t } = useWords();
  const open = useStatus().data?.workspace;
  const wanted = useProtectionOffered();
  if (!wanted || !open) return null;
  return (
    <Suspense fallback={null}>
      <Protect other={t("lock-decline")} onClose={() => put(false)} />
    </Suspense>
  );
}
