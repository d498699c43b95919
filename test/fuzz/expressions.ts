/**
 * Every shape of expression that is made of word lists, with all that is made against it:
 *   npm run fuzz:expressions [-- de fr …]
 * Counts how many are linear, and how many take steps by the square of a sentence; these, and what cannot be counted within
 * its time, are run for real in the longest sentence there is. Every one ends settled, by language: minutes on two cores. Ends
 * with 1 where one takes longer than a sentence may.
 */
import { availableParallelism } from 'node:os';
import { waysOf } from './growth.ts';
import { madePatterns } from './made-patterns.ts';
import { type Settled, settleAll } from './settled.ts';

/** Milliseconds of work in the longest sentence. */
const MOST = 500;
/** From linear to by the square, and what is more than that. */
const SQUARE = 20;

const languages = process.argv.slice(2);
const made = (await madePatterns()).filter(({ from }) => languages.length === 0 || languages.includes(from));
const ways = waysOf(made);
const live = process.stdout.isTTY;
const begun = performance.now();
const found = await settleAll(ways, availableParallelism(), (done) => {
  if (live && done % 20 === 0) process.stdout.write(`\r${done} of ${ways.length}`);
});
const seconds = Math.round((performance.now() - begun) / 1_000);

const msOf = (settled: Settled): number => {
  if (settled.is === 'linear') return 0;
  return settled.is === 'endless' ? Number.POSITIVE_INFINITY : settled.taken.ms;
};
const kindOf = (settled: Settled): 'linear' | 'square' | 'more' | 'timed' => {
  if (settled.is === 'linear') return 'linear';
  const times = settled.is === 'grown' ? settled.times : null;
  if (times === null) return 'timed';
  return times < SQUARE ? 'square' : 'more';
};

const row = (cells: readonly string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(9) : cell.padStart(12))).join('');
const printed = (ms: number) => (ms === Number.POSITIVE_INFINITY ? 'no end' : `${ms.toFixed(0)} ms`);
function line(name: string, some: typeof found, expressions: number): string {
  const count = (kind: ReturnType<typeof kindOf>) =>
    String(some.filter(({ settled }) => kindOf(settled) === kind).length);
  const worst = Math.max(0, ...some.map(({ settled }) => msOf(settled)));
  const counts = [count('linear'), count('square'), count('more'), count('timed')];
  return row([name, String(expressions), String(some.length), ...counts, printed(worst)]);
}

console.log(live ? '\r' : '');
console.log(row(['language', 'expressions', 'shapes', 'linear', 'square', 'more', 'timed only', 'longest']));
for (const tag of new Set(made.map(({ from }) => from))) {
  const some = found.filter(({ way }) => way.pattern.from === tag);
  console.log(line(tag, some, made.filter(({ from }) => from === tag).length));
}
console.log(line('all', found, made.length));
console.log(
  `${found.length} of ${ways.length} shapes settled in ${seconds} s; the longest in a sentence of 2,000 characters:`,
);
const slowest = found
  .filter(({ settled }) => settled.is !== 'linear')
  .toSorted((a, b) => msOf(b.settled) - msOf(a.settled))
  .slice(0, 8);
for (const { way, settled } of slowest) {
  const { from, source } = way.pattern;
  const how = settled.is === 'grown' ? JSON.stringify(settled.taken.attack) : JSON.stringify(settled);
  console.log(`${printed(msOf(settled)).padStart(9)}  ${from}  ${how}  ${source.slice(0, 120)}…`);
}
process.exitCode = found.some(({ settled }) => msOf(settled) > MOST) ? 1 : 0;
