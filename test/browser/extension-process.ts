import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';

/**
 * Ends the process that all pages of the extension and its background run in, at once, as a crash would. `page` is one
 * of them; what is left of it is closed.
 */
export async function killExtensionProcess(running: RunningBrowser, page: Page): Promise<void> {
  if (running.name === 'chromium') {
    const session = await page.createCDPSession();
    const crashed = new Promise((resolve) => page.once('error', resolve));
    // Nobody is left to answer.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
  } else {
    const id = await inFirefoxWindow(
      running.browser,
      `(async () => (await ChromeUtils.requestProcInfo()).children.find(({ type }) => type === 'extension').pid)()`,
    );
    if (typeof id !== 'number') throw new Error('The extension has no process of its own.');
    process.kill(id, 'SIGKILL');
    await wait(300);
  }
  await Promise.race([page.close().catch(() => undefined), wait(1000)]);
}
