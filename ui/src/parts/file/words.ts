// What is said of an attached file.
import type { FileShown } from "../../data/types";
import type { Words } from "../../text";
import { sizeWords } from "../../text/sizes";

/** Characters that steer, or turn the reading direction: a hostile name could look like another. */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** A file's own name, with nothing in it that is not seen. */
export function visibleName(name: string): string {
  return name.replaceAll(STEERING, "\uFFFD");
}

const SORTS: [RegExp, string][] = [
  [/^application\/pdf$/, "pdf"],
  [/^image\//, "image"],
  [/^audio\//, "audio"],
  [/^video\//, "video"],
  [/^text\/plain$/, "text"],
  [/wordprocessingml|msword|opendocument\.text/, "writing"],
  [/spreadsheet|ms-excel/, "table"],
  [/presentation|ms-powerpoint/, "slides"],
];

/** What it is and how large, in words. */
export function fileDetails(file: Pick<FileShown, "media_type" | "size">, { t, locale }: Words): string {
  const sort = SORTS.find(([pattern]) => pattern.test(file.media_type))?.[1] ?? "other";
  return t("file-details", { sort: t(`file-sort-${sort}`), size: sizeWords(file.size, locale) });
}

/** Why it is not here, and who has it. */
export function whyAbsent(file: FileShown, { t, locale }: Words): string {
  const names = file.holders.map((one) => one.author);
  const holders = names.length === 0 ? "none" : new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
  return t(file.state === "damaged" ? "file-damaged-words" : "file-missing-words", { holders });
}
