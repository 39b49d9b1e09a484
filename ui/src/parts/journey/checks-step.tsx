// What has to be in order, each with its state in words; the passphrase is typed once as a rehearsal.
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";

import { tryPassphrase } from "../../data/journey";
import type { Status } from "../../data/types";
import { useWords } from "../../text";
import { useBusy } from "../lock/busy";
import { PassphraseBox } from "../lock/passphrase-box";
import { State } from "../state";
import type { Check } from "./checks";

type Opens = NonNullable<Status["workspace"]>["opens"];

export function ChecksStep({ checks, opens, onTyped }: { checks: Check[]; opens: Opens; onTyped(): void }) {
  const { t } = useWords();
  return (
    <ul className="checks journey-checks">
      {checks.map((check) => (
        <li key={check.about}>
          <State of="journey-verdict" code={check.verdict} />
          <div>
            <p>{t(check.word, { count: check.count ?? 0 })}</p>
            {check.about === "passphrase" && opens && check.verdict !== "met" && <Rehearsal onTyped={onTyped} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Rehearsal({ onTyped }: { onTyped(): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const { busy, wrong, setWrong, tried } = useBusy({ locked: t("journey-passphrase-wrong") });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed === "") return setWrong(t("journey-passphrase-missing"));
    if (await tried(() => tryPassphrase(typed))) onTyped();
  };
  return (
    <form className="journey-rehearsal" noValidate onSubmit={(event) => void submit(event)}>
      <PassphraseBox
        word={t("journey-passphrase")}
        value={typed}
        problem={wrong}
        onType={(text) => {
          setWrong(null);
          setTyped(text);
        }}
      />
      <Button className="button" type="submit" isDisabled={busy}>
        {busy ? t("lock-working") : t("journey-passphrase-try")}
      </Button>
    </form>
  );
}
