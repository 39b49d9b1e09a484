// The first screen: open a workspace known here, make one, open another, or look around in the sample.
import "../style/first-run.css";

import { lazy, Suspense, useState } from "react";
import { Button, ToggleButton, ToggleButtonGroup } from "react-aria-components";

import { useStatus } from "../data/reads";
import { useSettings, useWorkspace } from "../data/settings";
import { ArrivedWaiting } from "../parts/first/arrived-waiting";
import { CreateForm } from "../parts/first/create-form";
import OpenWorkspace from "../parts/first/open-workspace";
import { openingWords } from "../parts/first/opening-words";
import { RecentList } from "../parts/first/recent-list";
import { languages, useWords } from "../text";

const JoinFirst = lazy(() => import("../parts/first/join-first"));

export default function FirstRun() {
  const words = useWords();
  const { t } = words;
  const workspace = useWorkspace();
  const recent = useStatus().data?.recent ?? [];
  const [wrong, setWrong] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const [joining, setJoining] = useState(false);
  const tried = async (act: () => Promise<unknown>) => {
    setWrong(null);
    try {
      await act();
    } catch (reason) {
      setWrong(openingWords(reason, words));
    }
  };
  const problem = wrong !== null && (
    <p className="field-problem" role="alert">
      {wrong}
    </p>
  );
  return (
    <main className="welcome">
      <LanguageSwitch />
      <div className="welcome-inner framed">
        <h1>{t("first-title")}</h1>
        <p className="lead">{t("first-words")}</p>
        <ArrivedWaiting />
        {recent.length > 0 && <RecentList recent={recent} onOpen={(path) => void tried(() => workspace.open(path))} />}
        {recent.length > 0 && problem}
        <section aria-labelledby="first-create">
          <h2 id="first-create">{t("first-create")}</h2>
          <CreateForm autoFocus={recent.length === 0} />
        </section>
        <div className="others">
          <Button className="button" onPress={() => setOpening(true)}>
            {t("first-open")}
          </Button>
          <Button className="button" onPress={() => setJoining(true)}>
            {t("first-join")}
          </Button>
          <Button className="button" aria-describedby="first-look-words" onPress={() => void tried(workspace.lookAround)}>
            {t("first-look")}
          </Button>
          <p className="quiet small" id="first-look-words">
            {t("first-look-words")}
          </p>
          {recent.length === 0 && problem}
        </div>
      </div>
      <Suspense fallback={null}>{joining && <JoinFirst onClose={() => setJoining(false)} />}</Suspense>
      {opening && <OpenWorkspace onClose={() => setOpening(false)} />}
    </main>
  );
}

/** The language comes before anything else there is to read. */
function LanguageSwitch() {
  const { t, language } = useWords();
  const { change } = useSettings();
  return (
    <ToggleButtonGroup
      className="language-switch"
      aria-label={t("first-language")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => {
        const chosen = languages.find((one) => keys.has(one));
        if (chosen) void change({ language: chosen });
      }}
    >
      {languages.map((one) => (
        <ToggleButton key={one} id={one} lang={one} className="language">
          {t(`settings-language-${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
