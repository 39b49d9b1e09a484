// A key as it is shown: its letter, its arrow, or its name in the language in use.
import { useWords, type Words } from "../../text";
import type { Press } from "./deeds";

const signs: Record<string, string> = { ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓", ArrowRight: "→", "-": "−" };
const named = new Set(["Enter", " ", "Escape", "PageUp", "PageDown", "Home", "End", "Delete", "Backspace", "Tab"]);

/** Whether this computer's command key is ⌘. */
const apple = () => navigator.userAgent.includes("Mac");

export function Pressed({ press }: { press: Press }) {
  const words = useWords();
  const shown = signs[press.key ?? ""];
  return (
    <kbd>
      {press.command && (apple() ? "⌘" : `${words.t("key-control")} `)}
      {press.shift && (
        <>
          <span aria-hidden>⇧ </span>
          <span className="unseen">{words.t("key-shift")} </span>
        </>
      )}
      {shown && press.key !== "-" ? (
        <>
          <span aria-hidden>{shown}</span>
          <span className="unseen">{words.t(`key-${press.key}`)}</span>
        </>
      ) : (
        (shown ?? sayKey(press, words))
      )}
    </kbd>
  );
}

function sayKey({ key, code, named: word }: Press, { t }: Words): string {
  if (word !== undefined) return t(word);
  if (code !== undefined) return code.replace("Digit", "");
  if (key === " ") return t("key-Space");
  return key !== undefined && named.has(key) ? t(`key-${key}`) : (key ?? "").toUpperCase();
}

/** A key with the command key of this computer, as one text. */
export function commandKey(key: string): string {
  return apple() ? `⌘${key}` : `Ctrl ${key}`;
}
