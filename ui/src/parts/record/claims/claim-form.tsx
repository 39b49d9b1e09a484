import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "react-aria-components";

import { create } from "../../../data/deeds";
import { asFailure, type Failure } from "../../../data/failure";
import { fieldShape } from "../../../data/kinds";
import type { Fields } from "../../../data/types";
import { isEmpty } from "../../../data/values";
import { useWords } from "../../../text";
import { failureWords, useActs } from "../../acts";
import { FieldRow } from "../../fields/field-row";
import { toast } from "../../toast";

const ASKED = ["value", "source", "read_on"] as const;

type Props = { subject: string; kind: string; field: string; onClose(): void };

/** What another source says of a field, written under it. */
export function ClaimForm({ subject, kind, field, onClose }: Props) {
  const words = useWords();
  const { t, fieldWord } = words;
  const acts = useActs();
  const heading = useId();
  const [claim, setClaim] = useState<Fields>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const add = async () => {
    setBusy(true);
    try {
      const filled = Object.fromEntries(Object.entries(claim).filter(([, value]) => !isEmpty(value)));
      await create("claim", { subject, field, ...filled });
      toast(t("claim-added"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
      onClose();
    } catch (reason) {
      setFailure(asFailure(reason));
      setBusy(false);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // The form alone is closed, not the page.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const unplaced = failure && !failure.problems.some((problem) => ASKED.some((name) => name === problem.field));
  return (
    <form
      className="claim-form framed"
      aria-labelledby={heading}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void add();
      }}
    >
      <p id={heading} className="small quiet">
        {t("claim-title", { field: fieldWord(kind, field) })}
      </p>
      {ASKED.map((name, at) => {
        const shape = fieldShape("claim", name);
        return (
          shape && (
            <FieldRow
              key={name}
              kind="claim"
              shape={shape}
              value={claim[name] ?? null}
              autoFocus={at === 0}
              rule={failure?.ruleOf(name)}
              onChange={(value) => setClaim((before) => ({ ...before, [name]: value }))}
              onDone={() => undefined}
            />
          )
        );
      })}
      {unplaced && (
        <p className="field-problem" role="alert">
          {t("fail-sentence", { why: failureWords(failure, words) })}
        </p>
      )}
      <div className="claim-form-end">
        <Button className="button tiny first" type="submit" isDisabled={busy}>
          {t("claim-add")}
        </Button>
        <Button className="button tiny" onPress={onClose}>
          {t("claim-cancel")}
        </Button>
      </div>
    </form>
  );
}
