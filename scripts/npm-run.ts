import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a script of `package.json`, its output shown as it comes. True where it succeeded. */
export function npmRun(script: string): boolean {
  const args = ['run', '--silent', script];
  // Under npm its own program is known; otherwise Windows finds npm only through a shell.
  const program = process.env.npm_execpath ?? '';
  const [command, ...before] = /npm-cli\.c?js$/.test(program) ? [process.execPath, program] : ['npm'];
  const { status } = spawnSync(command ?? 'npm', [...before, ...args], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && before.length === 0,
  });
  return status === 0;
}
