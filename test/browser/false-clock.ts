/** A clock for a whole browser, which says what it is told: by libfaketime, where the machine has it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const library = 'faketime/libfaketimeMT.so.1';

/**
 * What a browser is started with to go by a clock that shows a moment then, as `2028-02-29T12:00:00Z`, and goes on from there. Null
 * where the machine has no library for it (Debian's package `faketime`). Chromium alone: Firefox does not start with it.
 */
export function falseClock(moment: string): Record<string, string> | null {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  const found = folders.map((folder) => join(folder, library)).find((path) => existsSync(path));
  if (found === undefined) return null;
  // By how much it is ahead: each of a browser's processes begins at another time.
  const ahead = Math.round((Date.parse(moment) - Date.now()) / 1_000);
  return { LD_PRELOAD: found, FAKETIME: `${ahead < 0 ? '' : '+'}${ahead}` };
}
