// The records whose days make a record's timeline: itself, those that link to it, those it links to, and what a
// party, a participant or an application ties it to. Every question is bounded.
import { useQueries } from "@tanstack/react-query";

import { kindNames, kindShape } from "../../../data/kinds";
import { latestQuestion, recordQuestion } from "../../../data/reads";
import type { Fields } from "../../../data/types";
import { linkedFrom, textOf, textsOf } from "../../../data/values";
import type { Source } from "./happenings";

/** Most records read of one kind that link to it, and most that it links to. */
export const MOST = 100;
const MOST_LINKED = 40;
/** So many links the store tells at most: there may be more. */
const ALL_TOLD = 200;

/** Kinds that only tie two records together, and the link that leads further. */
const BRIDGES: Record<string, string> = { party: "agreement", participant: "mission", application: "call" };

export type Sources = { sources: Source[]; loading: boolean; failure: unknown; /** Kinds of which not all were read. */ cut: string[] };

export function useSources(record: Fields): Sources {
  const id = textOf(record["id"]);
  const asked = groupsOf(record);
  const lists = useQueries({ queries: asked.map(({ kind, field }) => latestQuestion(kind, { field, value: id }, dayFieldOf(kind), MOST)) });
  const from: Fields[] = lists.flatMap((list) => list.data?.items ?? []);
  const further = from.flatMap((one) => textOf(one[BRIDGES[textOf(one["kind"])] ?? ""]) || []);
  const linked = [...new Set([...linksOf(record), ...further])].filter((one) => one !== id).slice(0, MOST_LINKED);
  const ready = lists.every((list) => !list.isPending);
  const records = useQueries({ queries: (ready ? linked : []).map((one) => recordQuestion(one)) });
  const others: Fields[] = [...from, ...records.map((one) => one.data).filter((one) => one !== undefined)];
  return {
    sources: [{ record, own: true }, ...others.map((one) => ({ record: one, own: false }))],
    loading: !ready || records.some((one) => one.isPending),
    failure: lists.find((list) => list.error)?.error ?? null,
    cut: asked.flatMap(({ kind }, at) => ((lists[at]?.data?.total ?? 0) > MOST ? [kind] : [])),
  };
}

type Asked = { kind: string; field: string };

/** Each kind and field by which records with days link to this one. */
function groupsOf(record: Fields): Asked[] {
  const links = linkedFrom(record);
  const told = links.length < ALL_TOLD ? links : everyLinkTo(textOf(record["kind"]));
  const groups = new Map(told.map(({ kind, field }) => [[kind, field].join(" "), { kind, field }]));
  return [...groups.values()].filter(({ kind }) => dayFieldOf(kind) !== null);
}

function everyLinkTo(target: string): Asked[] {
  return kindNames.flatMap((kind) =>
    (kindShape(kind)?.fields ?? [])
      .filter(({ type, link }) => type.endsWith("any_link") || (type.endsWith("link") && link === target))
      .map(({ name }) => ({ kind, field: name })),
  );
}

function dayFieldOf(kind: string): string | null {
  return kindShape(kind)?.fields.find(({ type }) => type === "day" || type === "moment")?.name ?? null;
}

/** What the record itself links to, where such records have days. */
function linksOf(record: Fields): string[] {
  return (kindShape(textOf(record["kind"]))?.fields ?? [])
    .filter(({ type, link }) => type.endsWith("link") && (link === null || dayFieldOf(link) !== null))
    .flatMap(({ name }) => [textOf(record[name]), ...textsOf(record[name])])
    .filter((id) => id !== "");
}
