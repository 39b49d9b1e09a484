// Another passphrase, or none any more: whoever asks for either knows the one there is.
import { useState } from "react";

import { useLock } from "../../data/lock";
import { useWords } from "../../text";
import { FormSheet } from "../form-sheet";
import { toast } from "../toast";
import { useBusy } from "./busy";
import { NewPassphraseBoxes, useNewPassphrase } from "./new-passphrase";
import { PassphraseBox } from "./passphrase-box";

type Props = { onClose(): void };

export function ChangePassphrase({ onClose }: Props) {
  const { t } = useWords();
  const lock = useLock();
  const passphrase = useNewPassphrase();
  const { busy, wrong, setWrong, tried } = useBusy({ locked: t("lock-screen-wrong") });
  const [current, setCurrent] = useState("");
  const change = async () => {
    if (current === "") return setWrong(t("lock-screen-missing"));
    if (!passphrase.check()) return;
    if (await tried(() => lock.change(current, passphrase.text))) {
      toast(t("lock-change-done"));
      onClose();
    }
  };
  return (
    <FormSheet
      title={t("lock-change-title")}
      lead={t("lock-offer-words")}
      first={{ word: t("lock-change-now"), busy }}
      other={t("do-close")}
      onFirst={() => void change()}
      onClose={onClose}
    >
      <PassphraseBox word={t("lock-current")} autoFocus value={current} onType={setCurrent} problem={wrong} />
      <NewPassphraseBoxes passphrase={passphrase} word={t("lock-new")} />
    </FormSheet>
  );
}

export function RemoveProtection({ onClose }: Props) {
  const { t } = useWords();
  const lock = useLock();
  const { busy, wrong, setWrong, tried } = useBusy({ locked: t("lock-screen-wrong") });
  const [current, setCurrent] = useState("");
  const remove = async () => {
    if (current === "") return setWrong(t("lock-screen-missing"));
    if (await tried(() => lock.unprotect(current))) {
      toast(t("lock-remove-done"));
      onClose();
    }
  };
  return (
    <FormSheet
      title={t("lock-remove-title")}
      lead={t("lock-remove-words")}
      first={{ word: t("lock-remove-now"), busy }}
      other={t("do-close")}
      onFirst={() => void remove()}
      onClose={onClose}
    >
      <PassphraseBox word={t("lock-current")} autoFocus value={current} onType={setCurrent} problem={wrong} />
    </FormSheet>
  );
}
