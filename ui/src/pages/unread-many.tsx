// The same choice for many conflicts: what will stand is seen first, and it is one act to undo.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Dialog, Heading, Label, Modal, ModalOverlay, Radio, RadioGroup } from "react-aria-components";

import { settle } from "../data/deeds";
import { fieldShape } from "../data/kinds";
import { PAGE, usePlan, useStatus } from "../data/reads";
import type { Choice, Keep, Plan } from "../data/types";
import { isEmpty } from "../data/values";
import { useActs } from "../parts/acts";
import { toast } from "../parts/toast";
import { Value } from "../parts/value";
import { useWords } from "../text";

export type Scope = Pick<Choice, "about" | "kind" | "ids">;
type Props = { scope: Scope; onClose(): void; onDone(): void };

/** So many lines of the preview at first. */
const FEW = 20;

export function UnreadMany({ scope, onClose, onDone }: Props) {
  const { t } = useWords();
  const acts = useActs();
  const client = useQueryClient();
  const me = useStatus().data?.settings.author ?? "";
  const [keep, setKeep] = useState<Keep>(scope.about === "text" ? "as_shown" : "newest");
  const [most, setMost] = useState(FEW);
  const [busy, setBusy] = useState(false);
  const choice: Choice = { ...scope, keep };
  const { data, isPlaceholderData } = usePlan(choice, most);
  const ready = data !== undefined && !isPlaceholderData && data.total > 0;

  const save = () =>
    acts.tried(
      async () => {
        if (!ready) return;
        setBusy(true);
        try {
          const count = await settle(choice, data.mark);
          onDone();
          toast(t("unread-many-done", { count }), { action: { word: t("do-undo"), run: () => void acts.undo() } });
        } catch (reason) {
          setBusy(false);
          await client.invalidateQueries({ queryKey: ["plan"] });
          throw reason;
        }
      },
      { invalid: "unread-plan-changed" },
    );

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body framed form-sheet">
          <Heading slot="title" level={2}>
            {t("unread-many-title")}
          </Heading>
          <p className="lead">{t("unread-many-lead")}</p>
          <RadioGroup className="unread-which" value={JSON.stringify(keep)} onChange={(next) => setKeep(JSON.parse(next) as Keep)}>
            <Label className="label">{t("unread-many-keep")}</Label>
            {waysOf(scope, data?.authors ?? [], me).map(([way, word, author]) => (
              <Radio key={JSON.stringify(way)} className="radio" value={JSON.stringify(way)}>
                <span className="dot" aria-hidden />
                {t(word, { author })}
              </Radio>
            ))}
          </RadioGroup>
          {data && <Preview plan={data} onMore={data.total > most && most < PAGE ? () => setMost(PAGE) : undefined} />}
          <div className="sheet-end">
            <Button className="button" onPress={onClose}>
              {t("do-close")}
            </Button>
            <Button className="button first" isDisabled={busy || !ready} onPress={() => void save()}>
              {t("unread-many-do", { count: data?.total ?? 0 })}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type Way = [keep: Keep, word: string, author: string];

/** What can be kept, mine first. */
function waysOf({ about }: Scope, authors: string[], me: string): Way[] {
  if (about === "text") return [["as_shown", "unread-many-read", ""]];
  const own: Way[] = authors.includes(me) ? [[{ of: me }, "unread-keep-mine", me]] : [];
  const others = authors.filter((author) => author !== me).map((author): Way => [{ of: author }, "unread-keep-of", author]);
  return [...own, ...others, ["newest", "unread-many-newest", ""], ["as_shown", "unread-many-shown", ""]];
}

function Preview({ plan, onMore }: { plan: Plan; onMore: (() => void) | undefined }) {
  const { t, fieldWord } = useWords();
  return (
    <div className="preview unread-preview">
      <p role="status">
        {t("unread-plan", { count: plan.total, records: plan.records })} {plan.left > 0 && t("unread-plan-left", { count: plan.left })}
      </p>
      <ul tabIndex={0} aria-label={t("unread-many-keep")}>
        {plan.items.map((one) => (
          <li key={`${one.id} ${one.field}`}>
            <span className="cut title">{one.title || t("record-untitled")}</span>
            <span className="quiet">
              {fieldShape(one.kind, one.field) && <>{fieldWord(one.kind, one.field)} · </>}
              <Standing one={one} />
            </span>
          </li>
        ))}
      </ul>
      {plan.total > plan.items.length && (
        <p className="quiet small">
          {t("many-more", { count: plan.total - plan.items.length })}
          {onMore && (
            <Button className="button plain tiny" onPress={onMore}>
              {t("do-more")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** The value that would stand. */
function Standing({ one: { kind, field, value } }: { one: Plan["items"][number] }) {
  const { t } = useWords();
  const type = fieldShape(kind, field)?.type;
  if (type === undefined) return <>{t(value === true ? "unread-plan-record-goes" : "unread-plan-record-stays")}</>;
  if (type === "prose" && value === true) return <>{t("unread-plan-read")}</>;
  if (isEmpty(value)) return <>{t("input-empty")}</>;
  return <Value kind={kind} field={field} value={value} />;
}
