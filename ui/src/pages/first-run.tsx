// The first screen: create a workspace, open one, or look around in the sample.
import { useState } from "react";
import { Button } from "react-aria-components";

import { chooseFolder } from "../data/deeds";
import { asFailure } from "../data/failure";
import { useStatus } from "../data/reads";
import { useSettings, useWorkspace } from "../data/settings";
import { failureWords } from "../parts/acts";
import { Choices } from "../parts/fields/pickers";
import { languages, useWords } from "../text";

export default function FirstRun() {
  const words = useWords();
  const { t } = words;
  const workspace = useWorkspace();
  const { data: status } = useStatus();
  const { settings, change } = useSettings();
  const [author, setAuthor] = useState<string | null>(null);
  const [folder, setFolder] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const name = author ?? settings?.author ?? "";

  const tried = (act: () => Promise<unknown>) => {
    setWrong(null);
    act().catch((reason: unknown) => setWrong(failureWords(asFailure(reason), words)));
  };
  const pick = async () => {
    const chosen = await chooseFolder();
    if (chosen) setFolder(chosen);
  };
  const openOther = async () => {
    const chosen = await chooseFolder();
    if (chosen) await workspace.open(chosen);
  };

  return (
    <main className="welcome">
      <div className="welcome-inner framed">
        <h1>{t("first-title")}</h1>
        <p className="lead">{t("first-words")}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (folder && name.trim()) tried(() => workspace.create(folder, name.trim()));
          }}
        >
          <h2>{t("first-create")}</h2>
          <div className="labelled">
            <label htmlFor="first-author">{t("first-author")}</label>
            <input
              className="input"
              id="first-author"
              required
              autoFocus
              value={name}
              onChange={(event) => setAuthor(event.target.value)}
            />
          </div>
          <div className="labelled">
            <span className="label" id="first-folder">
              {t("first-folder")}
            </span>
            <div className="pair" role="group" aria-labelledby="first-folder">
              <span className="input cut">{folder ?? t("first-folder-none")}</span>
              <Button className="button" onPress={() => tried(pick)}>
                {t("first-folder-choose")}
              </Button>
            </div>
          </div>
          {wrong && (
            <p className="field-problem" role="alert">
              {t("fail-sentence", { why: wrong })}
            </p>
          )}
          <Button className="button first" type="submit" isDisabled={!folder || name.trim() === ""}>
            {t("first-create-now")}
          </Button>
        </form>
        <div className="others">
          <Button className="button" onPress={() => tried(openOther)}>
            {t("first-open")}
          </Button>
          <Button className="button" onPress={() => tried(workspace.lookAround)}>
            {t("first-look")}
          </Button>
          <p className="quiet small">{t("first-look-words")}</p>
        </div>
        {status && status.recent.length > 0 && (
          <section className="labelled recent" aria-labelledby="first-recent">
            <h3 id="first-recent">{t("first-recent")}</h3>
            {status.recent.map((one) => (
              <Button key={one.path} className="button plain" onPress={() => tried(() => workspace.open(one.path))}>
                {one.name}
              </Button>
            ))}
          </section>
        )}
        {settings && (
          <div className="recent">
            <Choices
              label={t("first-language")}
              options={languages.map((id) => ({ id, name: t(`settings-language-${id}`) }))}
              value={settings.language}
              onChange={(id) => {
                const language = languages.find((one) => one === id);
                if (language) void change({ language });
              }}
            />
          </div>
        )}
      </div>
    </main>
  );
}
