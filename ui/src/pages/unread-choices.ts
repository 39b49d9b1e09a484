// What can be chosen for each cause, with the number that chooses it.
import { useQueryClient } from "@tanstack/react-query";

import { edit, resolve } from "../data/deeds";
import { fieldShape } from "../data/kinds";
import { recordQuestion, useStatus } from "../data/reads";
import type { Card, Conflict, Json } from "../data/types";
import { textOf, textsOf } from "../data/values";
import { useActs } from "../parts/acts";
import { settledValue } from "../parts/record/disputed/settled-value";
import { toast } from "../parts/toast";
import { useWords } from "../text";

export type Choice = { key: string; word: string } & ({ run(): void } | { to: Card });
type Settling = { settle(value: Json): void; unlink(): void; current(): Promise<Json> };

export function useSettling({ id, kind, field, member, other }: Conflict): Settling {
  const type = fieldShape(kind, field)?.type ?? "";
  const acts = useActs();
  const client = useQueryClient();
  const { t } = useWords();
  const record = () => client.fetchQuery(recordQuestion(id));
  const done = (act: () => Promise<unknown>) =>
    void acts.tried(async () => {
      await act();
      toast(t("unread-settled"), { action: { word: t("do-undo"), run: () => void acts.undo() } });
    });
  return {
    settle: (value) => done(async () => resolve(id, field, member === null ? value : settledValue(type, (await record())[field] ?? null, { [member]: value }))),
    unlink: () =>
      done(async () => {
        const now = await record();
        return edit(id, textsOf(now["heads"]), { [field]: without(now[field] ?? null, other?.id ?? "") });
      }),
    current: async () => (await record())[field] ?? null,
  };
}

function without(value: Json, id: string): Json {
  if (!Array.isArray(value)) return null;
  const left = value.filter((one) => one !== id);
  return left.length > 0 ? left : null;
}

type Writing = (value: Json) => void;

export function useChoices(conflict: Conflict, write: Writing): Choice[] {
  const words = useWords();
  const { t } = words;
  const acts = useActs();
  const me = useStatus().data?.settings.author;
  const { settle, unlink, current } = useSettling(conflict);
  const { kind, field, member, values, other } = conflict;
  const shape = fieldShape(kind, field);
  const writeOwn = (start: () => Promise<Json>): Choice => ({
    key: "4",
    word: t("unread-write"),
    run: () => void acts.tried(async () => write(await start())),
  });
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
        ...(other ? [{ key: "2", word: t("unread-restore-linked"), run: () => void acts.restore([other.id], other.title) }] : []),
      ];
    case "problem":
    case "twin":
      return [conflict, ...(other ? [other] : [])].map((to, at) => ({
        key: String(at + 1),
        word: t("unread-open", { title: to.title || t("record-untitled") }),
        to,
      }));
    case "field": {
      const both = values.length > 1 && member === null ? joined(shape?.type ?? "", values.map((one) => one.value)) : null;
      return [
        ...values.slice(0, 2).map((one, at) => ({
          key: String(at + 1),
          word: one.author === me ? t("unread-keep-mine") : t("unread-keep-of", { author: one.author }),
          run: () => settle(one.value),
        })),
        ...(both !== null ? [{ key: "3", word: t("unread-keep-both"), run: () => settle(both) }] : []),
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
