/** What the editor and the background do when the browser has no room left: the real limit, in a real browser. */
import { expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { openExtensionPage, until } from '../../scripts/browsers/tabs.ts';
import { catchDownloads } from './downloads.ts';
import { openEditor } from './editor-desk.ts';
import { limitStorage } from './full-storage.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { makeOlder } from './older-release.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';
import { auditStore } from './store-audit.ts';

const nine = '2023-03-nine-thousand';
const nineTitle = 'A further 9,000 jobs';
const eighteen = '2023-01-eighteen-thousand';
const table = 'Company,Date,# Laid Off,Source\nAmazon,2026-08-03,1234,https://paper.example/a\n';

/** What is wrong, that nothing is lost, and what to do. */
const full =
  /There is no room left in the browser’s storage: nothing was saved, and nothing was lost\. Export a copy of the dataset, free some space on this device, and try again\./;

inEachBrowser(pagesAt({ story: { body: newsPage() } }), (session) => {
  it('refuses a cell, a form and an import with what to do, keeps what was typed, and saves it once there is room', async () => {
    const { running } = session();
    const aside = await openExtensionPage(running, 'icons/light-16.png');
    const storage = await limitStorage(running, aside);
    const downloads = await catchDownloads(running);
    const cells = await openEditor(running, '#/waves');
    const form = await openEditor(running, `#/waves/${eighteen}`);
    const files = await openEditor(running, '#/exchange');
    await files.choose('table.csv', table);
    await files.click('Show what it would change', '.import-step');
    await files.seen('the dry run', '.import-step', 'Nothing has been written');
    const before = await auditStore(aside);
    await storage.fill();

    await cells.page.bringToFront();
    await cells.tabTo('input[type="search"]');
    await cells.type(nineTitle);
    await cells.seen('one wave', '.counted', '1 of 116');
    await cells.tabTo('.grid');
    await cells.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await cells.type('9400');
    await cells.press('Enter');
    expect(await cells.seen('what is wrong with the cell', '.cell-problem', 'no room')).toMatch(full);
    const typed = () => cells.page.evaluate(() => document.querySelector<HTMLInputElement>('.cell-control')?.value);
    expect(await typed()).toBe('9400');

    await form.page.bringToFront();
    await form.put('scope', 'typed with no room');
    await form.press('Enter');
    expect(await form.seen('what is wrong with the form', '.said', 'no room')).toMatch(full);
    expect(await form.value('scope')).toBe('typed with no room');

    await files.page.bringToFront();
    await files.click('Import', '.import-step');
    expect(await files.seen('what is wrong with the import', '.said', 'no room')).toMatch(full);
    // The plan stands as it was; what is stored can still be taken out.
    await files.seen('the dry run', '.import-step', 'Nothing has been written');
    await files.click('Whole dataset with history (JSON)', '.exports');
    expect((await downloads.next()).bytes.toString('utf8')).toContain(nineTitle);
    expect(await auditStore(aside)).toEqual(before);

    await storage.free();
    await files.click('Import', '.import-step');
    await files.seen('that it was imported', '.said', 'Imported');
    await form.page.bringToFront();
    await form.page.focus('[data-path="scope"]');
    await form.press('Enter');
    await form.seen('that it was saved', '.said', 'Saved');
    await cells.page.bringToFront();
    expect(await typed()).toBe('9400');
    await cells.page.focus('.cell-control');
    await cells.press('Enter');
    await until('the new count', async () => ((await cells.cell(nineTitle, 'count.value')) === '9,400' ? true : null));
    const { broken, inScope, rows } = await auditStore(aside, 'typed with no room');
    expect([broken, inScope, rows.waves]).toEqual([[], 1, 117]);

    await files.page.bringToFront();
    await files.click('Undo');
    await files.seen('that the import was undone', '.said', 'Undone');
    await files.go('#/settings');
    await files.click('Restore all');
    await files.seen('that it was restored', '.said', 'bundled again');
    for (const { page } of [cells, form, files]) await page.close();
    await aside.close();
    await downloads.close();
  }, 180_000);

  it('keeps the dataset as it was where a new release finds no room, says so, and brings it in later', async () => {
    const { running } = session();
    const aside = await openExtensionPage(running, 'icons/light-16.png');
    const storage = await limitStorage(running, aside);
    const shipped = (await auditStore(aside)).release;
    await makeOlder(aside, { [nine]: { count: { value: 9_400, low: 9_400, high: 9_400, qualifier: 'exact' } } });
    const before = await auditStore(aside);
    expect(before.release).toBe('older');
    await storage.fill();

    // The background begins with the release, and goes on with what it has.
    await stopBackground(running);
    const article = await session().desk.openTab(listedUrl('story'));
    const verdict = async () =>
      (await sidebarIn(session(), article))?.figures.find(({ printed }) => printed.startsWith('9,000'))?.verdict;
    await expect.poll(verdict).toBe('rounds');
    const editor = await openEditor(running, `#/waves/${nine}`);
    const notice = await editor.seen('that the release is not there yet', '.trouble', 'could not be brought in yet');
    expect(notice).toMatch(full);
    expect(notice).toContain('yours is shown as it was');
    await expect.poll(() => editor.value('count.value')).toBe('9400');
    await editor.put('scope', 'typed before the release');
    await editor.click('Try again', '.trouble');
    await editor.seen('that it still is not there', '.trouble', 'could not be brought in yet');
    expect(await auditStore(aside)).toEqual(before);

    await storage.free();
    // Unless the background was first, and the editor has followed it already.
    await editor.page.evaluate(() => document.querySelector<HTMLElement>('.trouble button')?.click());
    await editor.gone('the notice', '.trouble');
    await until('the count of the release', async () => ((await editor.value('count.value')) === '9000' ? true : null));
    await expect.poll(() => editor.value('scope')).toBe('typed before the release');
    const { release, broken } = await auditStore(aside);
    expect([release, broken]).toEqual([shipped, []]);
    await article.page.bringToFront();
    await article.page.reload();
    await sidebarOf(session(), article);
    await until('the verdict of the release', async () => ((await verdict()) === 'agrees' ? true : null));
    for (const page of [editor.page, article.page, aside]) await page.close();
  }, 180_000);
});
