import { type RefObject, useId } from "react";

type Props = {
  word: string;
  value: string;
  onType(text: string): void;
  box?: RefObject<HTMLInputElement | null>;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string | null;
  autoFocus?: boolean;
};

/** Something secret that is typed: neither shown nor kept by the window. */
export function PassphraseBox({ word, value, onType, box, hint, problem = null, autoFocus }: Props) {
  const id = useId();
  const describes = problem !== null ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined;
  return (
    <div className="labelled">
      <label htmlFor={id}>{word}</label>
      <input
        ref={box}
        className="input"
        id={id}
        type="password"
        required
        autoFocus={autoFocus}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={problem !== null || undefined}
        aria-describedby={describes}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      {problem !== null ? (
        <div className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </div>
      ) : (
        hint !== undefined && (
          <p className="field-hint" id={`${id}-hint`} role="status">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
