// Founding a team, or asking to join one: either begins with what this computer is called there.
import { type ReactNode, useState } from "react";

import { useSharing } from "../../data/sharing";
import { useWords } from "../../text";
import { FormSheet } from "../form-sheet";
import { useBusy } from "../lock/busy";
import { TextBox } from "./text-box";

type Props = {
  /** `sharing-found` or `sharing-ask`: what its words begin with. */
  deed: "sharing-found" | "sharing-ask";
  act(device: string): Promise<unknown>;
  /** Another way of doing it, with the name that was typed. */
  otherWay?: (device: () => string | null) => ReactNode;
  onDone(): void;
  onClose(): void;
};

export function DeviceSheet({ deed, act, otherWay, onDone, onClose }: Props) {
  const { t } = useWords();
  const { busy, wrong, setWrong, tried } = useBusy();
  const taken = useSharing()?.team?.members.map((one) => one.device) ?? [];
  const [device, setDevice] = useState("");
  const named = () => {
    const name = device.trim();
    const problem = name === "" ? t("sharing-device-missing") : taken.includes(name) ? t("sharing-device-taken") : null;
    setWrong(problem);
    return problem === null ? name : null;
  };
  const go = async () => {
    const name = named();
    if (name !== null && (await tried(() => act(name)))) onDone();
  };
  return (
    <FormSheet title={t(`${deed}-title`)} lead={t(`${deed}-words`)} first={{ word: t(`${deed}-now`), busy }} other={t("do-close")} onFirst={() => void go()} onClose={onClose}>
      <TextBox word={t("sharing-device")} hint={t("sharing-device-hint")} autoFocus value={device} onType={setDevice} problem={wrong} />
      {otherWay?.(named)}
    </FormSheet>
  );
}
