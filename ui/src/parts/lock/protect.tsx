// Protecting the open workspace: a passphrase, then its recovery sheet.
import { useState } from "react";

import { useLock } from "../../data/lock";
import { useWords } from "../../text";
import { FormSheet } from "../form-sheet";
import { toast } from "../toast";
import { useBusy } from "./busy";
import { NewPassphraseBoxes, useNewPassphrase } from "./new-passphrase";
import { NewSheetSteps } from "./new-sheet";

type Props = { /** The way out of it, in words. */ other: string; onClose(): void };

export default function Protect({ other, onClose }: Props) {
  const { t } = useWords();
  const lock = useLock();
  const passphrase = useNewPassphrase();
  const { busy, wrong, tried } = useBusy();
  const [made, setMade] = useState(false);
  const protect = async () => {
    if (!passphrase.check()) return;
    const done = await tried(async () => {
      const { left } = await lock.protect(passphrase.text);
      toast(left.length > 0 ? t("lock-left-files", { files: left.join(", ") }) : t("lock-protected-done"));
    });
    if (done) setMade(true);
  };
  if (made) return <NewSheetSteps onClose={onClose} />;
  return (
    <FormSheet
      title={t("lock-offer-title")}
      lead={t("lock-offer-words")}
      first={{ word: t("lock-protect"), busy }}
      other={other}
      onFirst={() => void protect()}
      onClose={onClose}
    >
      <NewPassphraseBoxes passphrase={passphrase} word={t("lock-passphrase")} autoFocus />
      {wrong !== null && (
        <div className="field-problem" role="alert">
          {wrong}
        </div>
      )}
    </FormSheet>
  );
}
