import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a script of `package.json`. True where it succeeded.
 * @param quietly its output is shown only where it failed.
 */
export function npmRun(script: string, quietly = false): boolean {
  const args = ['run', '--silent', script];
  // Under npm its own program is known; otherwise Windows finds npm only through a shell.
  const program = process.env.npm_execpath ?? '';
  const [command, ...before] = /npm-cli\.c?js$/.test(program) ? [process.execPath, program] : ['npm'];
  const { status, stdout, stderr } = spawnSync(command ?? 'npm', [...before, ...args], {
    cwd: join(import.meta.dirname, '..'),
    stdio: quietly ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32' && before.length === 0,
  });
  if (quietly && status !== 0) console.error(`${stdout}\n${stderr}`);
  return status === 0;
}
