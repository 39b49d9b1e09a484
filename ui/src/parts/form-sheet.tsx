import "../style/first-run.css";
import "../style/form-sheet.css";

import type { FormEvent, ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { useWords } from "../text";

type Props = {
  title: string;
  /** What it does, before one does it. */
  lead: string;
  children: ReactNode;
  first: { word: string; busy?: boolean };
  /** What leaves it, where leaving is not all there is to do. */
  other?: string;
  onFirst(): void;
  onClose(): void;
};

/** A few boxes and what is done with them, in front of the page. */
export function FormSheet({ title, lead, children, first, other, onFirst, onClose }: Props) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFirst();
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable={false} onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed form-sheet">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <p className="lead">{lead}</p>
          <form className="create-form" noValidate onSubmit={submit}>
            {children}
            <div className="sheet-end">
              {other !== undefined && (
                <Button className="button" onPress={onClose}>
                  {other}
                </Button>
              )}
              <Button className="button first" type="submit" isDisabled={first.busy ?? false}>
                {first.busy ? t("lock-working") : first.word}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
