/**
 * Every shape of expression that is made of word lists, with all that is made against it:
 *   npm run fuzz:expressions
 * Counts how many are linear, and how many take steps by the square of a sentence; these, and what counting gives up on, are run
 * for real in the longest sentence there is. Takes minutes. Ends with 1 where one takes longer than a sentence may.
 */
import { attackInArticle } from './attacks.ts';
import { growthOf, waysOf } from './growth.ts';
import { madePatterns } from './made-patterns.ts';
import { worstInSentence } from './sentence-time.ts';

/** Milliseconds of work in the longest sentence. */
const MOST = 500;

const made = await madePatterns();
const ways = waysOf(made);
const grown = ways.flatMap((way) => {
  const growth = growthOf(way, attackInArticle);
  return growth === null ? [] : [{ way, growth, taken: worstInSentence(way) }];
});
grown.sort((a, b) => b.taken.ms - a.taken.ms);
const bySquare = grown.filter(({ growth: { times } }) => times < 20).length;
console.log(`${made.length} expressions, ${ways.length} shapes that repeat something without an end`);
console.log(`  linear: ${ways.length - grown.length}`);
console.log(`  by the square: ${bySquare}`);
console.log(`  with more steps than are counted: ${grown.length - bySquare}`);
for (const { way, taken } of grown.slice(0, 8)) {
  const { from, source } = way.pattern;
  console.log(
    `${taken.ms.toFixed(0).padStart(6)} ms  ${from}  ${JSON.stringify(taken.attack)}  ${source.slice(0, 120)}…`,
  );
}
process.exitCode = grown.some(({ taken: { ms } }) => ms > MOST) ? 1 : 0;
