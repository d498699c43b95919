import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureEvery } from './browsers/ensure.ts';
import { browserNames } from './browsers/find.ts';
import { npmRun } from './npm-run.ts';

/** The parts of the test run, in order: each needs what the one before it leaves behind. */
const parts = ['unit', 'build', 'artifact', 'browser'] as const;
type Part = (typeof parts)[number];

const configs: Record<Exclude<Part, 'build'>, string> = {
  unit: 'vitest.config.ts',
  artifact: 'test/artifact/vitest.config.ts',
  browser: 'test/browser/vitest.config.ts',
};

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const root = join(import.meta.dirname, '..');

function build(): Counts {
  return { passed: 0, failed: npmRun('build') ? 0 : 1, skipped: 0 };
}

function vitest(config: string, reports: string): Counts {
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const read = v.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8')));
    counts = {
      passed: read.numPassedTests,
      failed: read.numFailedTests,
      skipped: read.numPendingTests + read.numTodoTests,
    };
  } catch (error) {
    console.error(`${config} left no report: ${error instanceof Error ? error.message : String(error)}`);
  }
  // A file that does not load, or a browser that does not start, fails no single test.
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function test(wanted: readonly Part[]): Promise<Counts> {
  const reports = mkdtempSync(join(tmpdir(), 'prior-waves-tests-'));
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  try {
    if (wanted.includes('browser')) {
      const found = await ensureEvery(browserNames);
      console.log(found.map(({ path, version }) => `${version} (${path})`).join('\n'));
    }
    for (const part of wanted) {
      console.log(`\n— ${part} —`);
      const started = Date.now();
      const counts = part === 'build' ? build() : vitest(configs[part], reports);
      const seconds = Math.round((Date.now() - started) / 1000);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
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
  console.log(`\n${summary.join('\n')}`);
  return total;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`There is no part of the tests called ${unknown.join(', ')}; there are ${parts.join(', ')}.`);
  process.exitCode = 2;
} else {
  const wanted = parts.filter((part) => asked.length === 0 || asked.includes(part));
  const { passed, failed, skipped } = await test(wanted);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
