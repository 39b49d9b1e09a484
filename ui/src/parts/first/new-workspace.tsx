import "../../style/first-run.css";

import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useWords } from "../../text";
import { CreateForm } from "./create-form";

/** A workspace made from within another. */
export default function NewWorkspace({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed">
          <Heading slot="title" level={2}>
            {t("workspace-new-title")}
          </Heading>
          <CreateForm autoFocus onDone={onClose} />
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
