/** A real private window of Firefox. Chromium opens pages of the extension in normal windows only. */
import { expect, it } from 'vitest';
import { allowInPrivateWindows, openInPrivateWindow } from '../../scripts/browsers/private-window.ts';
import { deskAt } from './editor-desk.ts';
import { sessionIn } from './in-each-browser.ts';

it('firefox: a private window has no database, says so, and shows what is bundled', async () => {
  const session = await sessionIn('firefox', new Map());
  try {
    const { running } = session;
    const address = running.extensionUrl('src/editor/editor.html');
    await allowInPrivateWindows(running);
    const page = await openInPrivateWindow(running, address);
    const editor = deskAt(page);
    // Firefox gives pages of an extension no database there: what is shown is bundled, and nothing can be lost.
    await editor.seen('why nothing is kept', '.trouble', 'private window');
    expect(await editor.texts('.trouble')).toHaveLength(1);
    await editor.seen('the bundled waves', '.counted', '116 records');
  } finally {
    await session.close();
  }
});
