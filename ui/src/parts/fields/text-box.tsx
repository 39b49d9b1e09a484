import { type ControlProps } from "./control";
import { GrowingArea } from "./growing-area";
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
  /** A line that may be longer than the box: it goes on below instead of out of sight. */
  wrap?: boolean;
};

/** A box for one line. Enter saves and stays; what was typed is saved when one leaves. */
export function TextBox({ shown, onText, onDone, label, type, mode, className, placeholder, lang, wrap, labelledBy, describedBy, invalid, autoFocus }: Props) {
  const { text, type: typeText, rest } = useTyped(shown);
  const common = {
    className: className ? `input ${className}` : "input",
    lang,
    value: text,
    placeholder,
    autoFocus,
    autoComplete: "off",
    "aria-label": label,
    "aria-labelledby": label ? undefined : labelledBy,
    "aria-describedby": describedBy,
    "aria-invalid": invalid || undefined,
    onBlur: () => {
      onDone();
      rest();
    },
  };
  const put = (line: string) => {
    typeText(line);
    onText(line);
  };
  if (wrap) {
    return (
      <GrowingArea
        {...common}
        onChange={(event) => put(event.target.value.replaceAll("\n", " "))}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          onDone();
          // In a form, Enter means what it means in any line of it.
          event.currentTarget.form?.requestSubmit();
        }}
      />
    );
  }
  return (
    <input
      {...common}
      type={type ?? "text"}
      inputMode={mode}
      onChange={(event) => put(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && onDone()}
    />
  );
}
