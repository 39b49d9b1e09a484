// Where two texts differ, word by word: the longest words they share in the same order, and what each has
// besides.

export type Piece = { text: string; own: boolean };
export type Differences = { first: Piece[]; second: Piece[] };

/** Longer texts are read side by side: comparing them would take longer than a glance. */
const MOST = 2000;

const split = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}’'_-]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** The pieces of both texts, those that only one has marked; nothing for very long texts. */
export function differences(one: string, other: string): Differences | null {
  const [a, b] = [split(one), split(other)];
  if (wordsIn(a) > MOST || wordsIn(b) > MOST) return null;
  const shared = common(a, b);
  return { first: pieces(a, shared.map(([at]) => at)), second: pieces(b, shared.map(([, at]) => at)) };
}

/** A piece of a text beside what it said before. */
export type Change = { text: string; is: "same" | "gone" | "new" };

/** A text with the words that are new, and between them those that are gone; nothing for very long texts. */
export function changes(before: string, now: string): Change[] | null {
  const [a, b] = [split(before), split(now)];
  if (wordsIn(a) > MOST || wordsIn(b) > MOST) return null;
  const all: Change[] = [];
  const add = (is: Change["is"], words: string[]) => {
    const last = all.at(-1);
    const text = words.join("");
    if (text === "") return;
    if (last?.is === is) last.text += text;
    else all.push({ text, is });
  };
  let [x, y] = [0, 0];
  for (const [atA, atB] of [...common(a, b), [a.length, b.length] as const]) {
    add("gone", a.slice(x, atA));
    add("new", b.slice(y, atB));
    add("same", a.slice(atA, atA + 1));
    [x, y] = [atA + 1, atB + 1];
  }
  return all;
}

function wordsIn(words: string[]): number {
  return words.filter((word) => word.trim() !== "").length;
}

/** Pairs of places whose words are the same, in order. */
function common(a: string[], b: string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const pairs: [number, number][] = [];
  for (let at = 0; at < start; at++) pairs.push([at, at]);
  pairs.push(...longest(a.slice(start, a.length - end), b.slice(start, b.length - end)).map(([x, y]): [number, number] => [x + start, y + start]));
  for (let left = end; left > 0; left--) pairs.push([a.length - left, b.length - left]);
  return pairs;
}

function longest(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  // How many words the rests from each place on share.
  const rest = new Uint16Array((a.length + 1) * width);
  const at = (x: number, y: number) => rest[x * width + y] ?? 0;
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      rest[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x] === b[y]) pairs.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return pairs;
}

function pieces(words: string[], shared: number[]): Piece[] {
  const kept = new Set(shared);
  const all: Piece[] = [];
  words.forEach((text, at) => {
    const own = !kept.has(at);
    const last = all.at(-1);
    if (last?.own === own) last.text += text;
    else all.push({ text, own });
  });
  return all;
}
