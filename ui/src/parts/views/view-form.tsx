// A view's name, and whether colleagues see it: asked when it is saved and when it is renamed.
import { useId, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";

import { asFailure, type Failure } from "../../data/failure";
import { useWords } from "../../text";
import { failureWords } from "../acts";

type Named = { name: string; shared: boolean };
type Props = { title: string; start: Named; onSave(named: Named): Promise<void>; onClose(): void };

export default function ViewForm({ title, start, onSave, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const [named, setNamed] = useState(start);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const box = useId();
  const name = named.name.trim();

  const submit = async () => {
    if (name === "" || busy) return;
    setBusy(true);
    try {
      await onSave({ ...named, name });
      onClose();
    } catch (reason) {
      setFailure(asFailure(reason));
      setBusy(false);
    }
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog>
          <form
            className="sheet-body framed"
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <div className="labelled">
              <label htmlFor={box}>{t("view-name")}</label>
              <input
                id={box}
                className="input"
                autoFocus
                required
                autoComplete="off"
                value={named.name}
                onChange={(event) => setNamed({ ...named, name: event.target.value })}
              />
            </div>
            <Switch className="switch" isSelected={named.shared} onChange={(shared) => setNamed({ ...named, shared })}>
              <span className="track" aria-hidden />
              <span>{t("view-shared")}</span>
            </Switch>
            {failure && (
              <p className="field-problem" role="alert">
                {t("fail-sentence", { why: failureWords(failure, words) })}
              </p>
            )}
            <div className="sheet-end">
              <Button className="button" onPress={onClose}>
                {t("do-close")}
              </Button>
              <Button className="button first" type="submit" isDisabled={busy || name === ""}>
                {t("view-keep")}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
