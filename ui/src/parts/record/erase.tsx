// Erasing a person for good: the only deed that cannot be undone, so its name is typed.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";

import { erase, erasing } from "../../data/deeds";
import { useWords } from "../../text";
import { fold } from "../../text/fold";
import { FormSheet } from "../form-sheet";
import { useBusy } from "../lock/busy";
import { TextBox } from "../sharing/text-box";
import { toast } from "../toast";

type Props = { id: string; title: string; onGone(): void };

/** The way to it, below a person's record. */
export function Erase(props: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="button plain" onPress={() => setOpen(true)}>
        {t("erase-open")}
      </Button>
      {open && <EraseSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function EraseSheet({ id, title, onGone, onClose }: Props & { onClose(): void }) {
  const { t, kindWord } = useWords();
  const { data } = useQuery({ queryKey: ["erasing", id], queryFn: () => erasing(id) });
  const { busy, wrong, setWrong, tried } = useBusy();
  const [typed, setTyped] = useState("");
  const go = async () => {
    if (fold(typed.trim()) !== fold(title)) return setWrong(t("erase-differs"));
    if (!(await tried(() => erase(id)))) return;
    toast(t("erase-done"));
    onClose();
    onGone();
  };
  const kinds = [...new Set(data?.with.map((card) => card.kind))];
  return (
    <FormSheet title={t("erase-title", { title })} lead={t("erase-words")} first={{ word: t("erase-now"), busy }} other={t("do-close")} onFirst={() => void go()} onClose={onClose}>
      {data && (
        <>
          <p>{t(kinds.length > 0 ? "erase-with" : "erase-nothing-else")}</p>
          {kinds.length > 0 && (
            <ul>
              {kinds.map((kind) => (
                <li key={kind}>{t("erase-count", { kind: kindWord(kind), count: data.with.filter((card) => card.kind === kind).length })}</li>
              ))}
            </ul>
          )}
          <p>{t("erase-named", { count: data.named_by })}</p>
        </>
      )}
      <TextBox word={t("erase-type", { title })} value={typed} problem={wrong} autoFocus onType={(text) => (setTyped(text), setWrong(null))} />
    </FormSheet>
  );
}
