import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";

export type SectionName = { /** The id of its heading. */ id: string; word: string };

/** A short page is read, not jumped through. */
const FEW = 4;
/** Pixels under the top at which a section counts as the one that is read. */
const READ = 72;

/** The names of a long page's sections, to go there. */
export function SectionNav({ sections }: { sections: SectionName[] }) {
  const { t } = useWords();
  const nav = useRef<HTMLElement>(null);
  const [here, setHere] = useState<string | null>(null);
  const long = sections.length > FEW;
  const ids = sections.map(({ id }) => id).join(" ");

  useEffect(() => {
    const scroller = nav.current?.closest(".record-scroll");
    if (!long || !scroller) return;
    const look = () => {
      const top = scroller.getBoundingClientRect().top + READ;
      const passed = ids.split(" ").filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= top);
      setHere(passed.at(-1) ?? null);
    };
    scroller.addEventListener("scroll", look, { passive: true });
    return () => scroller.removeEventListener("scroll", look);
  }, [long, ids]);

  // The name of what is read is kept in sight in a row that is longer than the page is wide.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (current) nav.current?.scrollTo({ left: current.offsetLeft - 48 });
  }, [here]);

  if (!long) return null;
  const go = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: "start" });
    // The next Tab goes on from there.
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav ref={nav} className="section-nav" aria-label={t("section-nav")}>
      <ul>
        {sections.map(({ id, word }) => (
          <li key={id}>
            <Button className="section-link" aria-current={here === id ? "location" : undefined} onPress={() => go(id)}>
              {word}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
