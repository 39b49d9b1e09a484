import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { LinkPicker } from "../fields/pickers";

type Props = { without: string[]; onAdd(applicant: string): void };

/** One more application, in place: its applicant is found, or made. */
export function AddApplication({ without, onAdd }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button className="button" onPress={() => setOpen(true)}>
        <Plus aria-hidden />
        <span className="board-add-word">{t("board-add")}</span>
      </Button>
    );
  }
  return (
    <div
      className="board-add framed"
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <LinkPicker
        kind="partner"
        label={t("board-add-who")}
        without={without}
        autoFocus
        onPick={(applicant) => {
          setOpen(false);
          onAdd(applicant);
        }}
      />
    </div>
  );
}
