// A file in a list: its name opens it; where it is not here, the list says so.
import "../../style/file.css";

import { Button } from "react-aria-components";

import { useFile } from "../../data/files";
import { useWords } from "../../text";
import { useRecordOpener } from "./use-record-opener";
import { fileDetails, visibleName } from "./words";

export function FileBrief({ id }: { id: string }) {
  const words = useWords();
  const { data: file } = useFile(id);
  const open = useRecordOpener(id);
  if (!file) return null;
  const { t } = words;
  const name = visibleName(file.name);
  const details = fileDetails(file, words);
  return (
    <span className="file-brief">
      {file.state === "present" ? (
        <Button className="button plain tiny" aria-label={t("file-open-named", { name, details })} onPress={open}>
          {details}
        </Button>
      ) : (
        <span className={`file-state small ${file.state}`}>{t(`file-state-${file.state}`)}</span>
      )}
    </span>
  );
}
