import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';

/** Storage of the extension that can be filled to the brim: it is the browser itself that refuses to write. */
export interface LimitedStorage {
  /** Fills it: from then on not even a small thing can be stored. */
  fill(): Promise<void>;
  /** Makes room again. */
  free(): Promise<void>;
}

/** A database beside the dataset's, in the same storage. */
const ballast = 'ballast';

/** Tries to store some bytes beside the dataset. False: the browser says that there is no room. */
function store(page: Page, bytes: number): Promise<boolean> {
  return page.evaluate(
    (name, size) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onerror = () => (opening.error?.name === 'QuotaExceededError' ? resolve(false) : reject(opening.error));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('rows', 'readwrite');
          // What does not compress.
          const row = new Uint8Array(size);
          for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(row.subarray(at, at + 65_536));
          writing.objectStore('rows').add(row);
          writing.oncomplete = () => {
            db.close();
            resolve(true);
          };
          writing.onabort = () => {
            db.close();
            if (writing.error?.name === 'QuotaExceededError') resolve(false);
            else reject(writing.error);
          };
        };
      }),
    ballast,
    bytes,
  );
}

function drop(page: Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    ballast,
  );
}

/**
 * Chromium takes another limit by its own protocol, but asks for it only once it has not asked for half a minute.
 * https://chromedevtools.github.io/devtools-protocol/tot/Storage/#method-overrideQuotaForOrigin
 */
async function limitedInChromium(running: RunningBrowser, page: Page): Promise<LimitedStorage> {
  const session = await page.createCDPSession();
  const origin = running.extensionUrl('').replace(/\/$/, '');
  return {
    async fill() {
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      for (let tries = 0; await store(page, 100); tries += 1) {
        if (tries > 60) throw new Error('Chromium does not keep to the limit.');
        await wait(1000);
      }
    },
    async free() {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await drop(page);
    },
  };
}

/** In Firefox the whole profile gets a limit, and what room it leaves is filled. Databases that are open are closed. */
async function limitedInFirefox({ browser }: RunningBrowser, page: Page): Promise<LimitedStorage> {
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  const kilobytes = Math.ceil(usage / 1024) + 4000;
  await inFirefoxWindow(
    browser,
    `(async () => {
      Services.prefs.setBoolPref('dom.quotaManager.testing', true);
      Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', ${kilobytes});
      const resetting = Services.qms.reset();
      await new Promise((resolve) => { resetting.callback = resolve; });
    })()`,
  );
  return {
    async fill() {
      for (const bytes of [1_000_000, 100_000, 10_000, 1_000, 100]) {
        for (let rows = 0; await store(page, bytes); rows += 1) {
          if (rows > 1000) throw new Error('Firefox does not keep to the limit.');
        }
      }
    },
    async free() {
      await drop(page);
      // What was deleted is free a moment later.
      while (!(await store(page, 100_000))) await wait(200);
      await drop(page);
    },
  };
}

/** @param page one of the extension; no other that has the database open may be there yet. */
export function limitStorage(running: RunningBrowser, page: Page): Promise<LimitedStorage> {
  return running.name === 'chromium' ? limitedInChromium(running, page) : limitedInFirefox(running, page);
}
