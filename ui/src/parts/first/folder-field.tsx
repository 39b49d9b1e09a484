// A folder of this computer: typed, or chosen with the system's own chooser.
import { type ReactNode, type RefObject, useId, useLayoutEffect } from "react";
import { Button } from "react-aria-components";

import { chooseFolder } from "../../data/deeds";
import { useWords } from "../../text";

type Props = {
  box: RefObject<HTMLInputElement | null>;
  value: string;
  hint: string;
  /** What is wrong with it, in words. */
  problem: string | null;
  autoFocus?: boolean;
  onType(folder: string): void;
  onChosen(folder: string): void;
  /** What mends the problem, if something does. */
  children?: ReactNode;
};

/** The folder that was meant: systems copy a path between quotes. */
export function meantFolder(typed: string): string {
  return typed.trim().replace(/^"(.*)"$/, "$1");
}

export function FolderField({ box, value, hint, problem, autoFocus, onType, onChosen, children }: Props) {
  const { t } = useWords();
  const id = useId();
  useEndShown(box, value);
  const choose = async () => {
    // A chooser that does not open leaves the field, in which a folder can be typed.
    const chosen = await chooseFolder().catch(() => null);
    if (chosen) onChosen(chosen);
  };
  return (
    <div className="labelled">
      <label htmlFor={`${id}-folder`} id={`${id}-label`}>{t("first-folder")}</label>
      <div className="pair folder">
        <input
          ref={box}
          className="input"
          id={`${id}-folder`}
          dir="ltr"
          required
          autoFocus={autoFocus}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem !== null || undefined}
          aria-describedby={`${id}-${problem === null ? "hint" : "problem"}`}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
        <Button
          className="button"
          id={`${id}-choose`}
          aria-labelledby={`${id}-choose ${id}-label`}
          onPress={() => void choose()}
        >
          {t("first-folder-choose")}
        </Button>
      </div>
      {problem === null ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : (
        <div className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </div>
      )}
      {children}
    </div>
  );
}

/** Where nobody types, a long path shows its end: the folder's own name. */
function useEndShown(box: RefObject<HTMLInputElement | null>, value: string): void {
  useLayoutEffect(() => {
    const shown = box.current;
    if (shown && shown !== document.activeElement) shown.scrollLeft = shown.scrollWidth;
  }, [box, value]);
}
