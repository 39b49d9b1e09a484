// The workspace's name, that leads to the others.
import "../../style/workspace.css";

import { Anchor, ChevronsUpDown } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { useWorkspaceName } from "../workspace-name";

// Menus are not what the first screen waits for.
const load = () => import("./workspace-list");
const WorkspaceList = lazy(load);
const OpenWorkspace = lazy(() => import("../first/open-workspace"));
const NewWorkspace = lazy(() => import("../first/new-workspace"));

export function WorkspaceMenu({ onClose }: { onClose: (() => void) | undefined }) {
  const { t } = useWords();
  const name = useWorkspaceName() ?? t("app-name");
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [sheet, setSheet] = useState<"new" | "other" | null>(null);
  const leave = () => {
    setSheet(null);
    // The item that led to the sheet is gone: one goes back to the name.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <Button
        ref={button}
        className="workspace-button"
        aria-label={t("workspace-menu", { name })}
        aria-haspopup="menu"
        aria-expanded={open}
        onHoverStart={() => void load()}
        onPress={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setOpen(true);
          else event.continuePropagation();
        }}
      >
        <Anchor aria-hidden />
        <span className="cut">{name}</span>
        <ChevronsUpDown aria-hidden />
      </Button>
      <Suspense fallback={null}>
        {open && (
          <WorkspaceList
            button={button}
            onOpen={setOpen}
            onNew={() => setSheet("new")}
            onOther={() => setSheet("other")}
            onClose={onClose}
          />
        )}
        {sheet === "new" && <NewWorkspace onClose={leave} />}
        {sheet === "other" && <OpenWorkspace onClose={leave} />}
      </Suspense>
    </>
  );
}
