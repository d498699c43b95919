import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { until } from '../../scripts/browsers/tabs.ts';

export interface Downloads {
  /** The next file that the browser saves, whole; it is gone from the disk then. */
  next(): Promise<{ name: string; bytes: Buffer }>;
  close(): Promise<void>;
}

/** Has the browser save what is downloaded, without asking, where it can be read. */
export async function catchDownloads(running: RunningBrowser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'prior-waves-downloads-'));
  if (running.name === 'chromium') {
    const session = await running.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await inFirefoxWindow(
      running.browser,
      `(() => {
        Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
        Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
      })()`,
    );
  }
  return {
    next: () =>
      until('a file to be saved', async () => {
        const names = await readdir(folder);
        // While it is being written it has another name, or a part beside it.
        const [name] = names.filter((each) => !/\.(crdownload|part|tmp)$|^\.|^[0-9a-f-]{36}$/.test(each));
        if (name === undefined || names.length > 1) return null;
        const bytes = await readFile(join(folder, name));
        if (bytes.length === 0) return null;
        await rm(join(folder, name));
        return { name, bytes };
      }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
