import { Copy, PenLine, Trash2, X } from "lucide-react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { IconButton } from "../icon-button";

type Props = { count: number; onEdit(): void; onCopy(): void; onRemove(): void; onClear(): void };

/** What can be done to the rows that are selected. */
export function SelectionBar({ count, onEdit, onCopy, onRemove, onClear }: Props) {
  const { t } = useWords();
  return (
    <>
      <span className="unseen" role="status">
        {count > 0 ? t("list-selected", { count }) : ""}
      </span>
      {count > 0 && (
        <div className="selection-bar" role="toolbar" aria-label={t("list-selected", { count })}>
          <span aria-hidden className="cut">
            {t("list-selected", { count })}
          </span>
          <Button className="button plain" onPress={onEdit}>
            <PenLine aria-hidden />
            <span className="button-word">{t("do-edit-many")}</span>
          </Button>
          <Button className="button plain" onPress={onCopy}>
            <Copy aria-hidden />
            <span className="button-word">{t("do-copy")}</span>
          </Button>
          <Button className="button plain" onPress={onRemove}>
            <Trash2 aria-hidden />
            <span className="button-word">{t("do-remove")}</span>
          </Button>
          <IconButton icon={X} name={t("do-clear-selection")} onPress={onClear} />
        </div>
      )}
    </>
  );
}
