import { type ControlProps } from "./control";
import { useTyped } from "./use-typed";

type Props = Pick<ControlProps, "labelledBy" | "describedBy" | "invalid" | "autoFocus" | "onDone"> & {
  shown: string;
  onText(text: string): void;
  label?: string;
  type?: "text" | "email" | "tel" | "url";
  mode?: "decimal" | "numeric";
  className?: string;
  placeholder?: string;
  lang?: string;
};

/** A box for one line. Enter saves and stays; Esc leaves what was typed. */
export function TextBox({ shown, onText, onDone, label, type, mode, className, placeholder, lang, labelledBy, describedBy, invalid, autoFocus }: Props) {
  const { text, type: typeText, rest } = useTyped(shown);
  return (
    <input
      className={className ? `input ${className}` : "input"}
      type={type ?? "text"}
      inputMode={mode}
      lang={lang}
      value={text}
      placeholder={placeholder}
      autoFocus={autoFocus}
      autoComplete="off"
      aria-label={label}
      aria-labelledby={label ? undefined : labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={(event) => {
        typeText(event.target.value);
        onText(event.target.value);
      }}
      onBlur={() => {
        onDone();
        rest();
      }}
      onKeyDown={(event) => event.key === "Enter" && onDone()}
    />
  );
}
