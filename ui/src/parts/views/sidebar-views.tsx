import { Link } from "@tanstack/react-router";
import { Bookmark } from "lucide-react";

import { kindIcon } from "../../kinds/icons";
import { useWords } from "../../text";
import { useViews } from "./use-views";

/** More than these are a page away. */
const SHOWN = 12;

/** The saved views, where there are any. */
export function SidebarViews() {
  const { t } = useWords();
  const { mine, others } = useViews();
  if (mine.length === 0 && others.length === 0) return null;
  return (
    <>
      <p className="nav-heading" id="nav-views">
        {t("views-title")}
      </p>
      <ul aria-labelledby="nav-views">
        {mine.slice(0, SHOWN).map((view) => {
          const Icon = kindIcon(view.kind);
          return (
            <li key={view.id} className="nav-view">
              <Link
                className="nav-link"
                to="/list/$kind"
                params={{ kind: view.kind }}
                search={{ view: view.id }}
                activeOptions={{ includeSearch: true }}
                title={view.name}
              >
                <Icon aria-hidden />
                <span className="word cut">{view.name}</span>
              </Link>
            </li>
          );
        })}
        {/* Where the sidebar shows its signs alone, one view looks like another: this stands for them. */}
        <li className="nav-all" data-more={mine.length > SHOWN || others.length > 0 || undefined}>
          <Link className="nav-link" to="/views">
            <Bookmark aria-hidden />
            <span className="word cut">{t("views-all")}</span>
          </Link>
        </li>
      </ul>
    </>
  );
}
