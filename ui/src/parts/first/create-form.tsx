// Making a workspace: who one is, and in which folder.
import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { asFailure } from "../../data/failure";
import { useProposedFolder } from "../../data/reads";
import { useSettings, useWorkspace } from "../../data/settings";
import { useWords } from "../../text";
import { FolderField, meantFolder } from "./folder-field";
import { offerProtection } from "../lock/offer";
import { useEntering } from "./use-entering";

type Props = { autoFocus: boolean; /** A workspace is open now. */ onDone?: () => void };

export function CreateForm({ autoFocus, onDone }: Props) {
  const { t } = useWords();
  const id = useId();
  const workspace = useWorkspace();
  const { settings } = useSettings();
  const proposed = useProposedFolder().data ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const [typedFolder, setFolder] = useState<string | null>(null);
  const [nameless, setNameless] = useState(false);
  const nameBox = useRef<HTMLInputElement>(null);
  const folderBox = useRef<HTMLInputElement>(null);
  const { wrong, forget, missing, enter } = useEntering(folderBox, onDone);
  const name = typed ?? settings?.author ?? "";
  const folder = typedFolder ?? proposed;
  const there = asFailure(wrong?.reason).problems.some(({ rule }) => rule === "already_there");

  const putFolder = (next: string) => {
    forget();
    setFolder(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const meant = meantFolder(folder);
    // Once it is made, another would be proposed.
    putFolder(meant);
    setNameless(name.trim() === "");
    if (name.trim() === "") nameBox.current?.focus();
    else if (meant === "") missing(t("first-folder-missing"));
    else void enter(() => workspace.create(meant, name.trim()).then(offerProtection));
  };

  return (
    <form className="create-form" noValidate onSubmit={submit}>
      <div className="labelled">
        <label htmlFor={`${id}-name`}>{t("first-name")}</label>
        <input
          ref={nameBox}
          className="input"
          id={`${id}-name`}
          required
          autoFocus={autoFocus}
          autoComplete="name"
          aria-invalid={nameless || undefined}
          aria-describedby={`${id}-${nameless ? "problem" : "hint"}`}
          value={name}
          onChange={(event) => setTyped(event.target.value)}
        />
        {nameless ? (
          <div className="field-problem" id={`${id}-problem`} role="alert">
            {t("first-author-missing")}
          </div>
        ) : (
          <p className="field-hint" id={`${id}-hint`}>
            {t("first-name-hint")}
          </p>
        )}
      </div>
      <FolderField
        box={folderBox}
        value={folder}
        hint={t("first-folder-hint")}
        problem={wrong?.words ?? null}
        onType={putFolder}
        onChosen={putFolder}
      >
        {there && (
          <Button className="button" onPress={() => void enter(() => workspace.open(folder))}>
            {t("first-open-there")}
          </Button>
        )}
      </FolderField>
      <Button className="button first" type="submit">
        {t("first-create-now")}
      </Button>
    </form>
  );
}
