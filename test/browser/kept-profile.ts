import { cp, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEvery } from '../../scripts/browsers/ensure.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { type Session, startSession } from '../../scripts/browsers/session.ts';
import type { Hosts } from '../demo/server.ts';

/** What the extension keeps: the dataset and the trail, or the settings and what else is small. */
export type Kept = 'records' | 'settings';

/** What can become of it while the browser is not running. */
export type Harm = 'removed' | 'overwritten' | 'cut' | 'unwritable';

/** A profile that outlives its browser, so that what is on the disk can be harmed between two starts. */
export interface KeptProfile {
  /** @param env what the browser is started with beside what the tests have. */
  start(env?: Readonly<Record<string, string>>): Promise<Session>;
  /** Another one as this is now; its browser has to be closed. */
  copy(): Promise<KeptProfile>;
  harm(kept: Kept, harm: Harm): Promise<void>;
  /** Removes it; its browser has to be closed. */
  remove(): Promise<void>;
}

/** Where each browser puts it, seen from the profile's folder. */
const places: Record<BrowserName, { in: string; kept: Record<Kept, RegExp> }> = {
  chromium: {
    in: 'Default',
    kept: {
      records: /^IndexedDB\/chrome-extension_[a-z]+_0\.indexeddb\.leveldb$/,
      settings: /^Local Extension Settings\/[a-z]+$/,
    },
  },
  firefox: {
    in: 'storage/default',
    kept: {
      records: /^moz-extension\+\+\+[^/^]+\/idb$/,
      settings: /^moz-extension\+\+\+[^/]+\^userContextId=4294967295\/idb$/,
    },
  },
};

async function damage(file: string, harm: 'overwritten' | 'cut'): Promise<void> {
  const { size } = await stat(file);
  if (harm === 'cut') await truncate(file, Math.floor(size / 2));
  else await writeFile(file, Buffer.alloc(Math.max(size, 64), 'no database '));
}

const inTemporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'prior-waves-profile-'));

/** A new one for a browser. With `hosts`, these pages are served; see `startSession`. */
export async function keptProfile(name: BrowserName, hosts: Hosts = new Map()): Promise<KeptProfile> {
  const [found] = await ensureEvery([name]);
  if (found === undefined) throw new Error(`${name} is missing.`);

  const at = (profile: string): KeptProfile => {
    return {
      start: (env = {}) => startSession(found, hosts, { profile, firstRun: true, env }),
      async copy() {
        const to = await inTemporary();
        await cp(profile, to, { recursive: true, verbatimSymlinks: true });
        return at(to);
      },
      harm: async (kept, harm) => harmFolder(await folderOf(profile, name, kept), harm),
      remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
    };
  };

  return at(await inTemporary());
}

async function folderOf(profile: string, name: BrowserName, kept: Kept): Promise<string> {
  const root = join(profile, places[name].in);
  for (const one of await readdir(root, { recursive: true })) {
    if (places[name].kept[kept].test(one)) return join(root, one);
  }
  throw new Error(`${name} keeps no ${kept} in ${root}.`);
}

async function harmFolder(at: string, harm: Harm): Promise<void> {
  if (harm === 'removed' || harm === 'unwritable') {
    await rm(at, { recursive: true });
    // Nobody can make a folder where a file stands, whatever their rights are.
    if (harm === 'unwritable') await writeFile(at, '');
    return;
  }
  for (const file of await readdir(at)) {
    const path = join(at, file);
    if (file !== 'LOCK' && (await stat(path)).isFile()) await damage(path, harm);
  }
}
