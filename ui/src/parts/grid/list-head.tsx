import { Ellipsis, Plus } from "lucide-react";
import { lazy, type RefObject, Suspense, useEffect, useRef } from "react";
import { Button } from "react-aria-components";

import type { Filter } from "../../data/types";
import { kindIcon } from "../../kinds/icons";
import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import type { Setting } from "../views/use-setup";
import type { ViewDeed } from "../views/use-view-deeds";
import type { View } from "../views/view";
import type { Opened } from "./tool-popover";
import { type ToolId, tools } from "./tools";

const loadPopover = () => import("./tool-popover");
const ToolPopover = lazy(loadPopover);
/** A while after the rows are there: what one presses next is then there too. */
const SOON_MS = 1500;

type Props = {
  kind: string;
  view: View | null;
  total: number | null;
  setting: Setting;
  deeds: ViewDeed[];
  compact: boolean;
  onCompact(compact: boolean): void;
  onResetColumns(): void;
  onNew(): void;
  /** Whether there is room for one button only beside the name. */
  folded: boolean;
  opened: Opened | null;
  onOpened(opened: Opened | null): void;
};

/** The name of a list, how much it holds, and what can be done to it. */
export function ListHead({ kind, view, total, folded, opened, onOpened, onNew, ...rest }: Props) {
  const { t, kindPlural, kindNew } = useWords();
  const buttons = useRef<HTMLDivElement>(null);
  const Icon = kindIcon(kind);
  const count = total === null ? "" : t("list-total", { count: total });
  useSoon(loadPopover);

  const open = (tool: Opened["tool"], changing: Filter | null = null) => {
    const by = buttonOf(buttons, folded ? "all" : tool);
    if (by) onOpened({ tool, by, changing });
  };
  const button = (id: Opened["tool"], word: string, sign: typeof Icon) => (
    <IconButton key={id} icon={sign} name={t(word)} data-tool={id} aria-haspopup="dialog" aria-expanded={opened?.tool === id} onPress={() => open(id)} />
  );
  const dropLast = (event: React.KeyboardEvent) => {
    const { filters } = rest.setting.setup;
    if (event.key === "Backspace" && filters.length > 0) rest.setting.put({ filters: filters.slice(0, -1) });
  };
  return (
    <header className="pane-head">
      {view && <Icon aria-hidden />}
      <h1 className="cut">{view ? view.name : kindPlural(kind)}</h1>
      <span className="total" role="status">
        {view && count ? t("view-total", { kind: kindPlural(kind), total: count }) : count}
      </span>
      <div ref={buttons} className="end" onKeyDown={dropLast}>
        {folded ? button("all", "list-tools", Ellipsis) : tools.map(({ id, word, icon }) => button(id, word, icon))}
        {folded ? (
          <IconButton icon={Plus} name={kindNew(kind)} onPress={onNew} />
        ) : (
          <Button className="button" onPress={onNew}>
            <Plus aria-hidden />
            {kindNew(kind)}
          </Button>
        )}
      </div>
      <Suspense fallback={null}>
        {opened && <ToolPopover kind={kind} opened={opened} onTool={(tool: ToolId) => onOpened({ ...opened, tool })} onClose={() => onOpened(null)} {...rest} />}
      </Suspense>
    </header>
  );
}

function buttonOf(buttons: RefObject<HTMLElement | null>, id: string): HTMLElement | null {
  return buttons.current?.querySelector<HTMLElement>(`[data-tool="${id}"]`) ?? null;
}

function useSoon(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => void load(), SOON_MS);
    return () => clearTimeout(timer);
  }, [load]);
}
