import { Check } from "lucide-react";
import { Header, Menu, MenuItem, MenuSection, Separator } from "react-aria-components";

import { useWords } from "../../text";
import type { ViewDeed } from "../views/use-view-deeds";
import { groupable } from "./groups";

const NONE = "none";

type Props = {
  kind: string;
  compact: boolean;
  onCompact(compact: boolean): void;
  group: string | null;
  onGroup(group: string | null): void;
  /** What can be done to the view, or to make one. */
  deeds: ViewDeed[];
  onClose(): void;
};

/** How a list is laid out: the height of its rows, its groups, and the view that keeps all of it. */
export function ViewMenu({ kind, compact, onCompact, group, onGroup, deeds, onClose }: Props) {
  const { t, fieldWord } = useWords();
  const columns = groupable(kind);
  const item = (id: string, word: string) => (
    <MenuItem key={id} id={id} className="menu-item" textValue={word}>
      {({ isSelected }) => (
        <>
          <span>{word}</span>
          <span className="tail">{isSelected && <Check aria-hidden />}</span>
        </>
      )}
    </MenuItem>
  );
  return (
    <Menu aria-label={t("list-view")} autoFocus="first" onClose={onClose}>
      <MenuSection aria-label={t("view-saved")}>
        {deeds.map(({ id, run }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={t(id)} onAction={run}>
            {t(id)}
          </MenuItem>
        ))}
      </MenuSection>
      <Separator className="menu-line" />
      <MenuSection
        aria-label={t("list-view")}
        selectionMode="multiple"
        selectedKeys={compact ? ["compact"] : []}
        onSelectionChange={(keys) => onCompact(keys === "all" || keys.has("compact"))}
      >
        {item("compact", t("list-compact"))}
      </MenuSection>
      {columns.length > 0 && (
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[group ?? NONE]}
          onSelectionChange={(keys) => {
            const [key] = keys === "all" ? [] : keys;
            onGroup(key === undefined || key === NONE ? null : String(key));
          }}
        >
          <Header className="palette-group">{t("list-group")}</Header>
          {item(NONE, t("list-group-none"))}
          {columns.map((column) => item(column, fieldWord(kind, column)))}
        </MenuSection>
      )}
    </Menu>
  );
}
