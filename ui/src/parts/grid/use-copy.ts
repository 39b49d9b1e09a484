import { useQueryClient } from "@tanstack/react-query";

import { cardTitles } from "../../data/cards";
import { fieldShape } from "../../data/kinds";
import type { Fields } from "../../data/types";
import { textsOf } from "../../data/values";
import { useWords } from "../../text";
import { useActs } from "../acts";
import { toast } from "../toast";
import { asTable } from "./copy";

/** Copies rows as a table, links by their titles. */
export function useCopy(kind: string, columns: string[]): (rows: Fields[]) => Promise<void> {
  const words = useWords();
  const acts = useActs();
  const client = useQueryClient();
  return (rows) =>
    acts.tried(async () => {
      const links = columns.filter((column) => fieldShape(kind, column)?.type.endsWith("link"));
      const ids = rows.flatMap((row) => links.flatMap((column) => textsOf([row[column] ?? null].flat())));
      const titles = await cardTitles(client, ids);
      await navigator.clipboard.writeText(asTable(kind, columns, rows, words, (id) => titles.get(id) ?? ""));
      toast(words.t("do-copied", { count: rows.length }));
    });
}
