import { type RefObject, useLayoutEffect, useRef } from "react";

/** For a part that goes by itself: whoever was on one of its buttons is led to the next part's, else to the page. */
export function useFocusKept<T extends HTMLElement>(): RefObject<T | null> {
  const part = useRef<T>(null);
  useLayoutEffect(() => {
    const own = part.current;
    return () => {
      if (!own?.contains(document.activeElement)) return;
      const next = own.nextElementSibling ?? own.previousElementSibling;
      (next?.querySelector<HTMLElement>("button") ?? document.getElementById("main"))?.focus();
    };
  }, []);
  return part;
}
