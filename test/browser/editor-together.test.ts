/** The editor beside others: a newer release, another tab, the sidebar of an article. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { deskAt, type EditorDesk, openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { makeOlder } from './older-release.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const nine = '2023-03-nine-thousand';
const nineTitle = 'A further 9,000 jobs';
const eighteen = '2023-01-eighteen-thousand';

async function restoreAll(editor: EditorDesk): Promise<void> {
  await editor.go('#/settings');
  await editor.click('Restore all');
  await editor.seen('that it was restored', '.said', 'bundled again');
}

inEachBrowser(pagesAt({ story: { body: newsPage() } }), (session) => {
  it('shows both sides where a release and the reader changed the same field, and settles each way', async () => {
    const editor = await openEditor(session().running, `#/waves/${nine}`);
    const bundled = { scope: await editor.value('scope'), counts: await editor.value('counts') };
    await editor.put('scope', 'my scope');
    await editor.put('counts', 'my words');
    await editor.press('Enter');
    await editor.seen('that it was saved', '.said', 'Saved');
    await editor.go(`#/waves/${eighteen}`);
    await editor.click('Delete', '.form-foot');
    await editor.click('Delete', '.ask-first');
    await editor.seen('one wave less', '.counted', '115 of 116');

    await makeOlder(editor.page, {
      [nine]: { scope: 'older scope', counts: 'older words', title: 'An older title' },
      [eighteen]: { title: 'An older title' },
    });
    await editor.reload();
    await editor.seen('what is to be settled', '[data-room="conflicts"] .count', '2');
    await editor.go('#/waves');
    // What the reader did not touch follows the release; what was deleted stays deleted.
    await editor.seen('the waves', '.counted', '115 of 116');
    await editor.tabTo('input[type="search"]');
    await editor.type(nineTitle);
    await until('the title of the release', async () =>
      (await editor.cell(nineTitle, 'origin')) === 'Changed' ? true : null,
    );

    await editor.go('#/conflicts');
    await until('both conflicts', async () => ((await editor.texts('.conflict')).length === 2 ? true : null));
    const [scope = '', counts = ''] = (await editor.texts('.conflict')).toSorted((a) =>
      a.includes('my scope') ? -1 : 1,
    );
    for (const words of [nineTitle, 'older scope', 'my scope', bundled.scope ?? '']) expect(scope).toContain(words);
    for (const words of ['older words', 'my words', bundled.counts ?? '']) expect(counts).toContain(words);
    // Both sides name their sources.
    expect(scope.match(/Sources: \S/g)).toHaveLength(2);

    const card = (words: string) =>
      editor.page.evaluate(
        (said) => [...document.querySelectorAll('.conflict')].findIndex((each) => each.textContent?.includes(said)) + 1,
        words,
      );
    const nth = async (words: string) => `.conflict:nth-of-type(${await card(words)})`;
    await editor.click('Keep yours', await nth('my scope'));
    await until('one conflict', async () => ((await editor.texts('.conflict')).length === 1 ? true : null));
    await editor.click('Take the release’s', await nth('my words'));
    await editor.seen('that all is settled', '.room', 'nothing to settle');
    await editor.go(`#/waves/${nine}`);
    await until('the release’s words', async () => ((await editor.value('counts')) === bundled.counts ? true : null));
    await expect.poll(() => editor.value('scope')).toBe('my scope');

    // It stays settled, and the history tells of the release.
    await editor.reload();
    expect(await editor.text('[data-room="conflicts"] .count')).toBeNull();
    await editor.go('#/history');
    await until('the release in the history', async () =>
      (await editor.texts('.history .badge')).includes('New release') ? true : null,
    );
    await restoreAll(editor);
    await editor.page.close();
  });

  it('keeps two tabs and the sidebar of an article in step', async () => {
    const article = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), article);
    const verdict = async () =>
      (await sidebarIn(session(), article))?.figures.find(({ printed }) => printed.startsWith('9,000'))?.verdict;
    const one = await openEditor(session().running, '#/waves');
    const other = await openEditor(session().running, `#/waves/${nine}`);
    await one.page.bringToFront();
    await one.tabTo('input[type="search"]');
    await one.type(nineTitle);
    await one.seen('one wave', '.counted', '1 of 116');
    await one.tabTo('.grid');
    await one.press('Control+Home', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await one.type('9400');
    await one.press('Enter');
    await until('the form of the other tab to follow', async () =>
      (await other.value('count.value')) === '9400' ? true : null,
    );
    await until('the sidebar to follow', async () => ((await verdict()) === 'rounds' ? true : null));
    await other.put('count.value', '9000');
    await other.press('Enter');
    await other.seen('that it was saved', '.said', 'Saved');
    await until('the table of the first tab to follow', async () =>
      (await one.cell(nineTitle, 'count.value')) === '9,000' ? true : null,
    );
    await until('the sidebar to follow back', async () => ((await verdict()) === 'agrees' ? true : null));
    for (const { page } of [one, other, article]) await page.close();
  });

  it('refuses a cell that was changed elsewhere meanwhile, and says so', async () => {
    const one = await openEditor(session().running, '#/waves');
    const other = await openEditor(session().running, `#/waves/${nine}`);
    await one.page.bringToFront();
    await one.tabTo('input[type="search"]');
    await one.type(nineTitle);
    await one.seen('one wave', '.counted', '1 of 116');
    await one.tabTo('.grid');
    await one.press('Control+Home', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await one.type('9500');
    // While the cell is open, the other tab saves the same field.
    await other.put('count.value', '9600');
    await other.press('Enter');
    await other.seen('that it was saved', '.said', 'Saved');
    await until('the first tab to hear of it', async () =>
      (await one.page.evaluate(() => document.querySelector('.grid-row [data-key="origin"]')?.textContent)) ===
      'Changed'
        ? true
        : null,
    );
    await one.page.bringToFront();
    // What was typed stands there still, and what was saved is told; neither is lost unseen.
    const said = await until('what there is to say', async () => {
      const words = `${await one.text('.cell-problem')} ${await one.page.evaluate(
        () => document.querySelector<HTMLInputElement>('.cell-control')?.value,
      )}`;
      await one.page.focus('.cell-control').catch(() => undefined);
      if (!words.includes('elsewhere')) await one.press('Enter');
      return words.includes('elsewhere') ? words : null;
    });
    expect(said).toContain('9500');
    await one.press('Escape');
    await until('the other value', async () => ((await one.cell(nineTitle, 'count.value')) === '9,600' ? true : null));
    await restoreAll(other);
    for (const { page } of [one, other]) await page.close();
  });

  it('begins a record with a figure of an article, from its sidebar', async () => {
    const article = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), article);
    const before = new Set(await session().running.browser.pages());
    const click = async (selector: string) => {
      await article.page.bringToFront();
      await clickInSidebar(session(), article, selector);
    };
    await click('[data-section=figures] [data-figures] button');
    await click('[data-section=figures] .receipt:not([hidden]) [data-act=draft]');
    const opened = await until('the editor in a new tab', async () => {
      const pages: Page[] = await session().running.browser.pages();
      for (const page of pages) {
        if (before.has(page)) continue;
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.includes('/new?draft=')) return page;
      }
      return null;
    });
    const editor = deskAt(opened);
    await editor.page.bringToFront();
    await editor.seen('where it is from', '.record-room .flag', 'Filled in from the article');
    await expect.poll(async () => Number(await editor.value('count.value'))).toBeGreaterThan(0);
    // The article is the source, with its address and its day.
    await expect
      .poll(() => editor.page.$$eval('.new-source input', (inputs) => inputs.map(({ value }) => value)))
      .toEqual(expect.arrayContaining([listedUrl('story'), '2023-03-21']));
    await editor.page.close();
    await article.page.close();
  });
});
