import { join } from 'node:path';
import { ensureAny, ensureEvery } from './browsers/ensure.ts';
import type { BrowserName, FoundBrowser } from './browsers/find.ts';
import { openDemo } from './demo/open.ts';
import { tourDemo } from './demo/tour.ts';
import { npmRun } from './npm-run.ts';

const root = join(import.meta.dirname, '..');

const names: Record<string, BrowserName> = { chromium: 'chromium', chrome: 'chromium', firefox: 'firefox' };

/** On macOS and Windows a session has a display; elsewhere the environment tells. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function browserFor(asked: string | undefined): Promise<FoundBrowser> {
  if (asked === undefined) return ensureAny();
  const name = names[asked];
  if (name === undefined) throw new Error(`"${asked}" is no browser of ours; there are chrome and firefox.`);
  const [found] = await ensureEvery([name]);
  if (found === undefined) throw new Error(`${name} is missing.`);
  return found;
}

/**
 * `npm start [-- chrome|firefox] [--headless]`: builds, then shows the demo paper in a browser, or without a
 * display goes through it, leaves screenshots and prints what the sidebar says.
 */
async function start(args: string[]): Promise<number> {
  const headless = args.includes('--headless') || !hasDisplay();
  const found = await browserFor(args.find((arg) => !arg.startsWith('--')));
  console.log(`${found.version} (${found.path})`);
  if (!npmRun('build', true)) throw new Error('The build failed.');
  if (!headless) {
    await openDemo(found);
    return 0;
  }
  return (await tourDemo(found, join(root, 'screenshots'))) ? 0 : 1;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
