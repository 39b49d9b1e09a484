import { useState } from "react";
import { Button } from "react-aria-components";

import { giveChanges, takeChanges } from "../data/deeds";
import { useStatus } from "../data/reads";
import { useSettings, useWorkspace } from "../data/settings";
import type { Settings } from "../data/types";
import { useActs } from "../parts/acts";
import { Choices } from "../parts/fields/pickers";
import { toast } from "../parts/toast";
import { useWorkspaceName } from "../parts/workspace-name";
import { languages, useWords } from "../text";

const THEMES = ["system", "light", "dark"] as const;
const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200];

export default function SettingsPage() {
  const { t } = useWords();
  const acts = useActs();
  const workspace = useWorkspace();
  const { data: status } = useStatus();
  const name = useWorkspaceName();
  const { settings, change } = useSettings();
  const put = (some: Partial<Settings>) => void acts.tried(() => change(some));
  if (!settings) return null;
  const take = () =>
    acts.tried(async () => {
      const taken = await takeChanges();
      if (taken) toast(t("settings-taken", { applied: taken.applied }));
    });
  const give = () =>
    acts.tried(async () => {
      const given = await giveChanges();
      if (given) toast(t("settings-given", { records: given.records }));
    });
  return (
    <div className="page">
      <div className="page-inner settings framed">
        <h1>{t("settings-title")}</h1>
        <Line word={t("settings-author")} id="settings-author">
          <Author name={settings.author} onName={(author) => put({ author })} />
          <p className="field-hint">{t("settings-author-words")}</p>
        </Line>
        <Line word={t("settings-language")} id="settings-language">
          <Choices
            labelledBy="settings-language"
            options={languages.map((id) => ({ id, name: t(`settings-language-${id}`) }))}
            value={settings.language}
            onChange={(id) => {
              const language = languages.find((one) => one === id);
              if (language) put({ language });
            }}
          />
        </Line>
        <Line word={t("settings-theme")} id="settings-theme">
          <Choices
            labelledBy="settings-theme"
            options={THEMES.map((id) => ({ id, name: t(`settings-theme-${id}`) }))}
            value={settings.theme}
            onChange={(id) => {
              const theme = THEMES.find((one) => one === id);
              if (theme) put({ theme });
            }}
          />
        </Line>
        <Line word={t("settings-zoom")} id="settings-zoom">
          <Choices
            labelledBy="settings-zoom"
            options={ZOOMS.map((zoom) => ({ id: String(zoom), name: t("settings-zoom-percent", { percent: zoom }) }))}
            value={String(settings.zoom)}
            onChange={(zoom) => zoom && put({ zoom: Number(zoom) })}
          />
        </Line>
        <Line word={t("settings-changes")} id="settings-changes">
          <div className="choices">
            <Button className="button" onPress={() => void give()}>
              {t("settings-give")}
            </Button>
            <Button className="button" onPress={() => void take()}>
              {t("settings-take")}
            </Button>
          </div>
        </Line>
        <Line word={t("settings-workspace")} id="settings-workspace">
          <p className="workspace-path">{status?.workspace?.sample ? name : status?.workspace?.path}</p>
          <Button className="button" onPress={() => void acts.tried(workspace.close)}>
            {t("settings-close-workspace")}
          </Button>
        </Line>
      </div>
    </div>
  );
}

function Line({ word, id, children }: { word: string; id: string; children: React.ReactNode }) {
  return (
    <div className="field">
      <div className="field-label" id={id}>
        {word}
      </div>
      <div className="field-body control">{children}</div>
    </div>
  );
}

function Author({ name, onName }: { name: string; onName(name: string): void }) {
  const [typed, setTyped] = useState(name);
  const done = () => {
    const given = typed.trim();
    if (given !== "" && given !== name) onName(given);
    else setTyped(name);
  };
  return (
    <input
      className="input"
      aria-labelledby="settings-author"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === "Enter" && done()}
    />
  );
}
