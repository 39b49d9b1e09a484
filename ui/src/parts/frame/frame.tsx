import { Outlet, useMatchRoute, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";

import { useActs } from "../acts";
import { useKeys } from "./keys";
import { places } from "./places";
import { Sidebar } from "./sidebar";
import { StatusLine } from "./status-line";
import { useSidebar } from "./use-sidebar";

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

  useKeys({
    palette: () => setOpen("palette"),
    help: () => setOpen("keys"),
    create: () => setCreating(kindHere),
    note: () => setOpen("note"),
    undo: () => void acts.undo(),
    redo: () => void acts.redo(),
    area: (number) => {
      const place = places[number - 1];
      if (place) void navigate(place.go);
    },
  });

  return (
    <div ref={frame} className="frame" data-narrow={wide ? undefined : true} data-over={over || undefined}>
      <Sidebar wide={wide} onWide={onWide} onSearch={() => setOpen("palette")} />
      <main className="main" id="main" tabIndex={-1} data-pane>
        <Outlet />
      </main>
      <StatusLine />
      <Suspense fallback={null}>
        {open === "palette" && <Palette kindHere={kindHere} onClose={() => setOpen(null)} onCreate={setCreating} onKeys={() => setOpen("keys")} onNote={() => setOpen("note")} />}
        {open === "note" && <QuickNote onClose={() => setOpen(null)} />}
        {open === "keys" && <KeysHelp onClose={() => setOpen(null)} />}
        {creating && <NewRecord kind={creating} onClose={() => setCreating(null)} />}
      </Suspense>
    </div>
  );
}
