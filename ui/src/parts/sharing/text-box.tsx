import { useId } from "react";

type Props = {
  word: string;
  value: string;
  onType(text: string): void;
  hint?: string | undefined;
  /** What is wrong with it, in words. */
  problem?: string | null;
  autoFocus?: boolean;
};

/** One line that is typed and is no field of a record: an address, a code, the name of a computer. */
export function TextBox({ word, value, onType, hint, problem = null, autoFocus }: Props) {
  const id = useId();
  const describes = problem !== null ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined;
  return (
    <div className="labelled">
      <label htmlFor={id}>{word}</label>
      <input
        className="input"
        id={id}
        autoFocus={autoFocus}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={problem !== null || undefined}
        aria-describedby={describes}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      {problem !== null && (
        <div className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </div>
      )}
      {problem === null && hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
