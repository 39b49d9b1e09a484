import { Check, Rows3 } from "lucide-react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";

import { useWords } from "../../text";
import { groupable } from "./groups";

const NONE = "none";

type Props = { kind: string; compact: boolean; onCompact(compact: boolean): void; group: string | null; onGroup(group: string | null): void };

/** How a list is laid out: the height of its rows, and its groups. */
export function ViewMenu({ kind, compact, onCompact, group, onGroup }: Props) {
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
    <MenuTrigger>
      <Button className="button plain icon" aria-label={t("list-view")}>
        <Rows3 aria-hidden />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Menu aria-label={t("list-view")}>
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
      </Popover>
    </MenuTrigger>
  );
}
