import { Heading2, Heading3, List, ListChecks, type LucideIcon, Plus, Quote, Scale, TimerReset } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

import { kindIcon } from "../../kinds/icons";
import { useWords } from "../../text";
import type { CaretPlace } from "./caret-place";
import type { Choice } from "./choices";

const blockIcons: Record<string, LucideIcon> = {
  heading: Heading2,
  subheading: Heading3,
  decision: Scale,
  action: ListChecks,
  deadline: TimerReset,
  quote: Quote,
  list: List,
};

type Props = { id: string; label: string; choices: Choice[]; active: number; place: CaretPlace; onActive(at: number): void; onChoose(choice: Choice): void };

/** The list under the caret. The caret stays in the text: the list is only pointed at. */
export function ChoiceList({ id, label, choices, active, place, onActive, onChoose }: Props) {
  const { kindWord } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState({ top: place.top + place.line, left: place.left });
  useLayoutEffect(() => {
    if (menu.current) setSpot(spotOf(menu.current, place));
  }, [place, choices.length]);
  useEffect(() => {
    row.current?.scrollIntoView({ block: "nearest" });
  }, [active, choices]);
  return (
    <div ref={menu} className="menu writer-choices" style={spot}>
      <div role="listbox" id={id} aria-label={label}>
        {choices.map((choice, at) => {
          const Icon = choice.does === "block" ? (blockIcons[choice.key] ?? List) : choice.does === "create" ? Plus : kindIcon(choice.kind);
          return (
            <div
              key={choice.key}
              ref={at === active ? row : undefined}
              className="menu-item"
              role="option"
              id={`${id}-${at}`}
              aria-selected={at === active}
              data-focused={at === active || undefined}
              onMouseMove={() => at !== active && onActive(at)}
              // Before the box loses the caret.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
            >
              <Icon aria-hidden />
              <span className="cut">{choice.word}</span>
              {choice.does === "mention" && <span className="tail">{kindWord(choice.kind)}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Under the caret's line; above it where there is room only there; never out of the text's sides. */
function spotOf(menu: HTMLElement, place: CaretPlace): { top: number; left: number } {
  const around = menu.offsetParent;
  const left = Math.max(0, Math.min(place.left, (around?.clientWidth ?? Infinity) - menu.offsetWidth));
  const below = { top: place.top + place.line, left };
  const page = menu.closest(".writer-scroll")?.getBoundingClientRect();
  const start = around?.getBoundingClientRect().top ?? 0;
  if (!page || start + below.top + menu.offsetHeight <= page.bottom) return below;
  const above = place.top - menu.offsetHeight;
  return start + above >= page.top ? { top: above, left } : below;
}
