// Short words about what has just been done, read aloud politely; a failure is said at once.
import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../text";

export type Toast = { id: number; text: string; urgent?: boolean; action?: { word: string; run(): void } };

const LASTS_MS = 6000;
let shown: Toast[] = [];
let count = 0;
const heard = new Set<() => void>();

function tell(next: Toast[]): void {
  shown = next;
  for (const hear of heard) hear();
}

export function dismiss(id: number): void {
  tell(shown.filter((toast) => toast.id !== id));
}

export function toast(text: string, more: Omit<Toast, "id" | "text"> = {}): void {
  count += 1;
  const id = count;
  // One at a time: the last deed is the one that can still be thought better of.
  tell([{ id, text, ...more }]);
  setTimeout(() => dismiss(id), LASTS_MS);
}

export function Toasts() {
  const { t } = useWords();
  const toasts = useSyncExternalStore(
    (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    () => shown,
  );
  const line = (one: Toast) => (
    <div key={one.id} className="toast">
      <span>{one.text}</span>
      {one.action && (
        <Button
          className="button tiny"
          onPress={() => {
            dismiss(one.id);
            one.action?.run();
          }}
        >
          {one.action.word}
        </Button>
      )}
      <Button className="button tiny icon" aria-label={t("do-close")} onPress={() => dismiss(one.id)}>
        <X aria-hidden />
      </Button>
    </div>
  );
  return (
    <div className="toasts">
      <div role="status" aria-live="polite">
        {toasts.filter((one) => !one.urgent).map(line)}
      </div>
      <div role="alert" aria-live="assertive">
        {toasts.filter((one) => one.urgent).map(line)}
      </div>
    </div>
  );
}
