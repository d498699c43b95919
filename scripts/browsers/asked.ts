import { ensureAny, ensureEvery } from './ensure.ts';
import type { BrowserName, FoundBrowser } from './find.ts';

const names: Record<string, BrowserName> = { chromium: 'chromium', chrome: 'chromium', firefox: 'firefox' };

/** On macOS and Windows a session has a display; elsewhere the environment tells. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether to do without a window: because it was asked for, or because there is no display for one. */
export function headlessAsked(args: readonly string[]): boolean {
  return args.includes('--headless') || !hasDisplay();
}

/** The browser that a command line names (`chrome`, `firefox`), else whichever there is. Throws where it names another. */
export async function browserAsked(args: readonly string[]): Promise<FoundBrowser> {
  const asked = args.find((arg) => !arg.startsWith('--'));
  if (asked === undefined) return ensureAny();
  const name = names[asked];
  if (name === undefined) throw new Error(`"${asked}" is no browser of ours; there are chrome and firefox.`);
  const [found] = await ensureEvery([name]);
  if (found === undefined) throw new Error(`${name} is missing.`);
  return found;
}
