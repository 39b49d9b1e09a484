// A note in one gesture, filed under the mission whose dates include today, if there is exactly one.
import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { create } from "../data/deeds";
import { asFailure } from "../data/failure";
import { useFew, useStatus } from "../data/reads";
import { surelyIncludes } from "../data/surely";
import { textOf } from "../data/values";
import { useWords } from "../text";
import { momentNow } from "../text/now";
import { failureWords, useActs } from "./acts";
import { GrowingArea } from "./fields/growing-area";
import { Chip } from "./fields/link-field";
import { useRemembered } from "./remembered";
import { toast } from "./toast";

/** More missions than this under way at once: none of them is the only one. */
const MOST = 200;

export default function QuickNote({ onClose }: { onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const acts = useActs();
  const mission = useMissionToday();
  const [loose, setLoose] = useState(false);
  // What was typed outlives a sheet that is closed by mistake, in the workspace where it was typed.
  const [text, setText] = useRemembered(`quick note ${useStatus().data?.workspace?.path ?? ""}`, "");
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const subject = loose ? null : mission;

  const save = async () => {
    if (text.trim() === "" || busy) return;
    setBusy(true);
    try {
      await create("note", { text: text.trim(), at: momentNow(), ...(subject ? { subject } : {}) });
      setText("");
      onClose();
      toast(t("note-kept"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    } catch (reason) {
      setWrong(failureWords(asFailure(reason), words));
      setBusy(false);
    }
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed">
          <Heading slot="title" level={2}>
            {t("note-title")}
          </Heading>
          <GrowingArea
            className="input prose"
            autoFocus
            aria-label={t("note-text")}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
            }}
          />
          {subject && (
            <div className="chips" role="group" aria-label={t("note-subject")}>
              <Chip id={subject} onRemove={() => setLoose(true)} />
            </div>
          )}
          {wrong && (
            <p className="field-problem" role="alert">
              {t("fail-sentence", { why: wrong })}
            </p>
          )}
          <div className="sheet-end">
            <Button className="button" onPress={onClose}>
              {t("do-close")}
            </Button>
            <Button className="button first" isDisabled={busy || text.trim() === ""} onPress={() => void save()}>
              {t("note-keep")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The one mission that certainly is today. */
function useMissionToday(): string | null {
  const today = useStatus().data?.today ?? "";
  // Under way is what has certainly begun: its end is looked at here.
  const missions = useFew("mission", [{ field: "stage", value: "under_way" }], MOST).data;
  if (!missions || missions.total > MOST || today === "") return null;
  const sure = missions.items.filter((one) => surelyIncludes(textOf(one["starts_on"]), textOf(one["ends_on"]), today));
  return sure.length === 1 ? textOf(sure[0]?.["id"]) || null : null;
}
