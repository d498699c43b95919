import { spawnSync } from 'node:child_process';
import {
  type BrowserName,
  browserNames,
  type FoundBrowser,
  findBrowser,
  howToInstall,
  isDebianAsRoot,
  tooOld,
} from './find.ts';

/** Debian's packages. The font is there because a bare Debian draws Chinese as empty boxes. */
const debianPackages = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** What there is of the named browsers, and for each that is missing or too old what to do. */
async function takeStock(names: readonly BrowserName[]): Promise<{ usable: FoundBrowser[]; lacking: string[] }> {
  const usable: FoundBrowser[] = [];
  const lacking: string[] = [];
  for (const name of names) {
    const found = await findBrowser(name);
    const fault = found === null ? howToInstall(name) : tooOld(found);
    if (found === null || fault !== null) lacking.push(fault ?? howToInstall(name));
    else usable.push(found);
  }
  return { usable, lacking };
}

async function installOnDebian(): Promise<boolean> {
  if (!(await isDebianAsRoot())) return false;
  console.log(`Installing with apt-get: ${debianPackages.join(' ')}`);
  const done =
    aptGet('update', '--quiet') && aptGet('install', '--quiet', '--yes', '--no-install-recommends', ...debianPackages);
  if (!done) console.error('apt-get failed.');
  return done;
}

/**
 * Every one of the named browsers, installed first where that is possible (Debian, as root).
 * Throws with what to install where one stays missing.
 */
export async function ensureEvery(names: readonly BrowserName[]): Promise<FoundBrowser[]> {
  let stock = await takeStock(names);
  if (stock.lacking.length > 0 && (await installOnDebian())) stock = await takeStock(names);
  if (stock.lacking.length > 0) throw new Error(stock.lacking.join('\n'));
  return stock.usable;
}

/** The first browser that is there, Chromium before Firefox; like `ensureEvery` where none is. */
export async function ensureAny(): Promise<FoundBrowser> {
  let stock = await takeStock(browserNames);
  if (stock.usable.length === 0 && (await installOnDebian())) stock = await takeStock(browserNames);
  const [first] = stock.usable;
  if (first === undefined) throw new Error(`One browser is enough, and there is none.\n${stock.lacking.join('\n')}`);
  return first;
}
