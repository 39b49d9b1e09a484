import { MoreHorizontal } from "lucide-react";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";

import { useWords } from "../../text";
import { IconButton } from "../icon-button";

type Props = { title: string; decisions: string[]; now: string; onMove(decision: string): void };

/** What dragging a card does, without dragging. */
export function MoveMenu({ title, decisions, now, onMove }: Props) {
  const { t, choiceWord } = useWords();
  return (
    <MenuTrigger>
      <IconButton tiny icon={MoreHorizontal} name={t("board-move-named", { title })} />
      <Popover className="menu">
        <Menu disabledKeys={[now]} onAction={(key) => onMove(String(key))}>
          <MenuSection>
            <Header className="palette-group">{t("board-move")}</Header>
            {decisions.map((decision) => (
              <MenuItem key={decision} id={decision} className="menu-item">
                {choiceWord("application", "decision", decision)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
