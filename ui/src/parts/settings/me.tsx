import { useState } from "react";

import { useWords } from "../../text";
import { Line, Section } from "./line";
import { usePut } from "./put";

/** Who signs what is done here. */
export function Me() {
  const { t } = useWords();
  const { settings, put } = usePut();
  if (!settings) return null;
  return (
    <Section title={t("settings-me")}>
      <Line word={t("settings-author")} hint={t("settings-author-words")}>
        {(label, help) => <Author labelledBy={label} describedBy={help} name={settings.author} onName={(author) => put({ author })} />}
      </Line>
    </Section>
  );
}

type AuthorProps = { labelledBy: string; describedBy: string | undefined; name: string; onName(name: string): void };

function Author({ labelledBy, describedBy, name, onName }: AuthorProps) {
  const [typed, setTyped] = useState(name);
  const done = () => {
    const given = typed.trim();
    if (given !== "" && given !== name) onName(given);
    // Nobody signs with nothing: the name before stays.
    else setTyped(name);
  };
  return (
    <input
      className="input"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === "Enter" && done()}
    />
  );
}
