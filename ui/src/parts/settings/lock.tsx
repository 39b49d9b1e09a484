import { useState } from "react";
import { Button, Switch } from "react-aria-components";

import { useLock, useOpens } from "../../data/lock";
import { useStatus } from "../../data/reads";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { Choices } from "../fields/pickers";
import { ChangePassphrase, RemoveProtection } from "../lock/change";
import { NewSheetSteps } from "../lock/new-sheet";
import Protect from "../lock/protect";
import { Line, Section } from "./line";
import { usePut } from "./put";

/** After how many minutes a workspace may be locked; 0: never. */
const AFTER = [5, 15, 30, 60, 0];

type Open = "protect" | "change" | "remove" | "sheet" | null;

/** What opens this workspace. */
export function LockPart() {
  const { t } = useWords();
  const opens = useOpens();
  const sample = useStatus().data?.workspace?.sample ?? false;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Section title={t("lock-title")}>
      <Line word={t("lock-set")} hint={t(opens ? "lock-set-on" : sample ? "lock-set-sample" : "lock-set-none")}>
        {() => (
          <div className="choices">
            {opens ? (
              <>
                <Button className="button" onPress={() => setOpen("change")}>
                  {t("lock-set-change")}
                </Button>
                <Button className="button" onPress={() => setOpen("remove")}>
                  {t("lock-set-remove")}
                </Button>
              </>
            ) : (
              <Button className="button" isDisabled={sample} onPress={() => setOpen("protect")}>
                {t("lock-set-protect")}
              </Button>
            )}
          </div>
        )}
      </Line>
      {opens && (
        <>
          <Line word={t("lock-set-sheet")} hint={t(opens.recovery ? "lock-set-sheet-has" : "lock-set-sheet-none")}>
            {() => (
              <Button className="button" onPress={() => setOpen("sheet")}>
                {t("lock-set-sheet-new")}
              </Button>
            )}
          </Line>
          <Keychain on={opens.keychain} />
          <After />
        </>
      )}
      {open === "protect" && <Protect other={t("do-close")} onClose={close} />}
      {open === "change" && <ChangePassphrase onClose={close} />}
      {open === "remove" && <RemoveProtection onClose={close} />}
      {open === "sheet" && <NewSheetSteps onClose={close} />}
    </Section>
  );
}

function Keychain({ on }: { on: boolean }) {
  const { t } = useWords();
  const acts = useActs();
  const lock = useLock();
  return (
    <Line word={t("lock-set-keychain")} hint={t("lock-set-keychain-words")}>
      {(label, help) => (
        <Switch
          className="switch"
          // Named with what it does: this far down the page a description alone counts as no visible label.
          aria-labelledby={[label, help].join(" ")}
          isSelected={on}
          onChange={(next) => void acts.tried(() => lock.keychain(next))}
        >
          <span className="track" aria-hidden />
          <span aria-hidden>{t(on ? "input-yes" : "input-no")}</span>
        </Switch>
      )}
    </Line>
  );
}

function After() {
  const { t } = useWords();
  const { settings, put } = usePut();
  if (!settings) return null;
  const minutes = [...new Set([...AFTER, settings.lock_after])].sort((a, b) => (a || Infinity) - (b || Infinity));
  const word = (after: number) => (after === 0 ? t("lock-set-after-never") : t("lock-set-after-minutes", { minutes: after }));
  return (
    <Line word={t("lock-set-after")} hint={t("lock-set-after-words")}>
      {(label) => (
        <Choices
          needed
          labelledBy={label}
          options={minutes.map((after) => ({ id: String(after), name: word(after) }))}
          value={String(settings.lock_after)}
          onChange={(chosen) => put({ lock_after: Number(chosen ?? settings.lock_after) })}
        />
      )}
    </Line>
  );
}
