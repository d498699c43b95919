import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { clickInSidebar, placeInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import type { Report, Result } from '../../src/messages/calls.ts';
import { openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const body = newsPage();

/** Longer than the gate waits before it looks a last time. */
const quietAfter = 6_500;

inEachBrowser(pagesAt({ story: { body }, 'other-story': { body } }), (session) => {
  /** What the row of the 9,000 says of it. */
  async function nine(tab: Tab) {
    return (await sidebarIn(session(), tab))?.figures.find(({ printed }) => printed.startsWith('9,000'));
  }

  const click = (tab: Tab, selector: string): Promise<void> => clickInSidebar(session(), tab, selector);

  const told = (tab: Tab, text: string) =>
    until(`“${text}” in the sidebar`, async () =>
      (await sidebarIn(session(), tab))?.text.includes(text) ? true : null,
    );

  it('a figure is put right in the sidebar, stays so, and is read as before once the rule is removed', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await expect.poll(async () => (await nine(tab))?.verdict).toBe('agrees');
    await click(tab, '[data-figures] .row-head');
    await click(tab, '[data-act="correct"]');
    await click(tab, 'input[value="not_people"]');
    await click(tab, '[data-act="keep"]');
    await until('the verdict to go', async () => ((await nine(tab))?.verdict === 'no_record' ? true : null));
    await told(tab, 'Put right by you');

    await tab.page.reload();
    await until('the figure as corrected', async () => ((await nine(tab))?.verdict === 'no_record' ? true : null));
    const other = await session().desk.openTab(listedUrl('other-story'));
    await expect.poll(async () => (await nine(other))?.verdict).toBe('agrees');
    await other.page.close();

    const editor = await openEditor(session().running, '#/corrections');
    const rule = await editor.seen('the rule', '[data-correction]', '9,000');
    expect(rule).toContain('Is not about people or jobs');
    expect(rule).toContain('Amazon cuts 9,000 more jobs');
    await editor.click('Remove');
    await editor.seen('that it was removed', '.said', 'Removed');
    await until('the verdict to come back', async () => ((await nine(tab))?.verdict === 'agrees' ? true : null));
    await editor.press('Control+Z');
    await editor.seen('the rule again', '[data-correction]', '9,000');
    await until('the correction to hold again', async () => ((await nine(tab))?.verdict === 'no_record' ? true : null));
    await editor.page.close();

    await click(tab, '[data-figures] .row-head');
    await click(tab, '[data-act="take-back"]');
    await until('the verdict to come back', async () => ((await nine(tab))?.verdict === 'agrees' ? true : null));
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('a click that no person made keeps nothing', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), tab);
    await click(tab, '[data-figures] .row-head');
    await click(tab, '[data-act="correct"]');
    await until('the choice', () => placeInSidebar(session(), tab, '[data-act="keep"]'));
    await session().desk.inSidebar(tab, (root) => {
      root.querySelector<HTMLElement>('[data-act="keep"]')?.click();
      return true;
    });
    await wait(500);
    expect((await nine(tab))?.verdict).toBe('agrees');
    const editor = await openEditor(session().running, '#/corrections');
    await editor.seen('that there is none', '.room', 'read wrongly');
    await editor.page.close();
    await tab.page.close();
  });

  it('a page that is no such story is left alone from then on, until that is taken back', async () => {
    const tab = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), tab);
    await click(tab, '[data-act="put-aside"]');
    await told(tab, 'From now on nothing is shown on this page');
    await tab.page.reload();
    await wait(quietAfter);
    expect(await sidebarIn(session(), tab)).toBeNull();
    const report = await session().desk.ask(
      (id: number): Promise<Result<Report>> => chrome.tabs.sendMessage(id, { call: 'report', payload: {} }),
      tab.id,
    );
    const [reason] = report.ok ? report.value.why : [];
    expect(reason?.code).toBe('reader');
    const by = reason?.code === 'reader' ? reason.by : '';
    await session().desk.ask(
      (id: string): Promise<unknown> => chrome.runtime.sendMessage({ call: 'takeBack', payload: { id } }),
      by,
    );
    await sidebarOf(session(), tab);
    await tab.page.close();
  });
});
