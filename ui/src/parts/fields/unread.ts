// What was typed into a field and not understood: it waits there, unsaved, for as long as the window lives.
type Unread = { text: string; told: boolean };

const waiting = new Map<string, Unread>();

/** What waits in this place, if anything does. */
export function unreadIn(place: string): string | null {
  return waiting.get(place)?.text ?? null;
}

export function keepUnread(place: string, text: string): void {
  if (place !== "" && waiting.get(place)?.text !== text) waiting.set(place, { text, told: false });
}

export function forgetUnread(place: string): void {
  waiting.delete(place);
}

/** Whether somebody who leaves this place has still to be told of what waits there: once for each text. */
export function tellOnce(place: string): boolean {
  const unread = waiting.get(place);
  if (!unread || unread.told) return false;
  unread.told = true;
  return true;
}
