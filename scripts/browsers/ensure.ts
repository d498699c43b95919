import { spawnSync } from 'node:child_process';
import {
  type BrowserName,
  browserNames,
  type FoundBrowser,
  findBrowser,
  howToInstall,
  isDebianAsRoot,
} from './find.ts';

/** Debian's packages. The font is there because a bare Debian draws Chinese as empty boxes. */
const debianPackages = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed; install the browsers by hand.`);
}

async function findAll(names: readonly BrowserName[]): Promise<(FoundBrowser | null)[]> {
  return Promise.all(names.map(findBrowser));
}

function present(found: (FoundBrowser | null)[]): FoundBrowser[] {
  return found.flatMap((browser) => (browser === null ? [] : [browser]));
}

async function installOnDebian(): Promise<boolean> {
  if (!(await isDebianAsRoot())) return false;
  console.log(`Installing with apt-get: ${debianPackages.join(' ')}`);
  aptGet('update', '--quiet');
  aptGet('install', '--quiet', '--yes', '--no-install-recommends', ...debianPackages);
  return true;
}

/**
 * Every one of the named browsers, installed first where that is possible (Debian, as root).
 * Throws with what to install where one stays missing.
 */
export async function ensureEvery(names: readonly BrowserName[]): Promise<FoundBrowser[]> {
  let found = await findAll(names);
  if (found.includes(null) && (await installOnDebian())) found = await findAll(names);
  const missing = names.filter((_, i) => found[i] === null);
  if (missing.length > 0) throw new Error(missing.map(howToInstall).join('\n'));
  return present(found);
}

/** The first browser that is there, Chromium before Firefox; like `ensureEvery` where none is. */
export async function ensureAny(): Promise<FoundBrowser> {
  const [first] = present(await findAll(browserNames));
  if (first !== undefined) return first;
  if (await installOnDebian()) {
    const [installed] = present(await findAll(browserNames));
    if (installed !== undefined) return installed;
  }
  throw new Error(`No browser was found. One is enough.\n${browserNames.map(howToInstall).join('\n')}`);
}
