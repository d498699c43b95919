import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs npm in the project's folder.
 * @param shown whether its output is shown as it comes, and not kept.
 */
export function npm(args: readonly string[], shown = false): SpawnSyncReturns<string> {
  // Under npm its own program is known; otherwise Windows finds npm only through a shell.
  const program = process.env.npm_execpath ?? '';
  const [command, ...before] = /npm-cli\.c?js$/.test(program) ? [process.execPath, program] : ['npm'];
  return spawnSync(command ?? 'npm', [...before, ...args], {
    cwd: join(import.meta.dirname, '..'),
    stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32' && before.length === 0,
  });
}

/**
 * Runs a script of `package.json`. True where it succeeded.
 * @param quietly its output is shown only where it failed.
 */
export function npmRun(script: string, quietly = false): boolean {
  const { status, stdout, stderr } = npm(['run', '--silent', script], !quietly);
  if (quietly && status !== 0) console.error(`${stdout}\n${stderr}`);
  return status === 0;
}
