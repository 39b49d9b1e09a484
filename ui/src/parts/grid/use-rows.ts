import { useMemo, useState } from "react";

import { type Asked, type Rows, useList } from "../../data/list";
import { useWords } from "../../text";
import type { Setup } from "../views/view";
import { type Group, grouped, MOST } from "./groups";
import { useSeen } from "./use-seen";

/** Pages asked for before they are looked at: what passes in a third of a second of fast scrolling. */
const AHEAD = 3;

const noGroups: Group[] = [];

type Found = { rows: Rows; groups: Group[]; tooMany: boolean; onSeen(first: number, last: number): void };

/** The rows of a list as it is set up: in groups where they are few enough to be read whole. */
export function useRows(kind: string, { filters, order, group }: Setup): Found {
  const words = useWords();
  const asked = useMemo((): Asked => ({ kind, filters, ...order }), [kind, filters, order]);
  const [[first, last], onSeen] = useSeen();
  const [whole, setWhole] = useState(0);
  const found = useList(asked, whole > 0 ? 0 : first, whole > 0 ? whole - 1 : last, whole > 0 ? 0 : AHEAD);
  const wanted = group !== null && found.total <= MOST ? found.total : 0;
  if (wanted !== whole) setWhole(wanted);
  const inGroups = useMemo(() => (group === null ? null : grouped(kind, group, found, words)), [kind, group, found, words]);
  return {
    rows: inGroups?.rows ?? found,
    groups: inGroups?.groups ?? noGroups,
    tooMany: group !== null && found.total > MOST,
    onSeen,
  };
}
