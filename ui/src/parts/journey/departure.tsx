// Preparing a departure: what travels, what is in order, then the deed.
import "../../style/dossier.css";
import "../../style/form-sheet.css";
import "../../style/journey.css";

import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useLuggage } from "../../data/journey";
import { useOpens } from "../../data/lock";
import { useSharing } from "../../data/sharing";
import type { Departed } from "../../data/types";
import { useWords } from "../../text";
import { canLeave, checksOf } from "./checks";
import { ChecksStep } from "./checks-step";
import { Counts } from "./counts";
import { LeavingStep, LeftStep } from "./leaving-step";
import { LuggageStep } from "./luggage-step";
import { useLeaving } from "./use-leaving";

type Step = "luggage" | "checks";
type Props = { first: string[]; onClose(): void };

export default function Departure({ first, onClose }: Props) {
  const { t } = useWords();
  const sharing = useSharing();
  const opens = useOpens();
  const [step, setStep] = useState<Step>("luggage");
  const [everything, setEverything] = useState(false);
  const [chosen, setChosen] = useState(first);
  const [typed, setTyped] = useState(false);
  const meant = everything ? null : chosen;
  const luggage = useLuggage(meant);
  const leaving = useLeaving();
  if (!sharing) return null;
  const nothing = !everything && chosen.length === 0;
  const checks = luggage && checksOf({ sharing, luggage, opens, typed });
  const ready = canLeave(sharing);
  const go = async () => {
    if (luggage) await leaving.go(meant);
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable={false} isKeyboardDismissDisabled={leaving.busy} onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed form-sheet journey">
          <Heading slot="title" level={2}>
            {t(leaving.departed ? titleOf(leaving.departed) : "journey-title")}
          </Heading>
          {leaving.departed ? (
            <LeftStep departed={leaving.departed} onClose={onClose} />
          ) : leaving.busy ? (
            <LeavingStep onStop={leaving.stop} stopping={leaving.stopping} />
          ) : (
            <>
              <p className="lead">{t(step === "luggage" ? "journey-words" : "journey-checks-words")}</p>
              {step === "luggage" && <LuggageStep chosen={chosen} everything={everything} onChosen={setChosen} onEverything={setEverything} />}
              {step === "checks" && checks && <ChecksStep checks={checks} opens={opens} onTyped={() => setTyped(true)} />}
              {luggage && !nothing && <Counts luggage={luggage} detailed={step === "luggage"} />}
              {step === "checks" && ready && luggage && luggage.stays > 0 && <p className="quiet small">{t("journey-copies")}</p>}
              {step === "checks" && !ready && <p className="notice">{t("journey-not-ready")}</p>}
              {leaving.wrong !== null && (
                <div className="field-problem" role="alert">
                  {leaving.wrong}
                </div>
              )}
              <div className="sheet-end">
                <Button className="button" onPress={step === "checks" ? () => setStep("luggage") : onClose}>
                  {t(step === "checks" ? "journey-back" : "do-close")}
                </Button>
                {step === "luggage" ? (
                  <Button className="button first" isDisabled={nothing || !luggage} onPress={() => setStep("checks")}>
                    {t("journey-next")}
                  </Button>
                ) : ready ? (
                  <Button className="button first" isDisabled={!luggage} onPress={() => void go()}>
                    {luggage && luggage.stays > 0 ? t("journey-leave", { count: luggage.stays }) : t("journey-take-all")}
                  </Button>
                ) : (
                  <Button className="button first" onPress={onClose}>
                    {t("do-close")}
                  </Button>
                )}
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const titleOf = ({ left }: Departed) => (left > 0 ? "journey-left-title" : "journey-all-title");
