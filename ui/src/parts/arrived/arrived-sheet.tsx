import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useWords } from "../../text";

type Props = { file: string; workspace: string; onYes(): void; onNo(): void };

/** No button has the focus at first: whoever was typing elsewhere has not answered yet. */
export default function ArrivedSheet({ file, workspace, onYes, onNo }: Props) {
  const { t } = useWords();
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={(open) => !open && onNo()}>
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <Heading slot="title" level={2}>
            {t("arrived-ask", { file, workspace })}
          </Heading>
          <p>{t("arrived-words")}</p>
          <div className="sheet-end">
            <Button className="button" onPress={onNo}>
              {t("arrived-no")}
            </Button>
            <Button className="button first" onPress={onYes}>
              {t("arrived-yes")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
