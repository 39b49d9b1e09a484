// Joining a team: the storage it uses, a request, and the code to tell.
import { useState } from "react";
import { Button } from "react-aria-components";

import { useSharing, useSharingDeeds } from "../../data/sharing";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { FormSheet } from "../form-sheet";
import { DeviceSheet } from "./device-sheet";
import { StorageSheet } from "./storage-sheet";

export default function JoinTeam({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const acts = useActs();
  const sharing = useSharing();
  const deeds = useSharingDeeds();
  const [without, setWithout] = useState(false);
  if (!sharing) return null;
  if (sharing.asked !== null) {
    return (
      <FormSheet title={t("sharing-asked-title")} lead={t("sharing-asked-words")} first={{ word: t("sharing-asked-ok") }} onFirst={onClose} onClose={onClose}>
        <Code code={sharing.asked} />
        <p className="field-hint">{t(sharing.storage ? "sharing-asked-next" : "sharing-asked-next-file")}</p>
      </FormSheet>
    );
  }
  if (!sharing.storage && !without) {
    return <StorageSheet other={t("storage-none")} onChosen={() => setWithout(false)} onClose={() => setWithout(true)} />;
  }
  const byFile = async (device: string) => void (await deeds.askByFile(device));
  // Once asked, this shows the code.
  const stay = () => undefined;
  if (!sharing.storage) return <DeviceSheet deed="sharing-ask" act={byFile} onDone={stay} onClose={onClose} />;
  return (
    <DeviceSheet
      deed="sharing-ask"
      act={deeds.ask}
      otherWay={(named) => (
        <Button
          className="button plain"
          onPress={() => {
            const device = named();
            if (device !== null) void acts.tried(() => byFile(device));
          }}
        >
          {t("sharing-ask-file")}
        </Button>
      )}
      onDone={stay}
      onClose={onClose}
    />
  );
}

/** A code that is told by telephone, and so is large. */
export function Code({ code }: { code: string }) {
  return (
    <p className="told-code" dir="ltr">
      {code}
    </p>
  );
}
