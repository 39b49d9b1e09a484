// The text itself: a box that grows, with a list under the caret after `@`, `#` and `/`.
import { type RefObject, useCallback, useId, useLayoutEffect, useRef, useState } from "react";

import { create } from "../../data/deeds";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { GrowingArea } from "../fields/growing-area";
import { Behind } from "./behind";
import { type Body } from "./body";
import { type CaretPlace, caretPlace } from "./caret-place";
import { ChoiceList } from "./choice-list";
import { type Choice, useChoices } from "./choices";
import type { MissionFacts } from "./facts";
import { onOwnLine } from "./blocks";
import { plainWords } from "./markdown";
import { freeWords, type Target } from "./mentions";
import { putIn } from "./put-in";
import { carried } from "./rebase";
import { type Trigger, triggerAt } from "./trigger";

type Props = { area: RefObject<HTMLTextAreaElement | null>; body: Body; facts: MissionFacts | null; readOnly: boolean; onCaret(at: number): void };

export function TextPart({ area, body, facts, readOnly, onCaret }: Props) {
  const { t, fieldWord } = useWords();
  const acts = useActs();
  const list = useId();
  const { text, targets } = body.box;
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [closed, setClosed] = useState<number | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const [place, setPlace] = useState<CaretPlace | null>(null);
  const asked = trigger && trigger.start !== closed ? trigger : null;
  const choices = useChoices(asked, facts);
  const open = asked !== null && choices.length > 0;
  // Making a record is never what Enter does unasked.
  const active = at === null ? (choices[0]?.does === "create" ? -1 : 0) : Math.min(at, choices.length - 1);
  const known = useCallback((said: string) => targets.has(said), [targets]);
  const adding = useRef<{ words: string; target: Target } | undefined>(undefined);
  const caret = useKeptCaret(area, text);

  const look = () => {
    const box = area.current;
    if (!box) return;
    // What is typed is no news: its caret is where it should be.
    caret.current = { text: box.value, start: box.selectionStart, end: box.selectionEnd };
    onCaret(box.selectionStart);
    const found = box.selectionStart === box.selectionEnd ? triggerAt(box.value, box.selectionStart) : null;
    if (found?.start !== trigger?.start) {
      setClosed(null);
      setAt(null);
    }
    setTrigger((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  };

  useLayoutEffect(() => {
    setPlace(open && area.current && asked ? caretPlace(area.current, asked.start) : null);
  }, [open, asked?.start]);

  const put = (from: Trigger, letters: string, added?: { words: string; target: Target }) => {
    const box = area.current;
    if (!box) return;
    adding.current = added;
    putIn(box, from.start, from.end, letters);
    adding.current = undefined;
    setTrigger(null);
  };
  const putMention = (from: Trigger, id: string, title: string) => {
    const target = { id, label: plainWords(title) };
    const words = freeWords(target, targets);
    put(from, `@[${words}]${/^\s/.test(text.slice(from.end)) ? "" : " "}`, { words, target });
  };
  const choose = (choice: Choice) => {
    if (!asked) return;
    if (choice.does === "block") return put(asked, onOwnLine(text, asked.start, choice.block));
    if (choice.does === "mention") return putMention(asked, choice.id, choice.word);
    void acts.tried(async () => putMention(asked, (await create(choice.kind, fieldsOf(choice))).id, choice.name));
  };

  const press = (event: React.KeyboardEvent) => {
    // While letters are typed they are what one takes back; before that, what was done last.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && body.resting) {
      event.preventDefault();
      void (event.shiftKey ? acts.redo() : acts.undo());
      return;
    }
    if (!open || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = choices[active];
    if (step) setAt((Math.max(active, step < 0 ? 0 : -1) + step + choices.length) % choices.length);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen && !event.shiftKey) choose(chosen);
    else if (event.key === "Escape") setClosed(asked.start);
    else return;
    event.preventDefault();
  };

  return (
    <div className="writer-text">
      <Behind area={area} text={text} known={known} />
      <GrowingArea
        ref={area}
        className="writer-area"
        data-pane-start
        readOnly={readOnly}
        aria-label={fieldWord("report", "body")}
        aria-description={t("writer-signs")}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined}
        placeholder={t("writer-placeholder")}
        value={text}
        onChange={(event) => {
          look();
          body.change(event.target.value, adding.current);
        }}
        onSelect={look}
        onKeyDown={press}
        onBlur={() => {
          setTrigger(null);
          body.leave();
        }}
      />
      {open && place && (
        <ChoiceList id={list} label={t(`writer-list-${signNames[asked.sign]}`)} choices={choices} active={active} place={place} onActive={setAt} onChoose={choose} />
      )}
      <div className="unseen" role="status">
        {open && t("writer-choices", { count: choices.length })}
      </div>
    </div>
  );
}

const signNames = { "@": "people", "#": "papers", "/": "blocks" } as const;

/** A person typed as « Anne Le Bris » has a given name and a family name. */
function fieldsOf({ kind, name }: { kind: string; name: string }): Record<string, string> {
  const space = name.indexOf(" ");
  if (kind !== "person") return { name };
  return space > 0 ? { given_name: name.slice(0, space), family_name: name.slice(space + 1) } : { family_name: name };
}

type Caret = { text: string; start: number; end: number };

/** When words come in from elsewhere, the caret stays between the same letters. */
function useKeptCaret(area: RefObject<HTMLTextAreaElement | null>, text: string): RefObject<Caret> {
  const last = useRef<Caret>({ text, start: 0, end: 0 });
  useLayoutEffect(() => {
    const { text: before, start, end } = last.current;
    if (before === text) return;
    last.current = { text, start: carried(start, before, text), end: carried(end, before, text) };
    if (document.activeElement === area.current) area.current?.setSelectionRange(last.current.start, last.current.end);
  }, [area, text]);
  return last;
}
