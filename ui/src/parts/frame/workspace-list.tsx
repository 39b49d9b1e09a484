// Where one can go from a workspace: those open before, any other, a new one, or none.
import { Check } from "lucide-react";
import type { RefObject } from "react";
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from "react-aria-components";

import { useStatus } from "../../data/reads";
import { useWorkspace } from "../../data/settings";
import { useWords } from "../../text";
import { openingWords } from "../first/opening-words";
import { prepareDeparture } from "../journey/opening";
import { useOwnWorkspace } from "../journey/own-workspace";
import { toast } from "../toast";

type Props = {
  button: RefObject<HTMLButtonElement | null>;
  onOpen(open: boolean): void;
  onNew(): void;
  onOther(): void;
  onClose: (() => void) | undefined;
};

/** So that no folder is taken for a deed. */
const PATH = "path ";

export default function WorkspaceList({ button, onOpen, onNew, onOther, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const workspace = useWorkspace();
  const status = useStatus().data;
  const departs = useOwnWorkspace();
  const here = status?.workspace?.path;
  const tried = async (act: () => Promise<unknown>) => {
    try {
      await act();
    } catch (reason) {
      toast(openingWords(reason, words), { urgent: true });
    }
  };
  const open = async (folder: string) => {
    if (folder !== here) await workspace.open(folder);
  };
  const act = (key: string) => {
    onOpen(false);
    if (key === "other") onOther();
    else if (key === "new") onNew();
    else if (key === "close") onClose?.();
    else if (key === "depart") prepareDeparture();
    else void tried(() => open(key.slice(PATH.length)));
  };
  return (
    <Popover className="menu workspace-menu" aria-label={t("settings-workspace")} placement="bottom start" triggerRef={button} isOpen onOpenChange={onOpen}>
      <Menu aria-label={t("settings-workspace")} autoFocus="first" onAction={(key) => act(String(key))}>
        <MenuSection>
          <Header className="nav-heading">{t("first-recent")}</Header>
          {(status?.recent ?? []).map(({ path, name }) => (
            <MenuItem key={path} id={`${PATH}${path}`} className="menu-item" textValue={name}>
              <span className="place">
                <span className="cut">{name}</span>
                <span className="quiet small path">{path}</span>
              </span>
              <span className="tail">{path === here && <Check aria-label={t("workspace-here")} />}</span>
            </MenuItem>
          ))}
        </MenuSection>
        {departs && (
          <>
            <Separator className="menu-line" />
            <MenuItem id="depart" className="menu-item">
              {t("journey-do")}
            </MenuItem>
          </>
        )}
        <Separator className="menu-line" />
        <MenuItem id="other" className="menu-item">
          {t("workspace-open-other")}
        </MenuItem>
        <MenuItem id="new" className="menu-item">
          {t("workspace-new")}
        </MenuItem>
        <MenuItem id="close" className="menu-item">
          {t("settings-close-workspace")}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
