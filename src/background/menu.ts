/** Our two entries in the browser's context menu: on selected text, and on a page. In the reader's language, as all of ours. */
import browser from '../messages/browser.ts';
import { readSettings } from '../settings/settings.ts';
import { badgeLabelsFor } from '../surfaces/labels/badge-words.ts';
import { localeNow } from '../surfaces/locale.ts';

/** The entries' ids. */
export const menuItem = { lookUp: 'look-up', checkPage: 'check-page' } as const;

const entries = [
  { id: menuItem.lookUp, contexts: ['selection'] },
  { id: menuItem.checkPage, contexts: ['page'] },
] as const;

/** Pages of the web: on others there is nothing that we could do. */
const documentUrlPatterns = ['http://*/*', 'https://*/*'];

/**
 * Words the entries, and makes those that are missing. The browser keeps them while the background is stopped, and not in all
 * cases longer.
 */
export async function refreshMenu(): Promise<void> {
  const { uiLocale } = await readSettings();
  const titles = badgeLabelsFor(localeNow(uiLocale)).menu;
  await Promise.all(
    entries.map(async ({ id, contexts }) => {
      const title = titles[id];
      try {
        await browser.contextMenus.update(id, { title });
      } catch {
        browser.contextMenus.create({ id, title, contexts: [...contexts], documentUrlPatterns }, () => {
          // Two starts that were at it at the same time: it is there.
          void browser.runtime.lastError;
        });
      }
    }),
  );
}
