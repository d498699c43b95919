/** Long work of the page's in turns, so that the page, a key or a frame gets its own in between. */

/** Milliseconds of work at a time: less than a frame. */
const TURN = 12;

/** Lets wait what is next. Timers are none: in a page that is not seen they come once a second. */
export function pause(): Promise<void> {
  if (globalThis.scheduler?.yield !== undefined) return globalThis.scheduler.yield();
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work that yields now and then.
 * @param isOver asked after each pause: what nobody waits for any more is left as it is.
 * @returns what the work gives; null where it was left.
 */
export async function inTurns<T>(work: Generator<void, T>, isOver: () => boolean = () => false): Promise<T | null> {
  let until = performance.now() + TURN;
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value;
    if (performance.now() < until) continue;
    await pause();
    if (isOver()) return null;
    until = performance.now() + TURN;
  }
}
