import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

type Props = { kind: string; id: string; children: ReactNode; className?: string; title?: string; tabIndex?: number };

/** A link to a record, in its list. */
export function RecordLink({ kind, id, children, className = "row-link", ...more }: Props) {
  return (
    <Link {...more} className={className} to="/list/$kind" params={{ kind }} search={{ record: id }} preload={false}>
      {children}
    </Link>
  );
}
