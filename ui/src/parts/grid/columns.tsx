import { Check, Columns3 } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

import { useListLook } from "../../data/settings";
import { columnsOf, look } from "../../kinds";
import { useWords } from "../../text";

/** The columns of a kind's list, as chosen and remembered. */
export function useColumns(kind: string): [string[], (columns: string[]) => void] {
  const [kept, put] = useListLook(kind);
  const known = new Set(columnsOf(kind));
  const chosen = (kept.columns.length > 0 ? kept.columns : look(kind).columns).filter((column) => known.has(column));
  return [chosen.includes("title") ? chosen : ["title", ...chosen], (columns) => void put({ columns })];
}

export function ColumnsMenu({ kind, columns, onColumns }: { kind: string; columns: string[]; onColumns(columns: string[]): void }) {
  const { t, fieldWord } = useWords();
  const all = columnsOf(kind).filter((column) => column !== "title");
  return (
    <MenuTrigger>
      <Button className="button plain icon" aria-label={t("list-columns")}>
        <Columns3 aria-hidden />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Menu
          aria-label={t("list-columns")}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) => {
            if (keys === "all") return;
            // Those already there keep their place; a new one comes last.
            const kept = columns.filter((column) => column === "title" || keys.has(column));
            onColumns([...kept, ...all.filter((column) => keys.has(column) && !kept.includes(column))]);
          }}
        >
          {all.map((column) => (
            <MenuItem key={column} id={column} className="menu-item" textValue={fieldWord(kind, column)}>
              {({ isSelected }) => (
                <>
                  <span>{fieldWord(kind, column)}</span>
                  <span className="tail">{isSelected && <Check aria-hidden />}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
