import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { oldestVersion } from '../build/manifest-for.ts';

const run = promisify(execFile);

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser on this machine: where its executable stands and what `--version` says (empty where it was not asked). */
export interface FoundBrowser {
  name: BrowserName;
  path: string;
  version: string;
}

/** The oldest version that the built extension installs in. */
const oldest: Record<BrowserName, number> = { chromium: oldestVersion.chrome, firefox: oldestVersion.firefox };

/** Why a browser will not do, for people to read; null where it will. */
export function tooOld({ name, path, version }: FoundBrowser): string | null {
  const major = /\d+/.exec(version)?.[0];
  if (major === undefined || Number(major) >= oldest[name]) return null;
  return `${version} (${path}) is too old: the extension needs version ${oldest[name]}.`;
}

/** The variable that names an executable when it stands in an unusual place. */
const variable: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const commands: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

function installedPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const bundles =
      name === 'chromium'
        ? ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium']
        : ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((top) => bundles.map((b) => join(top, b)));
  }
  if (process.platform === 'win32') {
    const tops = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const tail = name === 'chromium' ? 'Google\\Chrome\\Application\\chrome.exe' : 'Mozilla Firefox\\firefox.exe';
    return tops.flatMap((top) => (top === undefined ? [] : [join(top, tail)]));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function versionOf(path: string): Promise<string> {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return '';
  const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
  return stdout.trim().split('\n').at(-1) ?? '';
}

/**
 * Looks for a browser: the path in CHROME_PATH or FIREFOX_PATH, else the usual places of the platform.
 * Gives null where there is none; throws where the variable names something that does not run.
 */
export async function findBrowser(name: BrowserName): Promise<FoundBrowser | null> {
  const named = process.env[variable[name]];
  if (named !== undefined && named !== '') {
    if (!(await isExecutable(named))) throw new Error(`${variable[name]} names ${named}, which cannot be run.`);
    return { name, path: named, version: await versionOf(named) };
  }
  for (const path of installedPlaces(name)) {
    if (await isExecutable(path)) return { name, path, version: await versionOf(path) };
  }
  return null;
}

/** What to do where `findBrowser` gave null, for people to read. */
export function howToInstall(name: BrowserName): string {
  const [product, debian, page] =
    name === 'chromium'
      ? ['Chromium or Google Chrome', 'chromium', 'https://www.google.com/chrome/']
      : ['Firefox', 'firefox-esr', 'https://www.mozilla.org/firefox/'];
  const ways = {
    darwin: `brew install --cask ${name === 'chromium' ? 'google-chrome' : 'firefox'}, or ${page}`,
    win32: `winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}, or ${page}`,
    other: `on Debian: apt-get install ${debian}; elsewhere the package of your distribution, or ${page}`,
  };
  const way = process.platform === 'darwin' || process.platform === 'win32' ? ways[process.platform] : ways.other;
  return `${product} was not found. Install it (${way}), or set ${variable[name]} to its executable.`;
}

/** True on Debian itself: derivatives ship browsers under other names or as snaps. */
export async function isDebianAsRoot(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?debian"?$/m.test(release);
}
