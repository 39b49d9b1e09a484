// A workspace that waits for its passphrase: one field, and the way round it.
import "../style/first-run.css";
import "../style/lock.css";

import { Lock } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button } from "react-aria-components";

import { useStatus } from "../data/reads";
import { useWorkspace } from "../data/settings";
import { useBusy } from "../parts/lock/busy";
import { NewPassphraseBoxes, useNewPassphrase } from "../parts/lock/new-passphrase";
import { PassphraseBox } from "../parts/lock/passphrase-box";
import { useWords } from "../text";

export default function Locked() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const waiting = useStatus().data?.locked;
  const [bySheet, setBySheet] = useState(false);
  if (!waiting) return null;
  return (
    <main className="welcome locked">
      <div className="welcome-inner framed">
        <Lock className="locked-sign" aria-hidden />
        <h1>{waiting.name}</h1>
        <p className="lead">{t("lock-screen-title")}</p>
        {bySheet ? <BySheet /> : <ByPassphrase />}
        <div className="others locked-others">
          {waiting.recovery && (
            <Button className="button" onPress={() => setBySheet(!bySheet)}>
              {t(bySheet ? "lock-screen-phrase" : "lock-screen-sheet")}
            </Button>
          )}
          <Button className="button" onPress={() => void workspace.close()}>
            {t("lock-screen-leave")}
          </Button>
        </div>
      </div>
    </main>
  );
}

function ByPassphrase() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const { busy, wrong, setWrong, tried } = useBusy({ locked: t("lock-screen-wrong") });
  const [typed, setTyped] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed === "") return setWrong(t("lock-screen-missing"));
    if (!(await tried(() => workspace.unlock(typed)))) setTyped("");
  };
  return (
    <form className="create-form" noValidate onSubmit={(event) => void submit(event)}>
      <PassphraseBox word={t("lock-passphrase")} autoFocus value={typed} onType={setTyped} problem={wrong} />
      <Button className="button first" type="submit" isDisabled={busy}>
        {t(busy ? "lock-working" : "lock-screen-now")}
      </Button>
    </form>
  );
}

function BySheet() {
  const { t } = useWords();
  const id = useId();
  const workspace = useWorkspace();
  const passphrase = useNewPassphrase();
  const { busy, wrong, tried } = useBusy({ locked: t("lock-screen-words-wrong") });
  const [words, setWords] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.check()) await tried(() => workspace.unlockBySheet(words, passphrase.text));
  };
  return (
    <form className="create-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="labelled">
        <label htmlFor={id}>{t("lock-screen-words")}</label>
        <textarea
          className="input"
          id={id}
          rows={3}
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={wrong !== null || undefined}
          aria-describedby={`${id}-says`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {wrong === null ? (
          <p className="field-hint" id={`${id}-says`}>
            {t("lock-screen-words-hint")}
          </p>
        ) : (
          <div className="field-problem" id={`${id}-says`} role="alert">
            {wrong}
          </div>
        )}
      </div>
      <NewPassphraseBoxes passphrase={passphrase} word={t("lock-new")} />
      <Button className="button first" type="submit" isDisabled={busy}>
        {t(busy ? "lock-working" : "lock-screen-now")}
      </Button>
    </form>
  );
}
