// The sentence that says how it came to this: who did what.
import { fieldShape } from "../data/kinds";
import type { Conflict } from "../data/types";
import type { Words } from "../text";
import { joined } from "../text/formats";

export function sayCause(conflict: Conflict, words: Words): string {
  const { t, has, cause, fieldWord, locale } = words;
  const { kind, field, values, rule, other } = conflict;
  const authors = [...new Set(values.map(({ author }) => author))];
  const title = other?.title || t("record-untitled");
  switch (conflict.conflict) {
    case "field":
      if (authors.length === 0) return cause("field");
      return t(authors.length > 1 ? "unread-cause-field" : "unread-cause-field-alone", { who: joined(authors, locale) });
    case "removed": {
      const by = (removed: boolean) => values.find(({ value }) => (value === true) === removed)?.author;
      const [remover, changer] = [by(true), by(false)];
      return remover && changer ? t("unread-cause-removed", { remover, changer }) : cause("removed");
    }
    case "text":
      return authors[0] ? t("unread-cause-text", { who: authors[0] }) : cause("text");
    case "problem":
      return rule && has(`rule-${rule}`) ? t(`rule-${rule}`) : cause("problem");
    case "link":
      return other ? t("unread-cause-link", { title }) : cause("link");
    case "twin":
      return other ? t("unread-cause-twin", { title, field: fieldShape(kind, field) ? fieldWord(kind, field) : t("field-common-title") }) : cause("twin");
  }
}
