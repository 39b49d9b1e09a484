// Facts as Markdown: what is a record's own words stays words.

/** Words that Markdown must not take for marks. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*[\]<]|&(?=#|\w+;)|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, "\\$&")
    .replace(/^(#{1,6}(?= |$)|[-+](?= |$|-)|[>=]|~~~)/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
}

/** A text of another record under a heading of this level: its own headings become lesser ones. */
export function beneath(markdown: string, level: number): string {
  const levels = [...markdown.matchAll(/^(#{1,6}) /gm)].map((found) => (found[1] ?? "").length);
  const lower = Math.max(0, level + 1 - Math.min(7, ...levels));
  return markdown.trim().replaceAll(/^(#{1,6})(?= )/gm, (marks) => "#".repeat(Math.min(6, marks.length + lower)));
}
