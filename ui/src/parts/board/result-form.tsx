import { Plus } from "lucide-react";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";

import { asFailure, type Failure } from "../../data/failure";
import { fieldShape } from "../../data/kinds";
import type { Fields } from "../../data/types";
import { isEmpty } from "../../data/values";
import { useWords } from "../../text";
import { failureWords } from "../acts";
import { FieldRow } from "../fields/field-row";

const asked = ["result", "amount", "text"];

type Props = { title: string; /** The button's word; a sign alone where there is none. */ word: string | null; onNote(fields: Fields): Promise<void> };

/** What came of it, noted where one sees that it is owed. */
export function ResultForm({ title, word, onNote }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={word ? "button tiny" : "button plain icon tiny"} aria-label={title}>
        {word ?? <Plus aria-hidden />}
      </Button>
      <Popover className="menu board-popover">
        <Dialog className="board-form framed">
          <Form title={title} onNote={onNote} onClose={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Form({ title, onNote, onClose }: Omit<Props, "word"> & { onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const [fields, setFields] = useState<Fields>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    try {
      await onNote(Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))));
      onClose();
    } catch (reason) {
      setFailure(asFailure(reason));
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Heading slot="title" level={3}>
        {title}
      </Heading>
      {asked.map((name, at) => {
        const shape = fieldShape("outcome", name);
        return (
          shape && (
            <FieldRow
              key={name}
              kind="outcome"
              shape={shape}
              value={fields[name] ?? null}
              autoFocus={at === 0}
              rule={failure?.ruleOf(name)}
              onChange={(value) => setFields((before) => ({ ...before, [name]: value }))}
              onDone={() => undefined}
            />
          )
        );
      })}
      {failure && (
        <p className="field-problem" role="alert">
          {t("fail-sentence", { why: failureWords(failure, words) })}
        </p>
      )}
      <div className="sheet-end">
        <Button className="button" onPress={onClose}>
          {t("do-close")}
        </Button>
        <Button className="button first" type="submit" isDisabled={busy || isEmpty(fields["result"])}>
          {t("do-add")}
        </Button>
      </div>
    </form>
  );
}
