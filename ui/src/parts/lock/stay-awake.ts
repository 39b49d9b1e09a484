// Tells the shell that somebody is there, now and then: what was pressed is nobody's concern.
import { useEffect } from "react";

import { stayAwake } from "../../data/lock";

const PACE_MS = 20_000;

export function useStayAwake(): void {
  useEffect(() => {
    let told = -PACE_MS;
    const tell = () => {
      const now = performance.now();
      if (now - told < PACE_MS) return;
      told = now;
      // One that does not arrive is followed by another.
      void stayAwake().catch(() => undefined);
    };
    const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell);
    };
  }, []);
}
