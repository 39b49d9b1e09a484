import "../../style/list.css";

import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { asFailure } from "../../data/failure";
import { useListLook, useSettings } from "../../data/settings";
import type { Fields, Filter } from "../../data/types";
import { textOf, titleOf } from "../../data/values";
import { useWords } from "../../text";
import { failureWords, useActs } from "../acts";
import { NotHere } from "../journey/not-here";
import { toast } from "../toast";
import { useSetup } from "../views/use-setup";
import { useViewDeeds } from "../views/use-view-deeds";
import type { View } from "../views/view";
import { ViewLine } from "../views/view-line";
import { FilterWords } from "./filter-words";
import { Grid } from "./grid";
import { MOST } from "./groups";
import { ListHead } from "./list-head";
import { SelectionBar } from "./selection-bar";
import type { Opened } from "./tool-popover";
import { useCopy } from "./use-copy";
import { useRoom } from "./use-room";
import { useRows } from "./use-rows";
import { useSelection } from "./use-selection";
import { useTypeAhead } from "./use-type-ahead";

const NewRecord = lazy(() => import("../new-record"));
const EditMany = lazy(() => import("./edit-many"));

type Props = {
  kind: string;
  /** The saved view that leads the list, if one does; gone, if it is not on this computer. */
  view?: View | null;
  viewGone?: boolean;
  shownId?: string | undefined;
  onOpen(row: Fields): void;
  /** Leaves the record that is open beside the list. */
  onLeave?: (() => void) | undefined;
};

export function ListPane({ kind, view = null, viewGone = false, shownId, onOpen, onLeave }: Props) {
  const words = useWords();
  const { t, kindNone } = words;
  const acts = useActs();
  const { settings, change } = useSettings();
  const [, putLook] = useListLook(kind);
  const setting = useSetup(kind, view);
  const { setup, put } = setting;
  const deeds = useViewDeeds(kind, view, setting);
  const { rows, groups, tooMany, onSeen } = useRows(kind, setup);
  const pane = useRef<HTMLElement>(null);
  const { columns, folded } = useRoom(kind, pane, setup.columns, shownId !== undefined);
  const [creating, setCreating] = useState(false);
  const [editing, setEditing] = useState<Fields[] | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const copy = useCopy(kind, setup.columns);
  const onFilters = (filters: Filter[]) => put({ filters });

  const selecting = useSelection(rows, {
    open: onOpen,
    copy: () => void selecting.meant().then(copy),
    remove: () => void removeMeant(),
    escape: onLeave,
    typed: (letter) => typeAhead(letter),
    cut: (count) => toast(t("grid-selection-cut", { count: words.number(count) })),
  });
  const typeAhead = useTypeAhead(rows, setup.order, selecting.selection.active, (row) => selecting.moveTo(row, false));
  const removeMeant = async () => {
    const meant = await selecting.meant();
    selecting.clear();
    if (meant.length > 0) await acts.remove(meant.map((row) => textOf(row["id"])), titleOf(meant[0]));
  };
  const removeIt = () => void acts.tried(removeMeant);

  const empty = !rows.loading && rows.total === 0;
  const filtered = setup.filters.length > 0;
  return (
    <section ref={pane} className="list-pane" aria-label={t("pane-list")} data-pane tabIndex={-1}>
      <ListHead
        kind={kind}
        view={view}
        total={rows.loading ? null : rows.total}
        setting={setting}
        deeds={deeds.list}
        compact={settings?.compact ?? false}
        onCompact={(compact) => void acts.tried(() => change({ compact }))}
        onResetColumns={() => {
          void acts.tried(() => putLook({ columns: [], widths: {} }));
          if (view) put({ columns: view.setup.columns });
        }}
        onNew={() => setCreating(true)}
        folded={folded}
        opened={opened}
        onOpened={setOpened}
      />
      <FilterWords kind={kind} filters={setup.filters} onFilters={onFilters} onChange={(changing, by) => setOpened({ tool: "filter", by, changing })} />
      <ViewLine view={view} gone={viewGone} changed={setting.changed} onUpdate={deeds.update} onRevert={setting.revert} />
      {tooMany && <p className="list-hint quiet small">{t("list-group-too-many", { most: words.number(MOST) })}</p>}
      {rows.failure !== null && <p className="empty">{t("fail-sentence", { why: failureWords(asFailure(rows.failure), words) })}</p>}
      {empty && rows.failure === null && (
        <div className="empty">
          <p>{filtered ? t("list-empty-filtered") : kindNone(kind)}</p>
          <NotHere />
          {filtered && (
            <Button className="button" onPress={() => onFilters([])}>
              {t("list-clear-filters")}
            </Button>
          )}
        </div>
      )}
      {!empty && (
        <Grid
          kind={kind}
          columns={columns}
          rows={rows}
          groups={groups}
          compact={settings?.compact ?? false}
          order={setup.order}
          onOrder={(order) => put({ order })}
          onOpen={onOpen}
          selecting={selecting}
          shownId={shownId}
          asked={JSON.stringify([setup.filters, setup.order, setup.group])}
          onSeen={onSeen}
        />
      )}
      <SelectionBar
        count={selecting.selection.ids.size}
        onEdit={() => void acts.tried(async () => setEditing(await selecting.meant()))}
        onCopy={() => void selecting.meant().then(copy)}
        onRemove={removeIt}
        onClear={selecting.clear}
      />
      {deeds.form}
      <Suspense fallback={null}>
        {creating && <NewRecord kind={kind} onClose={() => setCreating(false)} />}
        {editing && (
          <EditMany
            kind={kind}
            rows={editing}
            onClose={() => setEditing(null)}
            onDone={() => {
              setEditing(null);
              selecting.clear();
            }}
          />
        )}
      </Suspense>
    </section>
  );
}
