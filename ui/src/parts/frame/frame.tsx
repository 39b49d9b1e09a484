import { Outlet, useMatchRoute, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";

import { useLock } from "../../data/lock";
import { useWorkspace } from "../../data/settings";
import { useActs } from "../acts";
import { useExchange } from "../exchange";
import { Journeys } from "../journey/journeys";
import { prepareDeparture } from "../journey/opening";
import { useOwnWorkspace } from "../journey/own-workspace";
import { useExchangeDeed } from "../sharing/use-exchange-now";
import { type Runs, useDeeds } from "./keys";
import { nextPane } from "./panes";
import { places } from "./places";
import { ProgressStrip } from "./progress-strip";
import { RunsContext } from "./runs";
import { Sidebar } from "./sidebar";
import { StatusLine } from "./status-line";
import { useSidebar } from "./use-sidebar";
import { useZoom } from "./zoom";

const Palette = lazy(() => import("../palette"));
const KeysHelp = lazy(() => import("../keys-help"));
const NewRecord = lazy(() => import("../new-record"));
const QuickNote = lazy(() => import("../quick-note"));

export type Open = "palette" | "keys" | "note" | null;

/** The window: the sidebar, the page, and the line at the bottom. */
export function Frame() {
  const [open, setOpen] = useState<Open>(null);
  const [creating, setCreating] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { wide, over, onWide } = useSidebar(frame);
  const acts = useActs();
  const navigate = useNavigate();
  const match = useMatchRoute();
  const here = match({ to: "/list/$kind" });
  const kindHere = here ? here.kind : "mission";

  const workspace = useWorkspace();
  const exchange = useExchange();
  const { lock } = useLock();
  const zoom = useZoom();
  const areas = places.slice(0, 9).map((place, at) => [`area_${at + 1}`, () => void navigate(place.go)] as const);
  const runs: Runs = {
    find: () => setOpen("palette"),
    new: () => setCreating(kindHere),
    quick_note: () => setOpen("note"),
    keys: () => setOpen("keys"),
    undo: () => void acts.undo(),
    redo: () => void acts.redo(),
    ...Object.fromEntries(areas),
    next_pane: () => nextPane(false),
    previous_pane: () => nextPane(true),
    settings: () => void navigate({ to: "/settings" }),
    about: () => void navigate({ to: "/about" }),
    take: () => void exchange.take(),
    give: () => void exchange.give(),
    exchange: useExchangeDeed(() => void navigate({ to: "/settings" })),
    ...(useOwnWorkspace() ? { depart: () => prepareDeparture() } : {}),
    lock: () => void acts.tried(lock),
    close_workspace: () => void acts.tried(workspace.close),
  };
  useDeeds(runs);

  return (
    <div ref={frame} className="frame" data-narrow={wide ? undefined : true} data-over={over || undefined}>
      <Sidebar wide={wide} onWide={onWide} runs={runs} />
      <main className="main" id="main" tabIndex={-1} data-pane>
        <RunsContext value={runs}>
          <Outlet />
        </RunsContext>
      </main>
      <footer className="foot">
        <ProgressStrip />
        <StatusLine />
      </footer>
      <Journeys />
      <Suspense fallback={null}>
        {open === "palette" && (
          <Palette kindHere={kindHere} runs={{ ...runs, ...zoom }} onClose={() => setOpen(null)} onCreate={setCreating} />
        )}
        {open === "note" && <QuickNote onClose={() => setOpen(null)} />}
        {open === "keys" && <KeysHelp onClose={() => setOpen(null)} />}
        {creating && <NewRecord kind={creating} onClose={() => setCreating(null)} />}
      </Suspense>
    </div>
  );
}
