import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide an element is, as long as it is there. */
export function useWidth(measured: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = measured.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, [measured]);
  return width;
}
