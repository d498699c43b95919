/**
 * Every shape of expression that is made of word lists, with all that is made against it, in the longest sentence there is:
 *   npm run fuzz:expressions
 * Prints how many there are by the time that they take, and the slowest. Ends with 1 where one takes longer than a sentence may.
 */
import { waysOf } from './growth.ts';
import { madePatterns } from './made-patterns.ts';
import { type Taken, worstInSentence } from './sentence-time.ts';

/** Milliseconds. */
const STEPS = [1, 5, 20, 100, 500];
const MOST = STEPS.at(-1) ?? 0;

const made = await madePatterns();
const ways = waysOf(made);
const taken = ways.map((way): Taken & { from: string; source: string } => ({
  ...worstInSentence(way),
  from: way.pattern.from,
  source: way.pattern.source,
}));
taken.sort((a, b) => b.ms - a.ms);
console.log(`${made.length} expressions, ${ways.length} shapes that repeat something without an end`);
for (const [at, most] of STEPS.entries()) {
  const least = STEPS[at - 1] ?? 0;
  console.log(`  ${least} to ${most} ms: ${taken.filter(({ ms }) => ms > least && ms <= most).length}`);
}
console.log(`  longer: ${taken.filter(({ ms }) => ms > MOST).length}`);
for (const { ms, from, source, attack } of taken.slice(0, 8))
  console.log(`${ms.toFixed(0).padStart(6)} ms  ${from}  ${JSON.stringify(attack)}  ${source.slice(0, 120)}…`);
process.exitCode = taken.some(({ ms }) => ms > MOST) ? 1 : 0;
