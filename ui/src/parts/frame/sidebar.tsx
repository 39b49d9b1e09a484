import { Link } from "@tanstack/react-router";
import { Inbox, Info, type LucideIcon, PanelLeft, Search, Settings, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";

import { useConflicts } from "../../data/reads";
import { otherAreas } from "../../kinds";
import { useWords } from "../../text";
import { IconButton } from "../icon-button";
import { SidebarViews } from "../views/sidebar-views";
import { deedNamed } from "./deeds";
import type { Runs } from "./keys";
import { listPlace, type PlaceLink, places } from "./places";
import { Pressed } from "./pressed";
import { WorkspaceMenu } from "./workspace-menu";

type Props = { wide: boolean; onWide(wide: boolean): void; runs: Runs };

export function Sidebar({ wide, onWide, runs }: Props) {
  const { t } = useWords();
  const [find] = deedNamed("find")?.presses ?? [];
  const unread = useConflicts(0).data?.total ?? 0;
  return (
    <nav className="sidebar" aria-label={t("nav-label")} data-pane tabIndex={-1}>
      <div className="workspace-name">
        <WorkspaceMenu onClose={runs.close_workspace} />
        <IconButton
          tiny
          icon={PanelLeft}
          name={t(wide ? "nav-collapse" : "nav-expand")}
          aria-expanded={wide}
          onPress={() => onWide(!wide)}
        />
      </div>
      <Button className="nav-search" onPress={() => runs.find?.()}>
        <Search aria-hidden />
        <span>{t("nav-search")}</span>
        {find && <Pressed press={find} />}
      </Button>
      <div className="nav-scroll">
        <ul>
          {places.map((place, at) => (
            <Place key={place.key} place={place} wide={wide} start={at === 0} />
          ))}
        </ul>
        <SidebarViews />
        <p className="nav-heading" id="nav-other">
          {t("place-more")}
        </p>
        <ul aria-labelledby="nav-other">
          {otherAreas.map((kind) => (
            <Place key={kind} place={listPlace(kind)} wide={wide} />
          ))}
        </ul>
      </div>
      <ul className="nav-last">
        <Own to="/unread" icon={Inbox} word={t("place-unread")} wide={wide}>
          {unread > 0 && (
            <span className="count">
              <span aria-hidden>{unread}</span>
              <span className="unseen">{t("unread-count", { count: unread })}</span>
            </span>
          )}
        </Own>
        <Own to="/bin" icon={Trash2} word={t("place-bin")} wide={wide} />
        <Own to="/settings" icon={Settings} word={t("place-settings")} wide={wide} />
        <Own to="/about" icon={Info} word={t("place-about")} wide={wide} />
      </ul>
    </nav>
  );
}

function Place({ place, wide, start }: { place: PlaceLink; wide: boolean; start?: boolean }) {
  const { t, kindPlural } = useWords();
  const Icon = place.icon;
  const word = place.kind ? kindPlural(place.kind) : t("place-home");
  return (
    <li>
      {/* Where only its sign is seen, its word is one pause of the pointer away. */}
      <Link {...place.go} className="nav-link" title={wide ? undefined : word} activeOptions={{ exact: place.kind === null, includeSearch: "search" in place.go, explicitUndefined: true }} data-pane-start={start}>
        <Icon aria-hidden />
        <span className="word cut">{word}</span>
      </Link>
    </li>
  );
}

type OwnProps = { to: "/unread" | "/bin" | "/settings" | "/about"; icon: LucideIcon; word: string; wide: boolean; children?: ReactNode };

/** A place that is no list of a kind. */
function Own({ to, icon: Icon, word, wide, children }: OwnProps) {
  return (
    <li>
      <Link className="nav-link" to={to} title={wide ? undefined : word}>
        <Icon aria-hidden />
        <span className="word">{word}</span>
        {children}
      </Link>
    </li>
  );
}
