// A new record asks only for what it cannot be without; the rest is filled on its page.
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { create } from "../data/deeds";
import { asFailure, type Failure } from "../data/failure";
import { kindShape } from "../data/kinds";
import type { Fields } from "../data/types";
import { isEmpty, textOf } from "../data/values";
import { useWords } from "../text";
import { failureWords } from "./acts";
import { FieldRow } from "./fields/field-row";
import { noteMade } from "./record/just-made";

type Props = { kind: string; given?: Fields; /** Fields to ask for besides. */ also?: string[] | undefined; onClose(): void; onCreated?: (id: string) => void };

export default function NewRecord({ kind, given = {}, also = [], onClose, onCreated }: Props) {
  const words = useWords();
  const { t, kindNew } = words;
  const navigate = useNavigate();
  const [fields, setFields] = useState<Fields>(given);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = askedFields(kind, also).filter((field) => !(field.name in given));

  const submit = async () => {
    setBusy(true);
    try {
      const full = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
      const { id } = await create(kind, full);
      if (!onCreated) noteMade(id);
      onClose();
      if (onCreated) onCreated(id);
      else void navigate({ to: "/list/$kind", params: { kind }, search: { record: id } });
    } catch (reason) {
      setFailure(asFailure(reason));
      setBusy(false);
    }
  };

  const unplaced = failure && !failure.problems.some((problem) => shown.some((field) => field.name === problem.field));
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
              {kindNew(kind)}
            </Heading>
            <div>
              {shown.map((field, at) => (
                <FieldRow
                  key={field.name}
                  kind={kind}
                  shape={field}
                  value={fields[field.name] ?? null}
                  autoFocus={at === 0}
                  territory={textOf(fields["territory"])}
                  rule={failure?.ruleOf(field.name)}
                  onChange={(value) => setFields((before) => ({ ...before, [field.name]: value }))}
                  onDone={() => undefined}
                />
              ))}
            </div>
            {unplaced && (
              <p className="field-problem" role="alert">
                {t("fail-sentence", { why: failureWords(failure, words) })}
              </p>
            )}
            {also.length === 0 && <p className="quiet small">{t("new-hint")}</p>}
            <div className="sheet-end">
              <Button className="button" onPress={onClose}>
                {t("do-close")}
              </Button>
              <Button className="button first" type="submit" isDisabled={busy}>
                {t("do-add")}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What must be filled, what the title is made of, and what is asked for here, in this order. */
function askedFields(kind: string, also: string[]) {
  const shape = kindShape(kind);
  const fields = shape?.fields ?? [];
  const first = fields.filter((field) => field.required || shape?.title.includes(field.name));
  return [...first, ...also.flatMap((name) => fields.filter((field) => field.name === name && !first.includes(field)))];
}
