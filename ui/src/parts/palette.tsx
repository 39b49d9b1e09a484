// Go, find, do: one field for all three.
import { useNavigate } from "@tanstack/react-router";
import { ArrowRight, BookText, type LucideIcon, Plus, Search } from "lucide-react";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";

import { useCards } from "../data/cards";
import { useSearch } from "../data/reads";
import type { Snippet } from "../data/types";
import { areas, otherAreas } from "../kinds";
import { kindIcon } from "../kinds/icons";
import { useWords } from "../text";
import { deeds as allDeeds } from "./frame/deeds";
import type { Runs } from "./frame/keys";
import { places } from "./frame/places";
import { recentlyOpened } from "./recent";
import { usePageHere } from "./sheet/open-page";
import { useViews } from "./views/use-views";

type Props = { kindHere: string; runs: Runs; onClose(): void; onCreate(kind: string): void };
type Item = { key: string; group: string; icon: LucideIcon; word: string; tail?: string; snippet?: Snippet | null; run(): void };

/** Blind to accents and case, as the store's search is. */
const fold = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

export default function Palette({ kindHere, runs, onClose, onCreate }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const items = useItems(typed, { kindHere, runs, onClose, onCreate });
  const active = Math.min(at, items.length - 1);
  const activeRow = useRef<HTMLDivElement>(null);

  useEffect(() => {
    activeRow.current?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const press = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length > 0) {
      event.preventDefault();
      setAt((active + step + items.length) % items.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      items[active]?.run();
    }
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog aria-label={t("palette-label")}>
          <div className="palette-input">
            <Search aria-hidden />
            <input
              autoFocus
              role="combobox"
              aria-label={t("palette-label")}
              aria-expanded
              aria-controls={list}
              aria-activedescendant={items[active] ? `${list}-${active}` : undefined}
              placeholder={t("palette-placeholder")}
              spellCheck={false}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setAt(0);
              }}
              onKeyDown={press}
            />
          </div>
          <div className="palette-list" role="listbox" id={list} aria-label={t("palette-label")}>
            {items.map((item, index) => (
              <div key={item.key} role="presentation">
                {item.group !== items[index - 1]?.group && (
                  <div className="palette-group" role="presentation">
                    {t(item.group)}
                  </div>
                )}
                <div
                  ref={index === active ? activeRow : undefined}
                  className="palette-item"
                  role="option"
                  id={`${list}-${index}`}
                  aria-selected={index === active}
                  onMouseMove={() => index !== active && setAt(index)}
                  onClick={item.run}
                >
                  <item.icon aria-hidden />
                  <div className="words">
                    <div className="cut">{item.word}</div>
                    {item.snippet && <Found snippet={item.snippet} />}
                  </div>
                  {item.tail && <span className="tail">{item.tail}</span>}
                </div>
              </div>
            ))}
          </div>
          {items.length === 0 && <p className="empty">{t("palette-none")}</p>}
          <div className="unseen" role="status">
            {typed && t("palette-results", { count: items.length })}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useItems(typed: string, { kindHere, runs, onClose, onCreate }: Props): Item[] {
  const { t, kindWord, kindNew, kindPlural } = useWords();
  const navigate = useNavigate();
  const found = useSearch({ words: typed, limit: 12 }).data?.items;
  const recent = useCards([...recentlyOpened()]);
  const page = usePageHere();
  const { mine: views } = useViews();

  return useMemo(() => {
    const wanted = fold(typed.trim());
    const fits = (item: Item) => wanted === "" || fold(item.word).includes(wanted);
    const then = (run: () => void) => () => {
      onClose();
      run();
    };
    const open = (kind: string, id: string) =>
      then(() => void navigate({ to: "/list/$kind", params: { kind }, search: { record: id } }));
    const offered = (group: string) =>
      allDeeds.flatMap(({ name, word, icon, ...deed }): Item[] => {
        const run = runs[name];
        return deed.offered === group && run ? [{ key: name, group, icon, word: t(word), run: then(run) }] : [];
      });
    const go = [
      ...places.map((place): Item => ({
        key: place.key,
        group: "palette-go",
        icon: place.icon,
        word: place.kind ? kindPlural(place.kind) : t("place-home"),
        run: then(() => void navigate(place.go)),
      })),
      ...otherAreas.map((kind): Item => ({
        key: kind,
        group: "palette-go",
        icon: kindIcon(kind),
        word: kindPlural(kind),
        run: then(() => void navigate({ to: "/list/$kind", params: { kind } })),
      })),
      ...(wanted === "" ? [] : views).map((view): Item => ({
        key: view.id,
        group: "palette-go",
        icon: kindIcon(view.kind),
        word: view.name,
        tail: t("palette-view", { kind: kindPlural(view.kind) }),
        run: then(() => void navigate({ to: "/list/$kind", params: { kind: view.kind }, search: { view: view.id } })),
      })),
      ...(["views", "unread", "bin"] as const).map((place): Item => ({
        key: place,
        group: "palette-go",
        icon: ArrowRight,
        word: t(place === "views" ? "views-all" : `place-${place}`),
        run: then(() => void navigate({ to: `/${place}` })),
      })),
      ...offered("palette-go"),
    ];
    const kinds = [kindHere, ...[...areas, ...otherAreas].filter((kind) => kind !== kindHere)];
    const deeds: Item[] = [
      ...(page ? [{ key: "page", group: "palette-do", icon: BookText, word: page.word, run: then(page.open) }] : []),
      ...kinds.map((kind): Item => ({
        key: `new-${kind}`,
        group: "palette-do",
        icon: Plus,
        word: kindNew(kind),
        run: then(() => onCreate(kind)),
      })),
      ...offered("palette-do"),
    ];
    // A view is gone to, not opened as a record.
    const records = (wanted === "" ? [] : (found ?? []).filter((hit) => hit.kind !== "view")).map((hit): Item => ({
      key: hit.id,
      group: "palette-find",
      icon: kindIcon(hit.kind),
      word: hit.title,
      tail: kindWord(hit.kind),
      snippet: hit.snippet?.text === hit.title ? null : hit.snippet,
      run: open(hit.kind, hit.id),
    }));
    const lately = (wanted === "" ? recent : []).flatMap((card): Item[] =>
      card?.kind
        ? [{ key: card.id, group: "palette-recent", icon: kindIcon(card.kind), word: card.title, tail: kindWord(card.kind), run: open(card.kind, card.id) }]
        : [],
    );
    if (wanted === "") return [...lately, ...go, ...deeds.slice(0, page ? 2 : 1), ...offered("palette-do")];
    return [...records, ...go.filter(fits), ...deeds.filter(fits)];
  }, [typed, found, recent, page, views, t, kindWord, kindNew, kindPlural, navigate, kindHere, runs, onClose, onCreate]);
}

function Found({ snippet }: { snippet: Snippet }) {
  const pieces: React.ReactNode[] = [];
  let from = 0;
  for (const { start, length } of snippet.marks) {
    pieces.push(snippet.text.slice(from, start), <mark key={start}>{snippet.text.slice(start, start + length)}</mark>);
    from = start + length;
  }
  pieces.push(snippet.text.slice(from));
  return (
    <div className="snippet cut">
      {snippet.cut[0] && "…"}
      {pieces}
      {snippet.cut[1] && "…"}
    </div>
  );
}
