/** Our two entries in the browser's context menu: on selected text, and on a page. */
import browser from 'webextension-polyfill';

/** The entries' ids. */
export const menuItem = { lookUp: 'look-up', checkPage: 'check-page' } as const;

const entries = [
  { id: menuItem.lookUp, contexts: ['selection'], title: () => browser.i18n.getMessage('menuLookUp') },
  { id: menuItem.checkPage, contexts: ['page'], title: () => browser.i18n.getMessage('menuCheckPage') },
] as const;

/** Pages of the web: on others there is nothing that we could do. */
const documentUrlPatterns = ['http://*/*', 'https://*/*'];

/** Makes the entries that are missing. The browser keeps them while the background is stopped, and not in all cases longer. */
export async function createMenu(): Promise<void> {
  await Promise.all(
    entries.map(async ({ id, contexts, title }) => {
      try {
        await browser.contextMenus.update(id, { title: title() });
      } catch {
        browser.contextMenus.create({ id, title: title(), contexts: [...contexts], documentUrlPatterns }, () => {
          // Two starts that were at it at the same time: it is there.
          void browser.runtime.lastError;
        });
      }
    }),
  );
}
