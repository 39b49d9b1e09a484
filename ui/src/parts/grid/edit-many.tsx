// One field of several records at once: what will change is seen first, and it is one act to undo.
import { useMemo, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import { editMany } from "../../data/deeds";
import { asFailure, type Failure } from "../../data/failure";
import { fieldShape, kindShape } from "../../data/kinds";
import type { Fields, Json } from "../../data/types";
import { isEmpty, textOf } from "../../data/values";
import { headline } from "../../kinds";
import { useWords } from "../../text";
import { failureWords, useActs } from "../acts";
import { FieldRow } from "../fields/field-row";
import { Choices } from "../fields/pickers";
import { toast } from "../toast";
import { ManyPreview } from "./many-preview";

type Props = { kind: string; rows: Fields[]; onClose(): void; onDone(): void };

export default function EditMany({ kind, rows, onClose, onDone }: Props) {
  const words = useWords();
  const { t, fieldWord } = words;
  const acts = useActs();
  const [field, setField] = useState<string | null>(null);
  // Undefined until something is chosen: an empty box alone empties nothing.
  const [value, setValue] = useState<Json | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const shape = field ? fieldShape(kind, field) : undefined;
  const changing = useMemo(
    () => (field && value !== undefined ? rows.filter((row) => !same(row[field], value)) : []),
    [field, value, rows],
  );

  const put = (next: Json | undefined) => {
    setValue(next);
    setFailure(null);
  };
  const save = async () => {
    if (!field || value === undefined || changing.length === 0) return;
    setBusy(true);
    try {
      await editMany(changing.map((row) => textOf(row["id"])), { [field]: value });
      onDone();
      toast(t("done-edit-many", { count: changing.length }), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    } catch (reason) {
      setFailure(asFailure(reason));
      setBusy(false);
    }
  };

  const rule = field ? failure?.ruleOf(field) : undefined;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed">
          <Heading slot="title" level={2}>
            {t("many-title", { count: rows.length })}
          </Heading>
          <Choices
            label={t("many-field")}
            autoFocus
            options={editable(kind).map((id) => ({ id, name: fieldWord(kind, id) }))}
            value={field}
            onChange={(next) => {
              setField(next);
              put(undefined);
            }}
          />
          {shape && (
            <FieldRow
              key={shape.name}
              kind={kind}
              shape={shape}
              value={value ?? null}
              rule={rule}
              onChange={(next) => put(isEmpty(next) ? undefined : next)}
              onDone={() => undefined}
            >
              {!shape.required && (
                <Button className="button tiny" onPress={() => put(null)}>
                  {t("many-empty")}
                </Button>
              )}
            </FieldRow>
          )}
          {field && value !== undefined && <ManyPreview kind={kind} field={field} rows={changing} value={value} />}
          {failure && !rule && (
            <p className="field-problem" role="alert">
              {t("fail-sentence", { why: failureWords(failure, words) })}
            </p>
          )}
          <div className="sheet-end">
            <Button className="button" onPress={onClose}>
              {t("do-close")}
            </Button>
            <Button className="button first" isDisabled={busy || changing.length === 0} onPress={() => void save()}>
              {t("many-save")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Fields that several records can share: not what each is called, nor a file or a long text, which no list carries. */
function editable(kind: string): string[] {
  const own = new Set(headline(kind));
  return (kindShape(kind)?.fields ?? []).filter((field) => !["blob", "prose"].includes(field.type) && !own.has(field.name)).map((field) => field.name);
}

function same(one: Json | undefined, other: Json): boolean {
  return (isEmpty(one) && isEmpty(other)) || canonical(one ?? null) === canonical(other);
}

/** A value without the order in which its parts happen to stand. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical).sort());
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).map(([name, part]) => [name, canonical(part)]).sort());
}
