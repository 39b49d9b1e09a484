// Going to a title by its first letters.
import type { Rows } from "../../data/list";
import type { Fields } from "../../data/types";
import { titleOf } from "../../data/values";
import { fold } from "../../text/fold";

/** Up to so many rows are looked through one by one. */
export const FEW = 1000;

const foldedTitle = (row: Fields | undefined) => fold(titleOf(row).trim());

/** The row whose title begins so, or nothing: by halves in a list sorted by title, else one after another. */
export async function rowStarting(letters: string, rows: Rows, after: number, byTitle: "up" | "down" | null): Promise<number | null> {
  const wanted = fold(letters);
  if (rows.total > FEW) return byTitle ? byHalves(wanted, rows, byTitle) : null;
  const all = await rows.between(0, rows.total - 1);
  for (let step = 0; step < all.length; step++) {
    const at = (after + step) % all.length;
    if (foldedTitle(all[at]).startsWith(wanted)) return at;
  }
  return null;
}

async function byHalves(wanted: string, rows: Rows, way: "up" | "down"): Promise<number | null> {
  const title = async (at: number) => foldedTitle(rows.row(at) ?? (await rows.between(at, at))[0]);
  const reached = (text: string) => (way === "up" ? text >= wanted : text < wanted || text.startsWith(wanted));
  let [from, until] = [0, rows.total];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if (reached(await title(middle))) until = middle;
    else from = middle + 1;
  }
  return from < rows.total && (await title(from)).startsWith(wanted) ? from : null;
}

/** Letters typed one soon after another make one word; none begins with the keys that do something. */
export function newLetters(soonMs: number): (letter: string, at: number) => string {
  let [word, last] = ["", -Infinity];
  return (letter, at) => {
    if (at - last >= soonMs) word = "";
    if (word === "" && (letter === " " || letter === "?")) return "";
    last = at;
    word += letter;
    return word;
  };
}
