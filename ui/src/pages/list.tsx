import { Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";

import { textOf } from "../data/values";
import { ListPane } from "../parts/grid/list-pane";
import { useView } from "../parts/views/use-views";

const loadRecord = () => import("../parts/record/record-pane");
const RecordPane = lazy(async () => ({ default: (await loadRecord()).RecordPane }));
/** A while after the list is there, so that the first record opens at once. */
const SOON_MS = 800;

/** A kind's list and, beside it, the record that is open: of that kind, or one that a link led to. */
export default function ListPage() {
  const { kind } = useParams({ from: "/list/$kind" });
  const { record, view: viewId } = useSearch({ from: "/list/$kind" });
  const navigate = useNavigate({ from: "/list/$kind" });
  const view = useView(viewId);
  const leaving = useRef(false);
  const inView = viewId ? { view: viewId } : {};

  useEffect(() => {
    const timer = setTimeout(() => void loadRecord(), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    // The list may have been out of sight: it takes the focus once it is back.
    if (!record && leaving.current) document.querySelector<HTMLElement>(".grid")?.focus();
    leaving.current = false;
  }, [record]);

  const before = useRef(viewId);
  useEffect(() => {
    if (before.current === viewId) return;
    before.current = viewId;
    // What had the focus may have gone with the list before.
    const timer = setTimeout(() => document.activeElement === document.body && document.querySelector<HTMLElement>(".grid")?.focus(), 50);
    return () => clearTimeout(timer);
  }, [viewId]);

  const leave = () => {
    leaving.current = true;
    void navigate({ search: inView });
  };
  // A view is read before the list that it leads: nothing is shown that would be taken back.
  if (view === undefined) return null;
  if (view && view.kind !== kind && view.kind !== "") return <Navigate to="/list/$kind" params={{ kind: view.kind }} search={inView} replace />;
  return (
    <div className="split" data-open={record ? true : undefined}>
      <ListPane
        key={`${kind} ${viewId ?? ""}`}
        kind={kind}
        view={view}
        viewGone={viewId !== undefined && view === null}
        shownId={record}
        onOpen={(row) => void navigate({ search: { ...inView, record: textOf(row["id"]) } })}
        onLeave={record ? leave : undefined}
      />
      {record && (
        <Suspense fallback={<section className="record-pane" />}>
          <RecordPane key={record} id={record} onClose={leave} />
        </Suspense>
      )}
    </div>
  );
}
