import { Link } from "@tanstack/react-router";
import { Inbox, Info, PanelLeft, Search, Settings, Trash2 } from "lucide-react";
import { Button } from "react-aria-components";

import { useConflicts } from "../../data/reads";
import { otherAreas } from "../../kinds";
import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { SidebarViews } from "../views/sidebar-views";
import { useWorkspaceName } from "../workspace-name";
import { listPlace, type PlaceLink, places } from "./places";

type Props = { wide: boolean; onWide(wide: boolean): void; onSearch(): void };

export function Sidebar({ wide, onWide, onSearch }: Props) {
  const { t } = useWords();
  const name = useWorkspaceName();
  const unread = useConflicts().data?.length ?? 0;
  return (
    <nav className="sidebar" aria-label={t("nav-label")} data-pane tabIndex={-1}>
      <div className="workspace-name">
        <span className="cut">{name ?? t("app-name")}</span>
        <IconButton
          tiny
          icon={PanelLeft}
          name={t(wide ? "nav-collapse" : "nav-expand")}
          aria-expanded={wide}
          onPress={() => onWide(!wide)}
        />
      </div>
      <Button className="nav-search" onPress={onSearch}>
        <Search aria-hidden />
        <span>{t("nav-search")}</span>
        <kbd>{commandKey("K")}</kbd>
      </Button>
      <div className="nav-scroll">
        <ul>
          {places.map((place, at) => (
            <Place key={place.key} place={place} start={at === 0} />
          ))}
        </ul>
        <SidebarViews />
        <p className="nav-heading" id="nav-other">
          {t("place-more")}
        </p>
        <ul aria-labelledby="nav-other">
          {otherAreas.map((kind) => (
            <Place key={kind} place={listPlace(kind)} />
          ))}
        </ul>
      </div>
      <ul className="nav-last">
        <li>
          <Link className="nav-link" to="/unread">
            <Inbox aria-hidden />
            <span className="word">{t("place-unread")}</span>
            {unread > 0 && (
              <span className="count">
                <span aria-hidden>{unread}</span>
                <span className="unseen">{t("unread-count", { count: unread })}</span>
              </span>
            )}
          </Link>
        </li>
        <li>
          <Link className="nav-link" to="/bin">
            <Trash2 aria-hidden />
            <span className="word">{t("place-bin")}</span>
          </Link>
        </li>
        <li>
          <Link className="nav-link" to="/settings">
            <Settings aria-hidden />
            <span className="word">{t("place-settings")}</span>
          </Link>
        </li>
        <li>
          <Link className="nav-link" to="/about">
            <Info aria-hidden />
            <span className="word">{t("place-about")}</span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function Place({ place, start }: { place: PlaceLink; start?: boolean }) {
  const { t, kindPlural } = useWords();
  const Icon = place.icon;
  return (
    <li>
      <Link {...place.go} className="nav-link" activeOptions={{ exact: place.kind === null, includeSearch: "search" in place.go, explicitUndefined: true }} data-pane-start={start}>
        <Icon aria-hidden />
        <span className="word cut">{place.kind ? kindPlural(place.kind) : t("place-home")}</span>
      </Link>
    </li>
  );
}

/** A key with the command key of this computer. */
export function commandKey(key: string): string {
  const apple = navigator.userAgent.includes("Mac");
  return apple ? `⌘${key}` : `Ctrl ${key}`;
}
