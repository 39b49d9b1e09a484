// The merge inbox, grouped by cause and record: never a dialog. J and K go from one to the next, 1 to 4 choose.
import "../style/check-box.css";
import "../style/unread.css";

import { useCallback, useMemo, useRef, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";

import { useConflicts } from "../data/reads";
import type { ConflictGroup } from "../data/types";
import { useWords } from "../text";
import { UnreadGroup } from "./unread-group";
import { cardsOf } from "./unread-groups";
import { useUnreadKeys } from "./unread-keys";
import { type Scope, UnreadMany } from "./unread-many";
import { focusCard, useSettled } from "./unread-settled";

/** So many points at first, and with each step further. */
const STEP = 40;

type Group = Pick<ConflictGroup, "about" | "kind">;

export default function Unread() {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [most, setMost] = useState(STEP);
  const [only, setOnly] = useState<Group | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [many, setMany] = useState<Scope | null>(null);
  const { data } = useConflicts(most, only ?? undefined);
  const page = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => cardsOf(data?.items ?? []), [data]);
  const cards = groups.reduce((sum, { records }) => sum + records.reduce((all, record) => all + record.cards.length, 0), 0);
  const [total, whole] = [data?.total ?? 0, data?.groups.reduce((sum, { count }) => sum + count, 0) ?? 0];
  const active = Math.min(at, Math.max(0, cards - 1));
  const onward = useCallback(() => focusCard(page, at), [at]);
  const { settling, said } = useSettled(data, onward);
  const choose = useCallback((id: string) => setChosen((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]))), []);
  const show = (group: Group | null) => {
    setOnly(group);
    setAt(0);
    setMost(STEP);
  };
  useUnreadKeys({ page, active, cards, more: total > most, onAt: setAt, onMore: () => setMost(most + STEP) });

  let before = 0;
  return (
    <div className="page" ref={page}>
      <div className="page-inner">
        <h1 tabIndex={-1}>{t("unread-title")}</h1>
        <p className="unseen" role="status" aria-live="polite">
          {said}
        </p>
        {data && whole === 0 && <p className="quiet">{t("unread-none")}</p>}
        {whole > 0 && <p className="quiet small keys-line">{t("unread-keys")}</p>}
        {data && data.groups.length > 1 && <Groups groups={data.groups} only={only} whole={whole} onOnly={show} />}
        {groups.map((group) => {
          const first = before;
          before += group.records.reduce((all, record) => all + record.cards.length, 0);
          const { about, kind } = group;
          const counted = data?.groups.find((one) => one.about === about && one.kind === kind);
          return (
            <UnreadGroup
              key={`${about} ${kind}`}
              group={group}
              counted={counted}
              first={first}
              active={active}
              chosen={chosen}
              settling={settling}
              onActive={setAt}
              onChoose={choose}
              onMany={() => setMany({ about, kind, ids: [] })}
            />
          );
        })}
        {total > (data?.items.length ?? 0) && (
          <Button className="button plain" onPress={() => setMost(most + STEP)}>
            {t("calendar-rest", { count: total - (data?.items.length ?? 0) })}
          </Button>
        )}
        {chosen.size > 0 && (
          <div className="unread-bar" role="toolbar" aria-label={t("unread-chosen", { count: chosen.size })}>
            <span role="status">{t("unread-chosen", { count: chosen.size })}</span>
            <Button className="button first" onPress={() => setMany({ about: null, kind: null, ids: [...chosen] })}>
              {t("unread-many-chosen")}
            </Button>
            <Button className="button" onPress={() => setChosen(new Set())}>
              {t("unread-choose-none")}
            </Button>
          </div>
        )}
      </div>
      {many && (
        <UnreadMany
          scope={many}
          onClose={() => setMany(null)}
          onDone={() => {
            setMany(null);
            setChosen(new Set());
            show(null);
            page.current?.querySelector("h1")?.focus();
          }}
        />
      )}
    </div>
  );
}

type GroupsProps = { groups: ConflictGroup[]; only: Group | null; whole: number; onOnly(group: Group | null): void };

/** Every group with how much there is of it, to look at one alone. */
function Groups({ groups, only, whole, onOnly }: GroupsProps) {
  const { t, kindPlural } = useWords();
  return (
    <div className="unread-groups" role="group" aria-label={t("unread-groups")}>
      <ToggleButton className="button tiny" isSelected={only === null} onChange={() => onOnly(null)}>
        {t("unread-group-all", { count: whole })}
      </ToggleButton>
      {groups.map((group) => (
        <ToggleButton
          key={`${group.about} ${group.kind}`}
          className="button tiny"
          isSelected={only?.about === group.about && only.kind === group.kind}
          onChange={(is) => onOnly(is ? { about: group.about, kind: group.kind } : null)}
        >
          {t("unread-group-one", { cause: t(`about-${group.about}`), kind: kindPlural(group.kind), count: group.count })}
        </ToggleButton>
      ))}
    </div>
  );
}
