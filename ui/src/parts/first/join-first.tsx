import "../../style/first-run.css";

import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useWords } from "../../text";
import { goOnToJoin } from "../sharing/joining";
import { CreateForm } from "./create-form";

/** Joining begins with a workspace of one's own, into which the team's content will come. */
export default function JoinFirst({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed">
          <Heading slot="title" level={2}>
            {t("sharing-ask-title")}
          </Heading>
          <p>{t("first-join-words")}</p>
          <CreateForm autoFocus onDone={goOnToJoin} />
          <div className="sheet-end">
            <Button className="button" onPress={onClose}>
              {t("do-close")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
