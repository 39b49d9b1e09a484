// What the buttons of a list's head open: one popover, whose content follows the button.
import { Menu, MenuItem, Popover } from "react-aria-components";

import type { Filter } from "../../data/types";
import { useWords } from "../../text";
import type { Setting } from "../views/use-setup";
import type { ViewDeed } from "../views/use-view-deeds";
import { ColumnsForm } from "./columns-form";
import { FilterForm } from "./filter-form";
import { type ToolId, tools } from "./tools";
import { ViewMenu } from "./view-menu";

export type Opened = { tool: ToolId | "all"; by: HTMLElement; changing: Filter | null };

type Props = {
  kind: string;
  opened: Opened;
  setting: Setting;
  deeds: ViewDeed[];
  compact: boolean;
  onCompact(compact: boolean): void;
  onResetColumns(): void;
  onTool(tool: ToolId): void;
  onClose(): void;
};

export default function ToolPopover({ kind, opened, setting, deeds, compact, onCompact, onResetColumns, onTool, onClose }: Props) {
  const { t } = useWords();
  const { setup, put } = setting;
  const content = {
    all: () => (
      <Menu aria-label={t("list-tools")} autoFocus="first">
        {tools.map(({ id, icon: Icon, word }) => (
          <MenuItem key={id} id={id} className="menu-item tool" textValue={t(word)} onAction={() => onTool(id)}>
            <Icon aria-hidden />
            {t(word)}
          </MenuItem>
        ))}
      </Menu>
    ),
    filter: () => (
      <FilterForm kind={kind} filters={setup.filters} changing={opened.changing} onFilters={(filters) => put({ filters })} onClose={onClose} />
    ),
    view: () => (
      <ViewMenu
        kind={kind}
        compact={compact}
        onCompact={onCompact}
        group={setup.group}
        onGroup={(group) => put({ group })}
        deeds={deeds}
        onClose={onClose}
      />
    ),
    columns: () => <ColumnsForm kind={kind} columns={setup.columns} onColumns={(columns) => put({ columns })} onReset={onResetColumns} />,
  };
  return (
    <Popover
      className="menu"
      placement="bottom end"
      isOpen
      triggerRef={{ current: opened.by }}
      aria-label={t(tools.find((tool) => tool.id === opened.tool)?.word ?? "list-tools")}
      onOpenChange={(open) => !open && onClose()}
    >
      {content[opened.tool]()}
    </Popover>
  );
}
