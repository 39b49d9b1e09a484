// Making a workspace: who one is, and in which folder.
import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";

import { chooseFolder } from "../../data/deeds";
import { asFailure } from "../../data/failure";
import { useSettings, useWorkspace } from "../../data/settings";
import { useWords } from "../../text";
import { openingWords } from "./opening-words";

type Wrong = { at: "name" | "folder"; words: string; /** A workspace is already in that folder. */ there?: boolean };

type Props = { autoFocus: boolean; /** A workspace is open now. */ onDone?: () => void };

export function CreateForm({ autoFocus, onDone }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const workspace = useWorkspace();
  const { settings } = useSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const [folder, setFolder] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const name = typed ?? settings?.author ?? "";

  const tried = async (act: () => Promise<unknown>) => {
    setWrong(null);
    try {
      await act();
    } catch (reason) {
      const there = asFailure(reason).problems.some(({ rule }) => rule === "already_there");
      setWrong({ at: "folder", words: openingWords(reason, words), there });
    }
  };
  const choose = () =>
    tried(async () => {
      const chosen = await chooseFolder();
      if (chosen) setFolder(chosen);
    });
  const enter = (act: () => Promise<unknown>) =>
    tried(async () => {
      await act();
      onDone?.();
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") {
      setWrong({ at: "name", words: t("first-author-missing") });
      nameBox.current?.focus();
    } else if (folder === null) setWrong({ at: "folder", words: t("first-folder-missing") });
    else void enter(() => workspace.create(folder, name.trim()));
  };
  const problem = (at: Wrong["at"]) =>
    wrong?.at === at && (
      <div className="field-problem" id={`${id}-problem`} role="alert">
        {wrong.words}
      </div>
    );

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
          aria-invalid={wrong?.at === "name" || undefined}
          aria-describedby={wrong?.at === "name" ? `${id}-problem` : `${id}-hint`}
          value={name}
          onChange={(event) => setTyped(event.target.value)}
        />
        {problem("name") || (
          <p className="field-hint" id={`${id}-hint`}>
            {t("first-name-hint")}
          </p>
        )}
      </div>
      <div className="labelled">
        <span className="label" id={`${id}-folder`}>
          {t("first-folder")}
        </span>
        <div className="pair" role="group" aria-labelledby={`${id}-folder`}>
          <span className={folder === null ? "input chosen quiet" : "input chosen"}>
            {folder ?? t("first-folder-none")}
          </span>
          <Button
            className="button"
            aria-describedby={wrong?.at === "folder" ? `${id}-problem` : `${id}-folder-hint`}
            onPress={() => void choose()}
          >
            {t("first-folder-choose")}
          </Button>
        </div>
        {problem("folder") || (
          <p className="field-hint" id={`${id}-folder-hint`}>
            {t("first-folder-hint")}
          </p>
        )}
        {wrong?.there && folder !== null && (
          <Button className="button" onPress={() => void enter(() => workspace.open(folder))}>
            {t("first-open-there")}
          </Button>
        )}
      </div>
      <Button className="button first" type="submit">
        {t("first-create-now")}
      </Button>
    </form>
  );
}
