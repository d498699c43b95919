/**
 * Reading in steps: a generator that yields where work may be put off, so that a page can do something else in between. Between two
 * of them stands as little as one thing that is asked of one sentence, as what is first asked of a language takes longest.
 */
export type Steps<T> = Generator<void, T>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}
