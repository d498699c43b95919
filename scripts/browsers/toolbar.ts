import { inFirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';
import type { Tab } from './tabs.ts';

async function chromiumExtension(running: RunningBrowser) {
  const [extension] = (await running.browser.extensions()).values();
  if (extension === undefined) throw new Error('No extension is installed.');
  return extension;
}

/** Clicks on the extension's button in the toolbar, with the tab in front. Its popup opens; the tab gets `activeTab`. */
export async function clickToolbarButton(running: RunningBrowser, tab: Tab): Promise<void> {
  await tab.page.bringToFront();
  if (running.name === 'chromium') {
    await (await chromiumExtension(running)).triggerAction(tab.page);
    return;
  }
  const origin = running.extensionUrl('');
  await inFirefoxWindow(
    running.browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByURI(Services.io.newURI(${JSON.stringify(origin)}));
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

/** Whether a page of the extension is the open popup, which stands in no tab. */
function isPopup(): Promise<boolean> {
  return chrome.tabs.getCurrent().then((tab) => tab === undefined);
}

/** A picture (PNG) of the open popup. */
export async function photographPopup(running: RunningBrowser): Promise<Buffer> {
  const origin = running.extensionUrl('');
  if (running.name === 'chromium') {
    for (const page of await (await chromiumExtension(running)).pages()) {
      if (!(await page.evaluate(isPopup))) continue;
      const clip = await page.evaluate(() => {
        const { scrollHeight } = document.documentElement;
        // No popup grows beyond 600 pixels.
        return { x: 0, y: 0, width: document.body.offsetWidth, height: Math.min(scrollHeight, 600) };
      });
      return Buffer.from(await page.screenshot({ clip }));
    }
    throw new Error('No popup is open.');
  }
  const picture = await inFirefoxWindow(
    running.browser,
    `(async () => {
      const popup = document.querySelector('browser.webextension-popup-browser');
      const { width, height } = popup.getBoundingClientRect();
      const drawn = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
      const canvas = new OffscreenCanvas(drawn.width, drawn.height);
      canvas.getContext('2d').drawImage(drawn, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(String.fromCharCode(...bytes));
    })()`,
  );
  if (typeof picture !== 'string') throw new Error(`No popup of ${origin} is open.`);
  return Buffer.from(picture, 'base64');
}

/** Which icon the button shows while a tab is in front, as Firefox keeps it: by size, the addresses of its files. */
export async function toolbarIcon(running: RunningBrowser, tab: Tab): Promise<string> {
  await tab.page.bringToFront();
  const origin = running.extensionUrl('');
  return String(
    await inFirefoxWindow(
      running.browser,
      `(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByURI(Services.io.newURI(${JSON.stringify(origin)}));
        const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
        return JSON.stringify(action.getProperty(gBrowser.selectedTab, 'icon'));
      })()`,
    ),
  );
}
