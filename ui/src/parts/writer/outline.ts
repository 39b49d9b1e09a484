// A report's headings, which of them have words under them, and how many words there are in all.

export type Heading = {
  level: number;
  title: string;
  /** Where its line starts and ends. */
  start: number;
  end: number;
  /** Whether anything stands under it, or under a heading within it. */
  filled: boolean;
};

export function outline(text: string): Heading[] {
  const headings: Heading[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const found = /^ {0,3}(#{1,6})[ \t]+(.*\S)/.exec(line);
    if (found) headings.push({ level: (found[1] ?? "").length, title: plainLine(found[2] ?? ""), start, end, filled: false });
    // A mark alone (« - », « > ») says nothing yet.
    else if (/[\p{L}\p{N}]/u.test(line)) fill(headings);
    start = end + 1;
  }
  return headings;
}

/** Words stand under the last heading, and so under those that hold it. */
function fill(headings: Heading[]): void {
  let level = 7;
  for (const heading of [...headings].reverse()) {
    if (heading.level >= level) continue;
    heading.filled = true;
    level = heading.level;
  }
}

/** Counted as word processors do: what stands between two gaps and has a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** A line's words without the marks of Markdown. */
export function plainLine(line: string): string {
  return line
    .replace(/\s+#+\s*$/, "")
    .replaceAll(/@?\[((?:\\.|[^\\[\]])+)\](?:\([^)]*\))?/g, "$1")
    .replaceAll(/(\*\*|__)(.+?)\1/g, "$2")
    .replaceAll(/(?<![\p{L}\p{N}\\])[*_](.+?)[*_](?![\p{L}\p{N}])/gu, "$1")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}
