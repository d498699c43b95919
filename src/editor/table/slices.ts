/** Long work in slices, so that a key pressed meanwhile is answered: work is a generator that yields now and then. */

/** Milliseconds of work at a time: less than a frame. */
const slice = 10;

/**
 * Does what fits into a slice at once, and the rest piece by piece.
 * @returns a function that ends it.
 */
export function inSlices(work: Iterator<void, void>): () => void {
  let ended = false;
  const run = (): void => {
    const until = performance.now() + slice;
    while (!ended) {
      if (work.next().done === true) return;
      if (performance.now() < until) continue;
      setTimeout(run);
      return;
    }
  };
  run();
  return () => {
    ended = true;
  };
}

/** Milliseconds that are left of an idle moment when the work stops. */
const margin = 2;

/**
 * Does work that nobody waits for, only while the page has nothing else to do.
 * @returns a function that ends it.
 */
export function whenIdle(work: Iterator<void, void>): () => void {
  let ended = false;
  const run = (deadline: IdleDeadline): void => {
    if (ended) return;
    do if (work.next().done === true) return;
    while (deadline.timeRemaining() > margin);
    requestIdleCallback(run);
  };
  requestIdleCallback(run);
  return () => {
    ended = true;
  };
}

/** Sorts like `toSorted`, yielding on the way. */
export function* sorting<T>(items: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  const few = 2_048;
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += few) {
    runs.push(items.slice(from, from + few).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [left = [], right] = [runs[at], runs[at + 1]];
      merged.push(right === undefined ? left : yield* merging(left, right, compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merging<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  const merged: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      if (a !== undefined) merged.push(a);
      l += 1;
    } else {
      merged.push(b);
      r += 1;
    }
    if (merged.length % 1_024 === 0) yield;
  }
  return merged;
}
