// The keys of the inbox: J and K, 1 to 4, Enter opens the record, X ticks it.
import { type RefObject, useEffect } from "react";
import { flushSync } from "react-dom";

type Keys = { page: RefObject<HTMLElement | null>; active: number; cards: number; /** Whether more waits beyond the last card. */ more: boolean; onAt(at: number): void; onMore(): void };

export function useUnreadKeys({ page, active, cards, more, onAt, onMore }: Keys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target instanceof HTMLInputElement && target.type !== "checkbox"));
      const inSheet = target instanceof Element && target.closest("[role=dialog]") !== null;
      if (typing || inSheet || event.ctrlKey || event.metaKey || event.altKey) return;
      const drawn = () => page.current?.querySelectorAll<HTMLElement>(".card");
      const card = drawn()?.[active];
      const step = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (step) {
        const next = Math.max(0, active + step);
        // Whoever steps past the last card that is drawn finds the next ones.
        if (next >= cards - 1 && more) flushSync(onMore);
        onAt(Math.min(next, more ? next : cards - 1));
        drawn()?.[next]?.focus();
      }
      if (/^[1-4]$/.test(event.key)) card?.querySelector<HTMLElement>(`[data-choice="${event.key}"]`)?.click();
      const record = card?.closest(".unread-record");
      if (event.key === "Enter" && target === card) record?.querySelector<HTMLElement>("h3 a")?.click();
      if (event.key.toLowerCase() === "x") record?.querySelector<HTMLElement>("input[type=checkbox]")?.click();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [page, active, cards, more, onAt, onMore]);
}
