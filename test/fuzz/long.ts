/**
 * The long run: `npm run fuzz -- [1000000 | 600s] [seed] [parts of targets' names, as story,page]`. Prints how many cases each target had,
 * and of each failure the smallest case and what makes it again.
 */
import '../words.ts';
import type { Failure, Outcome } from './target.ts';
import { allTargets } from './targets.ts';

/** Cases of a target with the share of one, each time that its turn comes. */
const TURN = 25;
/** A target that fails so often is left alone. */
const MOST_FAILURES = 3;
const TOLD_EVERY_MS = 60_000;

const [amount = '60s', given = '', part = ''] = process.argv.slice(2);
const seconds = /^(\d+)s$/.exec(amount)?.[1];
const most = seconds === undefined ? Number(amount) : Number.POSITIVE_INFINITY;
const until = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(seconds) * 1_000;
const base = given === '' ? Math.floor(Math.random() * 2 ** 31) : Number(given);
if (!(most > 0) || !Number.isInteger(base)) {
  console.error('npm run fuzz -- [cases, as 1000000, or seconds, as 600s] [seed] [parts of names, as story,page]');
  process.exit(2);
}

interface Row {
  cases: number;
  ms: number;
  failures: Failure[];
  slowest: Outcome['slowest'];
}

const targets = (await allTargets()).filter(({ name }) => part.split(',').some((one) => name.includes(one)));
const rows = new Map(
  targets.map(({ name }): [string, Row] => [
    name,
    { cases: 0, ms: 0, failures: [], slowest: { ms: 0, size: 0, shown: '' } },
  ]),
);
const total = () => [...rows.values()].reduce((sum, { cases }) => sum + cases, 0);
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});
process.once('SIGTERM', () => {
  stopped = true;
});
console.log(`seed ${base}`);

let told = Date.now();
for (let turn = 0; !stopped && total() < most && Date.now() < until; turn += 1) {
  for (const { name, share, run } of targets) {
    const row = rows.get(name);
    if (stopped || Date.now() >= until || !row || row.failures.length >= MOST_FAILURES) continue;
    const begun = Date.now();
    const { cases, failure, slowest } = await run({ seed: (base + turn) | 0, cases: Math.ceil(TURN * share) });
    row.cases += cases;
    row.ms += Date.now() - begun;
    if (slowest.ms / (slowest.size + 200) > row.slowest.ms / (row.slowest.size + 200)) row.slowest = slowest;
    if (failure !== null) {
      row.failures.push(failure);
      console.log(`\n${name}: seed ${failure.seed}, path ${failure.path}\n${failure.smallest}\n${failure.error}\n`);
    }
    if (Date.now() - told > TOLD_EVERY_MS) {
      told = Date.now();
      console.log(`${new Date().toISOString()} ${total()} cases`);
    }
  }
  if ([...rows.values()].every(({ failures }) => failures.length >= MOST_FAILURES)) break;
}

const width = Math.max(...targets.map(({ name }) => name.length));
console.log(
  `\n${'target'.padEnd(width)}${'cases'.padStart(10)}${'ms each'.padStart(9)}${'slowest'.padStart(18)}  failures`,
);
for (const [name, { cases, ms, failures, slowest }] of rows) {
  const each = cases === 0 ? '' : (ms / cases).toFixed(2);
  const slow = `${slowest.ms.toFixed(0)} ms of ${slowest.size}`;
  const seeds = failures.length === 0 ? '0' : failures.map(({ seed, path }) => `${seed}/${path}`).join(' ');
  console.log(`${name.padEnd(width)}${String(cases).padStart(10)}${each.padStart(9)}${slow.padStart(18)}  ${seeds}`);
}
const failed = [...rows.values()].reduce((sum, { failures }) => sum + failures.length, 0);
console.log(`${'all'.padEnd(width)}${String(total()).padStart(10)}   seed ${base}, ${failed} failures`);
process.exitCode = failed > 0 ? 1 : 0;
