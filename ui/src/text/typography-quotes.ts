// Straight quotes made into those of a language, in pairs; a straight apostrophe made into a curly one. What has no
// pair is left as it stands.
import { START } from "./typography-kept";

type Quotes = { double: [string, string]; single: [string, string] | null };

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const space = new RegExp(`[\\s${START}]`, "u");

export function paired(text: string, quotes: Quotes): string {
  // A pair never spans an empty line.
  return text
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => paragraphPaired(paragraph, quotes))
    .join("");
}

function paragraphPaired(text: string, { double, single }: Quotes): string {
  const all = [...text];
  const open: Record<'"' | "'", number[]> = { '"': [], "'": [] };
  const pair = (from: number, until: number, signs: [string, string] | null) => {
    if (!signs) return;
    all[from] = signs[0];
    all[until] = signs[1];
  };
  const source = [...text];
  source.forEach((sign, at) => {
    if (sign !== '"' && sign !== "'") return;
    const [before, after] = [beside(source, at, -1, "«"), beside(source, at, 1, "»")];
    if (sign === "'" && letter.test(before) && (letter.test(after) || open["'"].length === 0)) {
      all[at] = "’";
      return;
    }
    // Behind a figure with nothing to close: minutes, seconds, feet, inches.
    if (digit.test(before) && open[sign].length === 0) return;
    const begun = open[sign].at(-1);
    if (begun !== undefined && !space.test(before)) {
      open[sign].pop();
      pair(begun, at, sign === '"' ? double : single);
    } else if (!space.test(after) && (sign === '"' || !letter.test(before))) {
      open[sign].push(at);
    }
  });
  return all.join("");
}

/** What stands beside a quote; the space inside « » is a part of them, whether it is there already or not. */
function beside(source: string[], at: number, step: 1 | -1, guillemet: string): string {
  let past = at + step;
  while (/[ \t\u00a0\u2009\u202f]/.test(source[past] ?? "")) past += step;
  return source[past] === guillemet ? guillemet : (source[at + step] ?? " ");
}
