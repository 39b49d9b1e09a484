import "../../style/first-run.css";

import { type FormEvent, useRef, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useStatus } from "../../data/reads";
import { useWorkspace } from "../../data/settings";
import { useWords } from "../../text";
import { FolderField, meantFolder } from "./folder-field";
import { useEntering } from "./use-entering";

/** A workspace that is on this computer already, whose folder one types or chooses. */
export default function OpenWorkspace({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const workspace = useWorkspace();
  const here = useStatus().data?.workspace?.path;
  const [folder, setFolder] = useState("");
  const box = useRef<HTMLInputElement>(null);
  const { wrong, forget, missing, enter } = useEntering(box, onClose);

  const put = (next: string) => {
    forget();
    setFolder(next);
  };
  const open = (typed: string) => {
    const meant = meantFolder(typed);
    put(meant);
    if (meant === "") missing(t("opening-folder-missing"));
    else if (meant === here) onClose();
    else void enter(() => workspace.open(meant));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open(folder);
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed">
          <Heading slot="title" level={2}>
            {t("opening-title")}
          </Heading>
          <form className="create-form" noValidate onSubmit={submit}>
            <FolderField
              box={box}
              autoFocus
              value={folder}
              hint={t("opening-folder-hint")}
              problem={wrong?.words ?? null}
              onType={put}
              onChosen={open}
            />
            <div className="sheet-end">
              <Button className="button" onPress={onClose}>
                {t("do-close")}
              </Button>
              <Button className="button first" type="submit">
                {t("opening-now")}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
