import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { ensureEvery } from './browsers/ensure.ts';
import { browserNames } from './browsers/find.ts';
import { npmRun } from './npm-run.ts';

/**
 * `npm test [-- PART … [NAME …]]`: all tests, or those of some parts, or of those only the files whose path holds a name:
 * `npm test -- build browser popup`. `quick` is all that needs no browser.
 */

/** The parts of the test run, in order: each needs what the one before it leaves behind. */
const parts = ['unit', 'build', 'artifact', 'browser'] as const;
type Part = (typeof parts)[number];
const quick: readonly Part[] = ['unit', 'build', 'artifact'];

const configs: Record<Exclude<Part, 'build'>, string> = {
  unit: 'vitest.config.ts',
  artifact: 'test/artifact/vitest.config.ts',
  browser: 'test/browser/vitest.config.ts',
};

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, in words: the test's file and name, and what it says first. */
  failures: string[];
  /** What passed at the second try only, in the same words. */
  unsteady: string[];
}

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({ status: v.string(), fullName: v.string(), failureMessages: v.nullish(v.array(v.string()), []) }),
      ),
    }),
  ),
});
type Report = v.InferOutput<typeof reportSchema>;

const root = join(import.meta.dirname, '..');

/** Control sequences that colour what a terminal shows. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const firstLine = (text: string) => text.replace(colours, '').trim().split('\n')[0] ?? '';

type FileResult = Report['testResults'][number];

const inWords = (file: string, { fullName, failureMessages }: FileResult['assertionResults'][number]) =>
  `${file}: ${fullName}\n  ${firstLine(failureMessages?.[0] ?? '')}`;

function failuresIn({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    // A file that does not load has no tests.
    if (failed.length === 0) return status === 'failed' ? [`${file}\n  ${firstLine(message)}`] : [];
    return failed.map((result) => inWords(file, result));
  });
}

function unsteadyIn({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && (failureMessages?.length ?? 0) > 0)
      .map((result) => inWords(relative(root, name), result)),
  );
}

function build(): Counts {
  return { passed: 0, failed: npmRun('build') ? 0 : 1, skipped: 0, failures: [], unsteady: [] };
}

function vitest(config: string, names: readonly string[], reports: string): Counts {
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...names,
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  let counts: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  try {
    const read = v.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8')));
    counts = {
      passed: read.numPassedTests,
      failed: read.numFailedTests,
      skipped: read.numPendingTests + read.numTodoTests,
      failures: failuresIn(read),
      unsteady: unsteadyIn(read),
    };
  } catch (error) {
    console.error(`${config} left no report: ${error instanceof Error ? error.message : String(error)}`);
  }
  // A file that does not load, or a browser that does not start, fails no single test.
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function test(wanted: readonly Part[], names: readonly string[]): Promise<Counts> {
  const reports = mkdtempSync(join(tmpdir(), 'prior-waves-tests-'));
  const total: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  const summary: string[] = [];
  try {
    if (wanted.includes('browser')) {
      const found = await ensureEvery(browserNames);
      console.log(found.map(({ path, version }) => `${version} (${path})`).join('\n'));
    }
    for (const part of wanted) {
      console.log(`\n— ${part} —`);
      const started = Date.now();
      const counts = part === 'build' ? build() : vitest(configs[part], names, reports);
      const seconds = Math.round((Date.now() - started) / 1000);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
      total.failures.push(...counts.failures);
      total.unsteady.push(...counts.unsteady);
      const outcome =
        part === 'build'
          ? counts.failed === 0
            ? 'done'
            : 'failed'
          : `${counts.passed} passed, ${counts.failed} failed`;
      summary.push(`${part.padEnd(9)}${outcome}, ${seconds} s`);
      if (part === 'build' && counts.failed > 0) {
        summary.push('The tests of the built extension did not run.');
        break;
      }
    }
  } catch (error) {
    summary.push(error instanceof Error ? error.message : String(error));
    total.failed += 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.join('\n')}`);
  if (total.unsteady.length > 0) console.log(`\nPassed at the second try:\n${total.unsteady.join('\n')}`);
  console.log(`\n${summary.join('\n')}`);
  return total;
}

const asked = process.argv.slice(2);
const firstName = asked.findIndex((name) => name !== 'quick' && !parts.some((part) => part === name));
const askedParts = firstName < 0 ? asked : asked.slice(0, firstName);
const names = firstName < 0 ? [] : asked.slice(firstName);
const isWanted = (part: Part) =>
  asked.length === 0 || askedParts.includes(part) || (askedParts.includes('quick') && quick.includes(part));
const wanted = parts.filter(isWanted);

if (wanted.length === 0) {
  console.error(`There is no part of the tests called ${names[0]}; there are ${parts.join(', ')}, and quick.`);
  process.exitCode = 2;
} else {
  const { passed, failed, skipped, unsteady } = await test(wanted, names);
  const counts = [`${passed} passed`, `${failed} failed`];
  if (unsteady.length > 0) counts.push(`${unsteady.length} at the second try`);
  if (skipped > 0) counts.push(`${skipped} skipped`);
  console.log(`\n${counts.join(', ')}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
