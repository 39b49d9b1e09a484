// One line of the home page: when, what and why, and the one thing to do about it.
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";

import { useWords } from "../../text";
import { RecordLink } from "../calendar/record-link";
import { useFocusKept } from "../focus-kept";
import { SHOWN } from "./questions";

type LineProps = {
  when: ReactNode;
  late?: boolean;
  /** Whether it only may be then. */
  may?: boolean;
  kind: string;
  id: string;
  title: string;
  why: ReactNode;
  deed: string;
  onDeed(): void;
};

export function Line({ when, late, may, kind, id, title, why, deed, onDeed }: LineProps) {
  const { t } = useWords();
  const name = title || t("record-untitled");
  const line = useFocusKept<HTMLLIElement>();
  return (
    <li ref={line}>
      <span className="when" data-overdue={late || undefined}>
        {when}
        {(late || may) && <span className="aside">{t(late ? "home-late" : "home-may")}</span>}
      </span>
      <span className="what">
        <RecordLink kind={kind} id={id}>
          {name}
        </RecordLink>
        <span className="quiet small">{why}</span>
      </span>
      {/* Heard alone, a deed says of what. */}
      <Button className="button tiny" aria-label={t("home-deed-of", { deed, title: name })} onPress={onDeed}>
        {deed}
      </Button>
    </li>
  );
}

type GroupProps = {
  title: string;
  lines: ReactNode[];
  /** How many there are, where only the first were asked for. */
  total?: number;
  /** Asks for the others. */
  onAll?(): void;
};

/** The lines of one reason; nothing where there is none. */
export function Group({ title, lines, total = lines.length, onAll }: GroupProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN);
  const rest = total - shown.length;
  const open = () => {
    setAll(true);
    onAll?.();
  };
  if (lines.length === 0) return null;
  return (
    <section className="group" aria-label={title}>
      <h2>
        {title} <span className="count">{total}</span>
      </h2>
      <ul className="lines">{shown}</ul>
      {!all && rest > 0 && (
        <Button className="button plain tiny" onPress={open}>
          {t("calendar-rest", { count: rest })}
        </Button>
      )}
      {all && rest > 0 && <p className="quiet small">{t("calendar-rest", { count: rest })}</p>}
    </section>
  );
}
