// Taking somebody in by the code that they told.
import { useState } from "react";
import { Button } from "react-aria-components";

import { useSharing, useSharingDeeds } from "../../data/sharing";
import type { TakenIn } from "../../data/types";
import { useWords } from "../../text";
import { FormSheet } from "../form-sheet";
import { useBusy } from "../lock/busy";
import { toast } from "../toast";
import { TextBox } from "./text-box";

export function TakeInSheet({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const deeds = useSharingDeeds();
  const storage = useSharing()?.storage ?? null;
  const { busy, wrong, setWrong, tried } = useBusy();
  const [code, setCode] = useState("");
  const go = async (deed: (code: string) => Promise<TakenIn | null>) => {
    if (code.trim() === "") return setWrong(t("sharing-code-missing"));
    let taken: TakenIn | null = null;
    const done = await tried(async () => {
      taken = await deed(code.trim());
      if (taken) toast(t("sharing-taken-in", { person: taken.person, device: taken.device }));
    });
    // Who has chosen no file has not finished.
    if (done && taken !== null) onClose();
  };
  const byFile = () => void go(deeds.takeInByFile);
  return (
    <FormSheet
      title={t("sharing-take-in-title")}
      lead={t("sharing-take-in-words")}
      first={{ word: t(storage ? "sharing-take-in-now" : "sharing-take-in-file"), busy }}
      other={t("do-close")}
      onFirst={storage ? () => void go(deeds.takeIn) : byFile}
      onClose={onClose}
    >
      <TextBox word={t("sharing-code")} autoFocus value={code} onType={setCode} problem={wrong} />
      {storage && (
        <Button className="button plain" isDisabled={busy} onPress={byFile}>
          {t("sharing-take-in-file")}
        </Button>
      )}
    </FormSheet>
  );
}
