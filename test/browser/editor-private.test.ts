/** A real private window of Firefox. Chromium opens pages of the extension in normal windows only. */
import { expect, it } from 'vitest';
import { inFirefoxWindow } from '../../scripts/browsers/firefox-window.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { deskAt } from './editor-desk.ts';
import { sessionIn } from './in-each-browser.ts';

it('firefox: a private window has no database, says so, and shows what is bundled', async () => {
  const session = await sessionIn('firefox', new Map());
  try {
    const { running } = session;
    const origin = running.extensionUrl('');
    const address = running.extensionUrl('src/editor/editor.html');
    const before = new Set(await running.browser.pages());
    await inFirefoxWindow(
      running.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { extension } = WebExtensionPolicy.getByURI(Services.io.newURI(${JSON.stringify(origin)}));
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(extension.id, allowed, extension);
        await (await AddonManager.getAddonByID(extension.id)).reload();
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
        await opened.delayedStartupPromise;
        const principal = Services.scriptSecurityManager.createContentPrincipal(
          Services.io.newURI(${JSON.stringify(address)}), { privateBrowsingId: 1 });
        opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal: principal });
      })()`,
    );
    const page = await until('the editor in the private window', async () => {
      for (const each of await running.browser.pages()) {
        if (before.has(each)) continue;
        const at = await each.evaluate(() => location.href).catch(() => '');
        if (at.startsWith(address)) return each;
      }
      return null;
    });
    const editor = deskAt(page);
    // Firefox gives pages of an extension no database there: what is shown is bundled, and nothing can be lost.
    await editor.seen('why nothing is kept', '.trouble', 'private window');
    expect(await editor.texts('.trouble')).toHaveLength(1);
    await editor.seen('the bundled waves', '.counted', '116 records');
  } finally {
    await session.close();
  }
});
