// Letters typed while somebody else's words came in.

type Change = { start: number; before: number; after: number };

/** The one passage in which two texts differ: where it starts, and where it ends in each. */
function changeOf(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, before: before.length - end, after: after.length - end };
}

/** Where a place of one text lies in the other; within what changed, at its end. */
export function carried(place: number, before: string, after: string): number {
  const change = changeOf(before, after);
  if (place <= change.start) return place;
  return place >= change.before ? place + after.length - before.length : change.after;
}

/**
 * What was typed from `sent` to `typed`, done to `merged`, which is `sent` with others' words in it. Where both
 * changed the same passage, both stay: nothing is lost.
 */
export function rebased(sent: string, typed: string, merged: string): string {
  if (typed === sent) return merged;
  const mine = changeOf(sent, typed);
  const theirs = changeOf(sent, merged);
  const start = carried(mine.start, sent, merged);
  const apart = mine.before <= theirs.start || mine.start >= theirs.before;
  const end = apart ? Math.max(start, carried(mine.before, sent, merged)) : start;
  return merged.slice(0, start) + typed.slice(mine.start, mine.after) + merged.slice(end);
}
