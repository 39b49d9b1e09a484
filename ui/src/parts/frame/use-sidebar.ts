import { useLocation } from "@tanstack/react-router";
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

import { useSettings } from "../../data/settings";

/** Where the window is narrower, the sidebar shows its signs alone and opens over the page. */
const NARROW = 760;

type Sidebar = { wide: boolean; over: boolean; onWide(wide: boolean): void };

export function useSidebar(frame: RefObject<HTMLElement | null>): Sidebar {
  const { settings, change } = useSettings();
  const [narrow, setNarrow] = useState(false);
  const [opened, setOpened] = useState(false);
  const { href } = useLocation();
  const over = narrow && opened;

  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    // The page's own width, whatever the size at which it is drawn.
    const look = () => setNarrow(box.offsetWidth > 0 && box.offsetWidth < NARROW);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => watch.disconnect();
  }, [frame]);

  // It is in the way of everything else: going anywhere closes it.
  useEffect(() => setOpened(false), [href, narrow]);
  useEffect(() => {
    if (!over) return;
    const leave = (event: Event) => {
      const escapes = event instanceof KeyboardEvent && event.key === "Escape";
      const outside = !(event.target instanceof Element && event.target.closest(".sidebar"));
      if (escapes || (outside && !(event instanceof KeyboardEvent))) setOpened(false);
    };
    const kinds = ["pointerdown", "focusin", "keydown"] as const;
    for (const kind of kinds) window.addEventListener(kind, leave);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, leave);
    };
  }, [over]);

  return narrow
    ? { wide: opened, over, onWide: setOpened }
    : { wide: settings?.sidebar ?? true, over, onWide: (sidebar) => void change({ sidebar }) };
}
