/**
 * A process of its own that says of one way through an expression after the other how its cost grows, and what it takes in
 * the longest sentence. It tells what it is at, so that whoever started it can end it where that takes too long.
 */
import { attackInArticle } from './attacks.ts';
import { growthOf } from './growth.ts';
import { parsePattern, waysThrough } from './pattern-tree.ts';
import type { Pattern } from './patterns.ts';
import { type Taken, worstInSentence } from './sentence-time.ts';

export interface Asked {
  pattern: Pattern;
  nth: number;
  /** Counting took too long before: only what it takes is looked at. */
  timeOnly: boolean;
}

export type Told =
  | { is: 'linear' }
  /** How many times as many steps a text of four times the length takes; null where it was not counted. */
  | { is: 'grown'; times: number | null; taken: Taken }
  | { is: 'trying'; length: number };

function tell(told: Told): void {
  process.send?.(told);
}

process.on('message', ({ pattern, nth, timeOnly }: Asked) => {
  const tree = waysThrough(parsePattern(pattern.source, pattern.flags))[nth];
  if (tree === undefined) throw new Error(`${pattern.source} has no such way`);
  const growth = timeOnly ? null : growthOf({ pattern, tree }, attackInArticle);
  if (growth === null && !timeOnly) return tell({ is: 'linear' });
  const taken = worstInSentence({ pattern, tree }, (_, length) => tell({ is: 'trying', length }));
  tell({ is: 'grown', times: growth?.times ?? null, taken });
});
