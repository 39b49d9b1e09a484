import { type RefObject, useLayoutEffect, useRef } from "react";

/** Years that do not fit are begun at the end, and stay there while the room changes: the latest are looked for first. */
export function useLatest(scrolled: RefObject<HTMLElement | null>, question: string, width: number): void {
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const element = scrolled.current;
    const follow = () => {
      if (element) atEnd.current = element.scrollLeft + element.clientWidth >= element.scrollWidth - 1;
    };
    element?.addEventListener("scroll", follow);
    return () => element?.removeEventListener("scroll", follow);
  }, [scrolled]);
  useLayoutEffect(() => {
    atEnd.current = true;
  }, [question]);
  useLayoutEffect(() => {
    if (atEnd.current && scrolled.current) scrolled.current.scrollLeft = scrolled.current.scrollWidth;
  }, [scrolled, question, width]);
}
