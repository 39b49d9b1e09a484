// What typography leaves as it stands: code, addresses, times. Each is stood for by one character while the rest is
// written anew, and put back where it was.

/** Stands for something closed: code, the target of a link. */
export const MARK = "\ue000";
/** Stands for an address, which has no certain end. */
export const OPEN_ENDED = "\ue001";
/** Stands for what begins a line: a heading, a list, a quotation. */
export const START = "\ue002";

const closed = [
  // Our own stand-ins, should the text hold them.
  /[\ue000-\ue002]/,
  /^(?:```|~~~)[^\n]*\n[\s\S]*?(?:\n(?:```|~~~)[^\n]*|$(?![\s\S]))/,
  /(?:^|\n\n)(?: {4}|\t)(?![-*+>#\d])[^\n]*/,
  /``[\s\S]+?``|`[^`\n]+`/,
  // The definition of a link, and the target of one.
  /^\[[^\]\n]+\]:[ \t]+\S[^\n]*/,
  /\]\((?:[^()\n]|\([^()\n]*\))*\)/,
  /<[^<>\n]+>/,
  /\\[^\s]/,
  /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/,
  /:[a-z\d_+-]+:/,
  // Times, scales, results.
  /\d+(?::\d+)+/,
];
const addresses = [
  // What may end a sentence after an address is not a part of it.
  /(?:https?|ftps?|mailto|tel|file|urn|doi):[^\s<>«»"”]*[^\s<>«»"”.,;:!?…)'’*_]/,
  /www\.[^\s<>«»"”]*[^\s<>«»"”.,;:!?…)'’*_]/,
  // No name before the sign is longer (RFC 5321, 4.5.3.1.1).
  /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u,
];
const starts = [/^[ \t]*(?:(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]+)+/];

const group = (all: RegExp[]) => `(${all.map((one) => one.source).join("|")})`;
const pattern = new RegExp([group(starts), group(addresses), group(closed)].join("|"), "gimu");

/** Writes a text anew but for what is kept. The stand-ins stay in order, whatever is done around them. */
export function kept(text: string, anew: (plain: string) => string): string {
  const held: string[] = [];
  const plain = text.replaceAll(pattern, (whole, start: string | undefined, address: string | undefined) => {
    held.push(whole);
    return start !== undefined ? START : address !== undefined ? OPEN_ENDED : MARK;
  });
  let at = 0;
  return anew(plain).replaceAll(/[\ue000-\ue002]/g, () => held[at++] ?? "");
}
