// A new recovery sheet: its words, then some of them read back.
import "../../style/lock.css";

import { useEffect, useEffectEvent, useId, useState } from "react";
import { Button } from "react-aria-components";

import { keepSheet, makeSheet, useLock } from "../../data/lock";
import type { NewSheet } from "../../data/types";
import { useWords } from "../../text";
import { FormSheet } from "../form-sheet";
import { useActs } from "../acts";
import { toast } from "../toast";
import { useBusy } from "./busy";

export function NewSheetSteps({ onClose }: { onClose(): void }) {
  const acts = useActs();
  const [sheet, setSheet] = useState<NewSheet | null>(null);
  const [checking, setChecking] = useState(false);
  const make = useEffectEvent((isHere: () => boolean) => {
    void acts.tried(async () => {
      const made = await makeSheet();
      if (isHere()) setSheet(made);
    });
  });
  // Made once: another would void what is being written down.
  useEffect(() => {
    let here = true;
    make(() => here);
    return () => {
      here = false;
    };
  }, []);
  if (!sheet) return null;
  if (checking) return <Check sheet={sheet} onBack={() => setChecking(false)} onClose={onClose} />;
  return <Written sheet={sheet} onNext={() => setChecking(true)} onClose={onClose} />;
}

type WrittenProps = { sheet: NewSheet; onNext(): void; onClose(): void };

function Written({ sheet, onNext, onClose }: WrittenProps) {
  const { t } = useWords();
  const acts = useActs();
  const [kept, setKept] = useState(false);
  const keep = () => acts.tried(async () => setKept(await keepSheet()));
  return (
    <FormSheet
      title={t("lock-sheet-title")}
      lead={t("lock-sheet-words")}
      first={{ word: t("lock-sheet-next") }}
      other={t("lock-sheet-later")}
      onFirst={onNext}
      onClose={onClose}
    >
      <ol className="sheet-words">
        {sheet.words.map((word, at) => (
          // A word may come twice.
          <li key={at}>{word}</li>
        ))}
      </ol>
      <Button className="button" onPress={() => void keep()}>
        {t("lock-sheet-print")}
      </Button>
      <p className="field-hint" role="status">
        {kept && t("lock-sheet-kept")}
      </p>
    </FormSheet>
  );
}

type CheckProps = { sheet: NewSheet; onBack(): void; onClose(): void };

function Check({ sheet, onBack, onClose }: CheckProps) {
  const { t } = useWords();
  const id = useId();
  const lock = useLock();
  const { busy, wrong, setWrong, tried } = useBusy();
  const [typed, setTyped] = useState<Record<number, string>>({});
  const check = async () => {
    const read = sheet.asked.map((place) => ({ place, word: typed[place] ?? "" }));
    if (await tried(() => lock.check(read))) {
      toast(t("lock-check-done"));
      onClose();
    }
  };
  return (
    <FormSheet
      title={t("lock-check-title")}
      lead={t("lock-check-words")}
      first={{ word: t("lock-check-now"), busy }}
      other={t("lock-sheet-back")}
      onFirst={() => void check()}
      onClose={onBack}
    >
      {sheet.asked.map((place, at) => (
        <div key={place} className="labelled">
          <label htmlFor={`${id}-${place}`}>{t("lock-check-place", { place })}</label>
          <input
            className="input"
            id={`${id}-${place}`}
            autoFocus={at === 0}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={wrong !== null || undefined}
            value={typed[place] ?? ""}
            onChange={(event) => {
              setWrong(null);
              setTyped({ ...typed, [place]: event.target.value });
            }}
          />
        </div>
      ))}
      {wrong !== null && (
        <div className="field-problem" role="alert">
          {wrong}
        </div>
      )}
    </FormSheet>
  );
}
