// The sign just typed that opens a list: `@` for people and partners, `#` for agreements and missions, `/` for
// blocks.

export type Sign = "@" | "#" | "/";
export type Trigger = { sign: Sign; words: string; start: number; end: number };

/** More letters than this after a sign are a sentence, not a name. */
const LONGEST = 40;

export function triggerAt(text: string, caret: number): Trigger | null {
  const line = text.slice(text.lastIndexOf("\n", caret - 1) + 1, caret);
  const found = /(?:^|[\s(«"'’])([@#/])([^@#/[\]\n]*)$/.exec(line);
  const [sign, words] = [found?.[1], found?.[2] ?? ""];
  if (!isSign(sign) || words.length > LONGEST || /^\s|\s\s/.test(words)) return null;
  // Two of these begin a heading, and one with a gap is one.
  if (sign === "#" && words === "" && line.trim() === "#") return null;
  if (sign === "/" && !/^\p{L}*$/u.test(words)) return null;
  return { sign, words, start: caret - words.length - 1, end: caret };
}

function isSign(sign: string | undefined): sign is Sign {
  return sign === "@" || sign === "#" || sign === "/";
}
