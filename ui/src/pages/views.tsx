import "../style/list.css";

import { Link } from "@tanstack/react-router";
import { Pencil, Trash2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";

import { kindIcon } from "../kinds/icons";
import { useActs } from "../parts/acts";
import { IconButton } from "../parts/icon-button";
import { useEditView, useViews } from "../parts/views/use-views";
import type { View } from "../parts/views/view";
import { useWords } from "../text";

const ViewForm = lazy(() => import("../parts/views/view-form"));

/** Every saved view: to open, to rename, to remove. */
export default function ViewsPage() {
  const { t } = useWords();
  const { mine, others } = useViews();
  const [renaming, setRenaming] = useState<View | null>(null);
  const editView = useEditView();
  return (
    <div className="page">
      <div className="page-inner">
        <h1>{t("views-title")}</h1>
        {mine.length === 0 && <p className="quiet">{t("views-none")}</p>}
        <Lines views={mine} onRename={setRenaming} />
        {others.length > 0 && (
          <section className="group" aria-labelledby="views-others">
            <h2 id="views-others">{t("views-others")}</h2>
            <Lines views={others} onRename={setRenaming} />
          </section>
        )}
      </div>
      <Suspense fallback={null}>
        {renaming && (
          <ViewForm
            title={t("view-rename-title")}
            start={{ name: renaming.name, shared: renaming.shared }}
            onSave={(named) => editView(renaming.id, named)}
            onClose={() => setRenaming(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

function Lines({ views, onRename }: { views: View[]; onRename(view: View): void }) {
  const { t, kindPlural } = useWords();
  const acts = useActs();
  return (
    <ul className="lines view-list">
      {views.map((view) => {
        const Icon = kindIcon(view.kind);
        return (
          <li key={view.id}>
            <span className="when">
              <Icon aria-hidden /> {kindPlural(view.kind)}
            </span>
            <span className="what">
              <Link className="row-link cut" to="/list/$kind" params={{ kind: view.kind }} search={{ view: view.id }}>
                {view.name}
              </Link>
              <span className="quiet small">{view.shared ? t("view-is-shared") : t("view-kept-by", { author: view.changedBy })}</span>
            </span>
            <span className="view-deeds">
              <IconButton tiny icon={Pencil} name={t("view-rename-named", { name: view.name })} onPress={() => onRename(view)} />
              <IconButton tiny icon={Trash2} name={t("view-remove-named", { name: view.name })} onPress={() => void acts.remove([view.id], view.name)} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
