/**
 * Installs what package-lock.json lists where node_modules does not hold it, so that every command works in a fresh
 * clone. Plain Node, because nothing else is there yet; writes to standard error only, so that a command's own output
 * stays its own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The packages of a lock file by their place in node_modules; none where the file cannot be read. */
function packagesIn(file) {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(root, file), 'utf8')).packages));
  } catch {
    return new Map();
  }
}

/** npm writes what it installed to a lock file of its own once it is through. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return [...packagesIn('package-lock.json')].every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = installed.get(place);
    // What is for another platform is left out.
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

function install() {
  const through = process.env.npm_execpath ?? '';
  const [command, ...first] = /npm-cli\.c?js$/.test(through) ? [process.execPath, through] : ['npm'];
  console.error('Installing the packages of package-lock.json …');
  const { status, error } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && first.length === 0,
  });
  if (status === 0) return;
  console.error(`npm ci failed${error ? `: ${error.message}` : ''}. With a network it can be repeated: npm ci`);
  process.exit(status ?? 1);
}

if (!isInstalled()) install();
