// What can be chosen for each cause, with the number that chooses it.
import { useQueryClient } from "@tanstack/react-query";

import { edit, resolve, restore, tellApart } from "../data/deeds";
import { fieldShape } from "../data/kinds";
import { recordQuestion, useStatus } from "../data/reads";
import type { Card, Conflict, Json } from "../data/types";
import { textOf, textsOf } from "../data/values";
import { settledValue } from "../parts/record/disputed/settled-value";
import { useWords } from "../text";
import type { Settled } from "./unread-settled";

export type Choice = { key: string; word: string; /** What would stand, where it is a value. */ value?: Json } & ({ run(): void } | { to: Card });
type Settling = { settle(value: Json): void; unlink(): void; putBack(): void; apart(): void; current(): Promise<Json> };

export function useSettling({ id, kind, field, member, other }: Conflict, settled: Settled): Settling {
  const type = fieldShape(kind, field)?.type ?? "";
  const client = useQueryClient();
  const record = () => client.fetchQuery(recordQuestion(id));
  return {
    settle: (value) => settled(async () => resolve(id, field, member === null ? value : settledValue(type, (await record())[field] ?? null, { [member]: value }))),
    unlink: () =>
      settled(async () => {
        const now = await record();
        return edit(id, textsOf(now["heads"]), { [field]: without(now[field] ?? null, other?.id ?? "") });
      }),
    putBack: () => settled(() => restore([other?.id ?? ""])),
    apart: () => settled(() => tellApart(id, other?.id ?? ""), "unread-told-apart"),
    current: async () => (await record())[field] ?? null,
  };
}

function without(value: Json, id: string): Json {
  if (!Array.isArray(value)) return null;
  const left = value.filter((one) => one !== id);
  return left.length > 0 ? left : null;
}

type Writing = { write(start: () => Promise<Json>): void; combine(): void };

export function useChoices(conflict: Conflict, settled: Settled, { write, combine }: Writing): Choice[] {
  const words = useWords();
  const { t } = words;
  const me = useStatus().data?.settings.author;
  const { settle, unlink, putBack, apart, current } = useSettling(conflict, settled);
  const { kind, field, member, values, other } = conflict;
  const shape = fieldShape(kind, field);
  const writeOwn = (start: () => Promise<Json>): Choice => ({ key: "4", word: t("unread-write"), run: () => write(start) });
  switch (conflict.conflict) {
    case "removed":
      return [
        { key: "1", word: t("unread-keep-record"), run: () => settle(false) },
        { key: "2", word: t("unread-confirm-removal"), run: () => settle(true) },
      ];
    case "text":
      return [{ key: "1", word: t("unread-is-right"), run: () => settle(true) }, ...(shape ? [writeOwn(current)] : [])];
    case "link":
      return [
        // A record that cannot be without this link keeps it until the other is put back.
        ...(shape?.required ? [] : [{ key: "1", word: t("unread-unlink", { field: words.fieldWord(kind, field) }), run: unlink }]),
        ...(other ? [{ key: "2", word: t("unread-restore-linked"), run: putBack }] : []),
      ];
    case "problem":
      return [{ key: "1", word: t("unread-open", { title: conflict.title || t("record-untitled") }), to: conflict }];
    case "twin":
      return [
        { key: "1", word: t("unread-combine"), run: combine },
        { key: "2", word: t("unread-apart"), run: apart },
      ];
    case "field": {
      const both = values.length > 1 && member === null ? joined(shape?.type ?? "", values.map((one) => one.value)) : null;
      return [
        ...values.slice(0, both === null ? 3 : 2).map((one, at) => ({
          key: String(at + 1),
          word: one.author === me ? t("unread-keep-mine") : t("unread-keep-of", { author: one.author }),
          value: one.value,
          run: () => settle(one.value),
        })),
        ...(both !== null ? [{ key: "3", word: t("unread-keep-both"), value: both, run: () => settle(both) }] : []),
        writeOwn(member === null ? async () => values[0]?.value ?? null : current),
      ];
    }
  }
}

/** Both values in one, where the field can hold both. */
function joined(type: string, values: Json[]): Json | null {
  if (type === "prose") return values.map(textOf).join("\n\n");
  if (type.startsWith("set:")) return [...new Set(values.flat())];
  return null;
}
