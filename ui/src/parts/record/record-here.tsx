import { Link, useMatchRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { beside } from "../beside";

type Props = { kind: string; id: string; className?: string; children: ReactNode };

/** A link to a record, opened beside the list that is on screen. */
export function RecordHere({ kind, id, className, children }: Props) {
  const match = useMatchRoute();
  const here = match({ to: "/list/$kind" });
  return (
    <Link className={className} to="/list/$kind" params={{ kind: here ? here.kind : kind }} search={beside(here !== false, id)} preload={false}>
      {children}
    </Link>
  );
}
