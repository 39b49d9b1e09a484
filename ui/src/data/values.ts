// Reading a value out of a flat record without trusting its shape.
import type { Fields, Json, LinkedFrom, Money, Place, Span } from "./types";

export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A record's title, whatever its kind's own fields are called. */
export function titleOf(record: Fields | undefined): string {
  return textOf(record?.["label"]);
}

export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

export function textsOf(value: Json | undefined): string[] {
  return listOf(value).filter((one): one is string => typeof one === "string");
}

export function objectOf(value: Json | undefined): Fields | null {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
}

export function wordsOf(value: Json | undefined): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [language, text] of Object.entries(objectOf(value) ?? {})) {
    if (typeof text === "string") words[language] = text;
  }
  return words;
}

export function moneyOf(value: Json | undefined): Money | null {
  const money = objectOf(value);
  return money ? { amount: textOf(money["amount"]), currency: textOf(money["currency"]) } : null;
}

export function placeOf(value: Json | undefined): Place | null {
  const place = objectOf(value);
  const [latitude, longitude] = [place?.["latitude"], place?.["longitude"]];
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;
}

export function spanOf(value: Json | undefined): Span | null {
  if (typeof value === "string") return value;
  const span = objectOf(value);
  if (!span || !("earliest" in span || "latest" in span)) return null;
  return { earliest: textOf(span["earliest"]) || null, latest: textOf(span["latest"]) || null };
}

export function linkedFrom(record: Fields): LinkedFrom[] {
  return listOf(record["linked_from"]).flatMap((one) => {
    const link = objectOf(one);
    if (!link) return [];
    return [
      {
        id: textOf(link["id"]),
        kind: textOf(link["kind"]),
        title: textOf(link["title"]),
        removed: link["removed"] === true,
        field: textOf(link["field"]),
      },
    ];
  });
}

export function isEmpty(value: Json | undefined): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
