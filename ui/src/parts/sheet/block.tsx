import { type ReactNode, useId } from "react";

import type { Linked } from "../../data/linked";
import { useWords } from "../../text";

type Props = {
  title: string;
  /** What it was made from: what could not be shown is said. */
  from?: Linked[];
  count?: number | undefined;
  add?: ReactNode;
  children: ReactNode;
};

/** A part of the page, under its heading. */
export function Block({ title, from = [], count, add, children }: Props) {
  const { t } = useWords();
  const heading = useId();
  const left = from.reduce((sum, linked) => sum + linked.total - linked.records.length, 0);
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {count !== undefined && <span className="count">{count}</span>}
        {add}
      </div>
      {children}
      {left > 0 && <p className="quiet small">{t("sheet-left-out", { count: left })}</p>}
    </section>
  );
}
