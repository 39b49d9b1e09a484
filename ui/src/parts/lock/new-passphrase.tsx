// A passphrase that is being chosen, typed twice.
import { type RefObject, useRef, useState } from "react";

import { useWords, type Words } from "../../text";
import { PassphraseBox } from "./passphrase-box";

/** The store refuses shorter ones. */
const LEAST = 12;
/** From here on no guessing by machine ends. */
const LONG = 20;

export type NewPassphrase = {
  text: string;
  again: string;
  wrong: "short" | "differ" | null;
  boxes: { first: RefObject<HTMLInputElement | null>; second: RefObject<HTMLInputElement | null> };
  type(text: string): void;
  typeAgain(text: string): void;
  /** Whether it may be chosen; if not, what is wrong is said. */
  check(): boolean;
};

const lengthOf = (text: string) => [...text.normalize("NFC")].length;

export function useNewPassphrase(): NewPassphrase {
  const [text, setText] = useState("");
  const [again, setAgain] = useState("");
  const [wrong, setWrong] = useState<NewPassphrase["wrong"]>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const put = (set: (text: string) => void) => (next: string) => {
    setWrong(null);
    set(next);
  };
  const check = () => {
    const found = lengthOf(text) < LEAST ? "short" : text !== again ? "differ" : null;
    setWrong(found);
    if (found === "short") first.current?.focus();
    if (found === "differ") second.current?.focus();
    return found === null;
  };
  return { text, again, wrong, boxes: { first, second }, type: put(setText), typeAgain: put(setAgain), check };
}

function hintOf(text: string, { t }: Words): string {
  const length = lengthOf(text);
  if (length === 0) return t("lock-hint");
  if (length < LEAST) return t("lock-left", { count: LEAST - length });
  return t(length < LONG ? "lock-enough" : "lock-long");
}

type Props = { passphrase: NewPassphrase; word: string; autoFocus?: boolean };

export function NewPassphraseBoxes({ passphrase, word, autoFocus = false }: Props) {
  const words = useWords();
  const { t } = words;
  const { text, again, wrong, boxes, type, typeAgain } = passphrase;
  return (
    <>
      <PassphraseBox
        word={word}
        box={boxes.first}
        autoFocus={autoFocus}
        value={text}
        onType={type}
        hint={hintOf(text, words)}
        problem={wrong === "short" ? t("rule-too_short") : null}
      />
      <PassphraseBox
        word={t("lock-again")}
        box={boxes.second}
        value={again}
        onType={typeAgain}
        problem={wrong === "differ" ? t("lock-differ") : null}
      />
    </>
  );
}
