// The attached file of a record, on its page: what it is, how things stand with it, what one can do.
import "../../style/file.css";

import { File, FileWarning, FileX, Paperclip } from "lucide-react";
import { createContext, type ReactNode, useContext, useState } from "react";
import { Button } from "react-aria-components";

import { useFile } from "../../data/files";
import type { Fields, FileShown } from "../../data/types";
import { useSharing } from "../../data/sharing";
import { objectOf, textOf, textsOf } from "../../data/values";
import { useWords } from "../../text";
import type { ControlProps } from "../fields/control";
import { useFileDeeds } from "./use-file-deeds";
import { fileDetails, visibleName, whyAbsent } from "./words";

/** The record whose file a field is; none while the record is being made. */
const Owner = createContext<Fields | null>(null);

export function FileOwner({ record, children }: { record: Fields; children: ReactNode }) {
  return <Owner value={record}>{children}</Owner>;
}

export function FileField({ value }: ControlProps) {
  const record = useContext(Owner);
  const { t } = useWords();
  if (!record) return <p className="input quiet">{t("file-attach-none")}</p>;
  return objectOf(value) ? <Attached record={record} /> : <Empty record={record} />;
}

function Empty({ record }: { record: Fields }) {
  const { t } = useWords();
  const deeds = useFileDeeds();
  if (record["removed"] === true) return <p className="input quiet">{t("file-attach-none")}</p>;
  return (
    <Button className="button" onPress={() => void deeds.replace(textOf(record["id"]), textsOf(record["heads"]))}>
      <Paperclip aria-hidden />
      {t("file-attach")}
    </Button>
  );
}

function Attached({ record }: { record: Fields }) {
  const words = useWords();
  const deeds = useFileDeeds();
  const id = textOf(record["id"]);
  const { data: file } = useFile(id);
  const sharing = useSharing();
  // Known once one has tried to open it; another file is another matter.
  const [refused, setRefused] = useState<string | null>(null);
  if (!file) return null;
  const { t } = words;
  const heads = textsOf(record["heads"]);
  const here = file.state === "present";
  const removed = record["removed"] === true;
  const shares = sharing?.team?.belongs === true && sharing.storage !== null;
  const told = [file.name, file.size].join(" ");
  return (
    <div className="file">
      <FileLine file={file} />
      {!here && <p className="file-why">{whyAbsent(file, words)}</p>}
      {here && refused === told && (
        <Warning text={t("file-not-opened")}>
          <Button className="button" onPress={() => void deeds.reveal(id)}>
            {t("file-show-in-folder")}
          </Button>
        </Warning>
      )}
      {file.changed && !removed && (
        <Warning text={t("file-changed-words")}>
          <Button className="button" onPress={() => void deeds.keep(id, heads)}>
            {t("file-keep-changed")}
          </Button>
          <Button className="button" onPress={() => void deeds.discard(id)}>
            {t("file-discard-changed")}
          </Button>
        </Warning>
      )}
      <div className="choices">
        {here && (
          <>
            {refused !== told && (
              <Button className="button" onPress={() => void deeds.open(id, () => setRefused(told))}>
                {t("file-open")}
              </Button>
            )}
            <Button className="button" onPress={() => void deeds.save(id)}>
              {t("file-save")}
            </Button>
          </>
        )}
        {!here && shares && (
          <Button className="button" onPress={() => void deeds.bring(id)}>
            {t("file-bring")}
          </Button>
        )}
        {!removed && (
          <Button className="button" onPress={() => void deeds.replace(id, heads)}>
            {t("file-replace")}
          </Button>
        )}
      </div>
    </div>
  );
}

const SIGNS = { present: File, missing: FileX, damaged: FileWarning };

function FileLine({ file }: { file: FileShown }) {
  const words = useWords();
  const Sign = SIGNS[file.state];
  return (
    <p className="file-line">
      <Sign aria-hidden className={`file-sign ${file.state}`} />
      <bdi className="file-name">{visibleName(file.name)}</bdi>
      <span className="quiet small">{fileDetails(file, words)}</span>
      {file.state !== "present" && <span className={`file-state small ${file.state}`}>{words.t(`file-state-${file.state}`)}</span>}
    </p>
  );
}

function Warning({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className="file-warning" role="group" aria-label={text}>
      <p role="status">{text}</p>
      <div className="choices">{children}</div>
    </div>
  );
}
