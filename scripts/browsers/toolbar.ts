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

/**
 * Gives the command that toggles the sidebar, with the tab in front. In Firefox the keys are pressed in the browser's
 * window. Automation cannot press keys there in Chromium: its event is dispatched in the background instead.
 */
export async function giveToggleCommand(running: RunningBrowser, tab: Tab): Promise<void> {
  await tab.page.bringToFront();
  if (running.name === 'firefox') {
    await inFirefoxWindow(
      running.browser,
      `(() => {
        const typing = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        typing.beginInputTransactionForTests(window);
        const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['W', 'KeyW', 87]]
          .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
        for (const key of keys) typing.keydown(key);
        for (const key of keys.reverse()) typing.keyup(key);
      })()`,
    );
    return;
  }
  const origin = running.extensionUrl('');
  const target = await running.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background does not run.');
  await worker.evaluate(async (id: number) => {
    const front = await chrome.tabs.get(id);
    const dispatch: unknown = Reflect.get(chrome.commands.onCommand, 'dispatch');
    if (typeof dispatch !== 'function') throw new Error('Commands cannot be dispatched.');
    Reflect.apply(dispatch, chrome.commands.onCommand, ['toggle-sidebar', front]);
  }, tab.id);
}
