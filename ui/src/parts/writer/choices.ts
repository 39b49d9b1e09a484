// What a sign's list offers: records found by their words, or, before any word, those of the mission; blocks.
import { useMemo } from "react";

import { useFew, useSearch } from "../../data/reads";
import type { Hit } from "../../data/types";
import { textOf } from "../../data/values";
import { useWords } from "../../text";
import { type BlockName, blockNames, blockText } from "./blocks";
import type { MissionFacts, Named } from "./facts";
import type { Trigger } from "./trigger";

export type Choice =
  | { key: string; word: string; does: "mention"; id: string; kind: string }
  | { key: string; word: string; does: "create"; kind: string; name: string }
  | { key: string; word: string; does: "block"; block: string };

const SHOWN = 6;
const kindsOf = { "@": ["person", "partner"], "#": ["agreement", "mission"], "/": [] } as const;

/** Blind to accents and case, as the store's search is. */
const fold = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

export function useChoices(trigger: Trigger | null, facts: MissionFacts | null): Choice[] {
  const { t } = useWords();
  const typed = trigger?.words.trim() ?? "";
  const [first, second] = trigger ? kindsOf[trigger.sign] : [];
  const found = [useFound(first, typed), useFound(second, typed)];
  const sign = trigger?.sign;

  return useMemo(() => {
    if (sign === undefined) return [];
    if (sign === "/") return blocks(typed, t);
    const [one, other] = kindsOf[sign];
    const near = typed === "" && facts ? nearby(sign, facts) : [];
    const records = [...near, ...record(one, found[0] ?? []), ...record(other, found[1] ?? [])];
    const known = records.filter((choice, at) => records.findIndex((same) => same.key === choice.key) === at);
    const name = typed.replaceAll(/\s+/g, " ");
    // A sentence is no name, and what is there already is not made twice.
    const may = sign === "@" && name.length > 2 && name.split(" ").length <= 5 && !known.some((choice) => fold(choice.word) === fold(name));
    const made = may ? (["person", "partner"] as const).map((kind): Choice => ({ key: `new-${kind}`, word: t(`writer-create-${kind}`, { name }), does: "create", kind, name })) : [];
    return [...known.slice(0, SHOWN * 2), ...made];
  }, [sign, typed, facts, t, JSON.stringify(found)]);
}

function useFound(kind: string | undefined, typed: string): Named[] {
  const search = useSearch({ words: kind ? typed : "", limit: SHOWN, ...(kind ? { kind } : {}) }).data?.items;
  const few = useFew(kind ?? "person", [], SHOWN).data?.items;
  if (!kind) return [];
  if (typed === "") return (few ?? []).map((one) => ({ id: textOf(one["id"]), title: textOf(one["title"]) }));
  return (search ?? []).filter((hit: Hit) => !hit.removed).map((hit) => ({ id: hit.id, title: hit.title }));
}

function record(kind: string, records: Named[]): Choice[] {
  return records
    .filter((one) => one.title !== "")
    .map(({ id, title }) => ({ key: id, word: title, does: "mention", id, kind }));
}

/** The people and partners of the mission come before any that one would have to look for. */
function nearby(sign: "@" | "#", facts: MissionFacts): Choice[] {
  if (sign === "#") return [...record("agreement", facts.agreements), ...record("mission", [facts])];
  const all = (list: (Named | null)[]) => list.filter((one) => one !== null);
  return [
    ...record("person", all([...facts.meetings.flatMap((met) => met.people), ...facts.delegation.map((member) => member.person)])),
    ...record("partner", all([...facts.meetings.flatMap((met) => met.partners), ...facts.delegation.map((member) => member.partner)])),
  ];
}

function blocks(typed: string, t: (id: string) => string): Choice[] {
  return blockNames
    .map((name: BlockName): Choice => ({ key: name, word: t(`writer-block-${name}`), does: "block", block: blockText(name, t) }))
    .filter((choice) => fold(choice.word).includes(fold(typed)));
}
