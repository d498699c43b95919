import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '../browsers/launch.ts';
import { unzip } from '../package/zip.ts';

/** Which extension the demo paper is shown with. */
export type ShownExtension = Pick<LaunchOptions, 'archive'> & { extension: string };

/** A package, unpacked for as long as `work` takes: Chromium loads the folder, Firefox the archive. */
export async function withPackage<T>(archive: string, work: (shown: ShownExtension) => Promise<T>): Promise<T> {
  const extension = mkdtempSync(join(tmpdir(), 'prior-waves-package-'));
  try {
    unzip(readFileSync(archive), extension);
    return await work({ extension, archive });
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}
