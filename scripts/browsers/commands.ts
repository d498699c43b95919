/** Commands and entries of the context menu, given as a reader gives them as far as a browser can be driven to it. */
import { inFirefoxWindow } from './firefox-window.ts';
import type { RunningBrowser } from './launch.ts';
import type { Tab } from './tabs.ts';

/** The keys that the manifest suggests, as the browser's window gets them: key, code, number. */
const keys = {
  'toggle-sidebar': ['J', 'KeyJ', 74],
  'next-figure': ['>', 'Period', 190],
  'previous-figure': ['<', 'Comma', 188],
} as const;

/**
 * Gives a command, with the tab in front. In Firefox the keys are pressed in the browser's window. Automation cannot press
 * keys there in Chromium: the event is dispatched in the background instead.
 */
export async function giveCommand(running: RunningBrowser, tab: Tab, name: keyof typeof keys): Promise<void> {
  await tab.page.bringToFront();
  if (running.name === 'chromium') {
    await dispatch(running, tab, 'commands.onCommand', name);
    return;
  }
  const pressed = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], keys[name]];
  await inFirefoxWindow(
    running.browser,
    `(() => {
      const typing = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      typing.beginInputTransactionForTests(window);
      const keys = ${JSON.stringify(pressed)}.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const key of keys) typing.keydown(key);
      for (const key of keys.reverse()) typing.keyup(key);
    })()`,
  );
}

/** What the browser tells of a click in its context menu. */
export interface MenuClick {
  menuItemId: 'look-up' | 'check-page';
  selectionText?: string;
  frameId?: number;
}

/**
 * Chooses one of our entries in the context menu at a place of the page, with the tab in front. In Firefox the menu is
 * opened there and its entry is pressed. Chromium's menu is out of reach: the event is dispatched in the background, which
 * gives no right to the tab, so on unlisted sites that comes from a click on the toolbar's button before.
 */
export async function chooseInMenu(
  running: RunningBrowser,
  tab: Tab,
  click: MenuClick,
  at: { x: number; y: number },
): Promise<void> {
  await tab.page.bringToFront();
  if (running.name === 'chromium') {
    await dispatch(running, tab, 'contextMenus.onClicked', click);
    return;
  }
  await tab.page.mouse.click(at.x, at.y, { button: 'right' });
  const done = await inFirefoxWindow(
    running.browser,
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      for (let waited = 0; menu.state !== 'open' && waited < 5000; waited += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('menuitem-_${click.menuItemId}'));
      const isThere = entry !== undefined && !entry.hidden;
      if (isThere) menu.activateItem(entry);
      else menu.hidePopup();
      return isThere;
    })()`,
  );
  if (done !== true) throw new Error(`The context menu has no entry ${click.menuItemId} there.`);
}

async function dispatch(running: RunningBrowser, tab: Tab, event: string, given: unknown): Promise<void> {
  const origin = running.extensionUrl('');
  const target = await running.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background does not run.');
  await worker.evaluate(
    async (id: number, path: string, first: unknown) => {
      const front = await chrome.tabs.get(id);
      const owner: unknown = path.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), chrome);
      const send: unknown = Reflect.get(Object(owner), 'dispatch');
      if (typeof send !== 'function') throw new Error(`${path} cannot be dispatched.`);
      Reflect.apply(send, owner, [first, front]);
    },
    tab.id,
    event,
    given,
  );
}
