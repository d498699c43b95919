/**
 * `npm run guards`: takes out one guard after the other, in a copy of the project, and shows that its test then fails. Without
 * options, the guards that tests without a build hold; with `--all` also those that need the built extension and browsers;
 * with words, the guards whose names hold one of them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Guard, guards } from './guards.ts';

const root = join(import.meta.dirname, '../..');
const apart = new Set(['node_modules', 'dist', '.git', 'pictures', 'screenshots']);

/** What came of a test with its guard taken out. `unsound`: it does not pass with the guard in place either. */
type Outcome = 'fails' | 'passes' | 'breaks' | 'unsound';

function run(folder: string, command: string, ...args: string[]): { status: number | null; said: string } {
  const script = join(root, 'node_modules', ...command.split('/'));
  const { NODE_ENV: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    // What a failed browser test prints can be more than the megabyte at which it would be stopped.
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { status, said: `${stdout}${stderr}` };
}

const vitest = (folder: string, ...args: string[]) => run(folder, 'vitest/vitest.mjs', 'run', ...args);

function build(folder: string): boolean {
  return ['chrome', 'firefox'].every((mode) => run(folder, 'vite/bin/vite.js', 'build', '--mode', mode).status === 0);
}

function tested(folder: string, { needs, test }: Guard, isWhole: boolean): Outcome {
  // A build that refuses is as good as a test that fails.
  if (needs !== undefined && !build(folder)) return 'fails';
  const config =
    needs === undefined ? [] : ['--config', `test/${needs === 'build' ? 'artifact' : 'browser'}/vitest.config.ts`];
  // One failure tells all, and a browser that misses something gets its second try only with all guards in place.
  const once = isWhole ? [] : ['--retry=0', '--bail=1'];
  const { status, said } = vitest(folder, ...config, ...once, test);
  if (status === 0) return 'passes';
  // It is the assertion that has to fail, and not the file.
  if (/Tests.*\d+ failed/.test(said)) return 'fails';
  console.error(said.slice(-4_000));
  return 'breaks';
}

/** Whether a test passes with all guards in place: else that it fails says nothing. */
const sound = new Map<string, boolean>();

function isSound(folder: string, guard: Guard): boolean {
  const known = sound.get(guard.test) ?? tested(folder, guard, true) === 'passes';
  sound.set(guard.test, known);
  return known;
}

function without(folder: string, guard: Guard): Outcome {
  if (!isSound(folder, guard)) return 'unsound';
  const path = join(folder, guard.file);
  const before = readFileSync(path, 'utf8');
  if (before.split(guard.find).length !== 2) throw new Error(`${guard.name}: ${guard.file} does not hold it once.`);
  writeFileSync(
    path,
    before.replace(guard.find, () => guard.replace),
  );
  try {
    return tested(folder, guard, false);
  } finally {
    writeFileSync(path, before);
  }
}

const words = process.argv.slice(2).filter((word) => word !== '--all');
const isAll = process.argv.includes('--all');
const chosen = guards.filter(({ name, needs }) =>
  words.length > 0 ? words.some((word) => name.includes(word)) : isAll || needs === undefined,
);

const folder = mkdtempSync(join(tmpdir(), 'prior-waves-guards-'));
try {
  for (const name of readdirSync(root))
    if (!apart.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  let left = 0;
  console.log('| guard | stands in | held by | without it the test |\n|---|---|---|---|');
  for (const guard of chosen) {
    const outcome = without(folder, guard);
    if (outcome !== 'fails') left += 1;
    console.log(
      `| ${guard.name} | ${guard.file} | ${guard.test} | ${outcome === 'fails' ? outcome : `**${outcome}**`} |`,
    );
  }
  console.log(`\n${chosen.length - left} of ${chosen.length} guards are missed by a test when they are gone.`);
  process.exitCode = left === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
