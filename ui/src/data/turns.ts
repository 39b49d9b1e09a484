// Questions to the store, a few at a time: one that nobody waits for any more is never put.

const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Does it when its turn comes, the latest first; not at all if the signal has been given by then. */
export async function inTurn<T>(signal: AbortSignal, act: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    signal.throwIfAborted();
    return await act();
  } finally {
    // The turn goes to what was asked last: that is what is looked at now.
    const go = waiting.pop();
    if (go) go();
    else running -= 1;
  }
}
