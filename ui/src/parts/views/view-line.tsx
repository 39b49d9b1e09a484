import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { useActs } from "../acts";
import { unknownNames, type View } from "./view";

type Props = { view: View | null; gone: boolean; changed: boolean; onUpdate(): void; onRevert(): void };

/** What a list has to say of its view: changed since, not wholly understood, in the bin, not here. */
export function ViewLine({ view, gone, changed, onUpdate, onRevert }: Props) {
  const { t, locale } = useWords();
  const acts = useActs();
  const unknown = view ? unknownNames(view.unknown) : [];
  return (
    <div className="view-lines">
      {gone && (
        <p className="list-hint quiet small" role="status">
          {t("view-gone")}
        </p>
      )}
      {view?.removed && (
        <p className="list-hint quiet small" role="status">
          <span>{t("view-removed")}</span>
          <Button className="button plain tiny" onPress={() => void acts.restore([view.id], view.name)}>
            {t("do-restore")}
          </Button>
        </p>
      )}
      {unknown.length > 0 && (
        <p className="list-hint quiet small" role="status">
          {t("view-unknown", { count: unknown.length, names: new Intl.ListFormat(locale, { type: "conjunction" }).format(unknown) })}
        </p>
      )}
      {changed && !view?.removed && (
        <p className="list-hint quiet small">
          <span role="status">{t("view-changed")}</span>
          <Button className="button plain tiny" onPress={onUpdate}>
            {t("view-update")}
          </Button>
          <Button className="button plain tiny" onPress={onRevert}>
            {t("view-revert")}
          </Button>
        </p>
      )}
    </div>
  );
}
