import { useCard } from "../../data/cards";
import type { Fields } from "../../data/types";
import { textOf } from "../../data/values";

/** A record's title; where its kind has a field of that name too, a role's for instance, its card says it. */
export function useTitle(record: Fields): string {
  const plain = record["title"] === undefined || typeof record["title"] === "string";
  const card = useCard(plain ? "" : textOf(record["id"]));
  return plain ? textOf(record["title"]) : (card?.title ?? "");
}
