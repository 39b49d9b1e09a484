import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { memo } from "react";
import { Button, Checkbox } from "react-aria-components";

import type { Conflict, ConflictGroup } from "../data/types";
import { useWords } from "../text";
import { placeWord, UnreadCard } from "./unread-card";
import { type GroupCards, isSettledByRule, type RecordCards } from "./unread-groups";
import { keyOf, type Settled } from "./unread-settled";

type Shared = {
  active: number;
  chosen: ReadonlySet<string>;
  settling(conflicts: Conflict[], what: string): Settled;
  onActive(at: number): void;
  onChoose(id: string): void;
};
type Props = Shared & { group: GroupCards; counted: ConflictGroup | undefined; /** The place of its first card among all. */ first: number; onMany(): void };

/** One cause in records of one kind: how much there is, what can be done at once, and record by record. */
export function UnreadGroup({ group, counted, first, onMany, ...shared }: Props) {
  const { t, kindPlural } = useWords();
  const { about, kind, records } = group;
  let before = first;
  return (
    <section className="unread-group">
      <div className="unread-group-head">
        <h2>{t("unread-group", { cause: t(`about-${about}`), kind: kindPlural(kind) })}</h2>
        {counted && <span className="quiet small">{t("unread-group-count", { count: counted.count, records: counted.records })}</span>}
        {isSettledByRule(about) && (counted?.count ?? 0) > 1 && (
          <Button className="button tiny" onPress={onMany}>
            {t("unread-many")}
          </Button>
        )}
      </div>
      <ol>
        {records.map((record) => {
          const at = before;
          before += record.cards.length;
          const within = shared.active - at;
          return (
            <UnreadRecord
              key={record.id}
              record={record}
              first={at}
              tick={isSettledByRule(about)}
              active={within >= 0 && within < record.cards.length ? within : null}
              isChosen={shared.chosen.has(record.id)}
              settling={shared.settling}
              onActive={shared.onActive}
              onChoose={shared.onChoose}
            />
          );
        })}
      </ol>
    </section>
  );
}

type RecordProps = Pick<Shared, "settling" | "onActive" | "onChoose"> & {
  record: RecordCards;
  first: number;
  /** Whether it can be ticked, to be settled with others. */
  tick: boolean;
  isChosen: boolean;
  /** Which of its cards is active, if one is. */
  active: number | null;
};

/** Drawn again only where something of its own has changed: there are many. */
const UnreadRecord = memo(function UnreadRecord({ record: { id, kind, title, cards }, first, tick, isChosen, active, settling, onActive, onChoose }: RecordProps) {
  const words = useWords();
  const { t } = words;
  const name = title || t("record-untitled");
  return (
    <li className="unread-record">
      <div className="unread-record-head">
        {tick && (
          <Checkbox className="check-box" aria-label={t("unread-choose", { title: name })} isSelected={isChosen} onChange={() => onChoose(id)}>
            <span className="box" aria-hidden>
              {isChosen && <Check />}
            </span>
          </Checkbox>
        )}
        <h3>
          <Link className="row-link" to="/list/$kind" params={{ kind }} search={{ record: id }}>
            {name}
          </Link>
        </h3>
      </div>
      {cards.map((conflicts, at) => (
        <UnreadCard
          key={keyOf(conflicts[0])}
          conflicts={conflicts}
          active={at === active}
          settled={settling(conflicts, `${name}, ${placeWord(conflicts[0], words)}`)}
          onActive={() => onActive(first + at)}
        />
      ))}
    </li>
  );
});
