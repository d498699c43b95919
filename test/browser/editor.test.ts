import { expect, it } from 'vitest';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { until } from '../../scripts/browsers/tabs.ts';
import { openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const nine = '2023-03-nine-thousand';
const nineTitle = 'A further 9,000 jobs';

inEachBrowser(pagesAt({ story: { body: newsPage() } }), (session) => {
  it('shows the bundled waves, finds one as one types, and opens it by its address', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await editor.seen('the number of waves', '.counted', '116 records');
    await editor.tabTo('input[type="search"]');
    await editor.type('further 9,000 twitch');
    await editor.seen('one wave', '.counted', '1 of 116');
    await expect.poll(() => editor.cell(nineTitle, 'count.value')).toBe('9,000');
    await editor.tabTo('.grid');
    await editor.press('Home', 'Enter');
    await editor.seen('the form', 'h1', nineTitle);
    await expect.poll(() => editor.page.url()).toContain(`#/waves/${nine}`);
    await editor.page.close();
  });

  it('is edited by keys alone, as a spreadsheet, and every edit can be undone and redone', async () => {
    const article = await session().desk.openTab(listedUrl('story'));
    await sidebarOf(session(), article);
    const verdict = async () =>
      (await sidebarIn(session(), article))?.figures.find(({ printed }) => printed.startsWith('9,000'))?.verdict;
    await expect.poll(verdict).toBe('agrees');
    const editor = await openEditor(session().running, '#/waves');
    await editor.tabTo('input[type="search"]');
    await editor.type(nineTitle);
    await editor.seen('one wave', '.counted', '1 of 116');
    await editor.tabTo('.grid');
    // Title, announced, kind, count.
    await editor.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await editor.type('nine');
    expect(await editor.seen('what to do', '.cell-problem', 'whole number')).toContain('14000');
    await editor.press('Escape');
    await expect.poll(() => editor.cell(nineTitle, 'count.value')).toBe('9,000');
    await editor.type('9 400');
    // Before it is saved, the line below the table tells which verdicts it would flip.
    await until('the verdicts that it would flip', async () =>
      /Agrees\s*→\s*Rounds/.test((await editor.text('.verdict-line')) ?? '') ? true : null,
    );
    await editor.press('Enter');
    await until('the new count', async () => ((await editor.cell(nineTitle, 'count.value')) === '9,400' ? true : null));
    await expect.poll(() => editor.cell(nineTitle, 'origin')).toBe('Changed');
    await until('the sidebar to follow', async () => ((await verdict()) === 'rounds' ? true : null));
    await editor.press('Control+Z');
    await until('the old count', async () => ((await editor.cell(nineTitle, 'count.value')) === '9,000' ? true : null));
    await expect.poll(() => editor.cell(nineTitle, 'origin')).toBe('Bundled');
    await editor.press('Control+Shift+Z');
    await until('the new count', async () => ((await editor.cell(nineTitle, 'count.value')) === '9,400' ? true : null));
    await editor.press('Control+Z');
    await until('the sidebar to go back', async () => ((await verdict()) === 'agrees' ? true : null));
    await editor.page.close();
    await article.page.close();
  });

  it('copies cells and pastes them in one step', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await editor.tabTo('.grid');
    await editor.press('Home', ...Array<string>(5).fill('ArrowDown'), 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await editor.press(...Array<string>(3).fill('ArrowRight'));
    const column = () =>
      editor.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.grid-row')]
          .slice(0, 8)
          .map((row) => row.querySelector<HTMLElement>('[data-key="status"]')?.innerText),
      );
    const before = await column();
    await editor.press('Control+C');
    await editor.seen('that it was copied', '.said', 'copied');
    await editor.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+V');
    await until('the pasted cells', async () =>
      (await column())[7] === before[5] && (await column())[6] === before[5] ? true : null,
    );
    expect((await column()).slice(0, 6)).toEqual(before.slice(0, 6));
    await editor.press('Control+Z');
    await until('all of it undone', async () =>
      JSON.stringify(await column()) === JSON.stringify(before) ? true : null,
    );
    await editor.page.close();
  });

  it('shows an edit made in another tab, and loses neither where both changed the same field', async () => {
    const one = await openEditor(session().running, `#/waves/${nine}`);
    const other = await openEditor(session().running, `#/waves/${nine}`);
    await one.put('scope', 'mine');
    await other.put('scope', 'theirs');
    await other.put('counts', 'jobs cut elsewhere');
    await other.press('Enter');
    await other.seen('that it was saved', '.said', 'Saved');
    await one.page.bringToFront();
    const notice = await one.seen('the conflict', '.elsewhere', 'theirs');
    expect(notice).toContain('mine');
    await expect.poll(() => one.value('counts')).toBe('jobs cut elsewhere');
    expect(await one.value('scope')).toBe('mine');
    await one.page.focus('.elsewhere button');
    await one.press('Enter');
    await one.tabTo('button[type="submit"]');
    await one.press('Enter');
    await one.seen('that it was saved', '.said', 'Saved');
    await other.page.bringToFront();
    await until('the other tab to follow', async () => ((await other.value('scope')) === 'mine' ? true : null));
    await one.press('Control+Z');
    await other.press('Control+Z');
    await one.go('#/settings');
    await one.click('Restore all');
    await one.seen('that it was restored', '.said', 'bundled again');
    await other.page.close();
    await one.page.close();
  });

  it('begins a record with a draft from an article, tells what is missing, and adds it with its source', async () => {
    const draft = {
      title: 'A test wave of 4,000 jobs',
      kind: 'layoff',
      scope: 'company',
      date: '2026-08-03',
      status: 'reported',
      value: 4000,
      low: null,
      high: null,
      qualifier: 'about',
      counts: 'jobs cut',
      printed: 'about 4,000 jobs',
      units: [],
      region: null,
      source: { publisher: 'The Paper', url: 'https://paper.example/story', published: 'soon', lang: 'en' },
    };
    const editor = await openEditor(
      session().running,
      `#/waves/new?draft=${encodeURIComponent(JSON.stringify(draft))}`,
    );
    await editor.seen('where it is from', '.record-room .flag', 'Filled in from the article');
    await editor.tabTo('button[type="submit"]');
    await editor.press('Enter');
    expect(await editor.seen('what to do', '.problem')).toContain('2025-10-28');
    await editor.press('Control+A');
    await editor.type('2026-08-03');
    await editor.tabTo('button[type="submit"]');
    await editor.press('Enter');
    await editor.seen('that it was saved', '.said', 'Saved: 2 records');
    await expect.poll(() => editor.page.url()).toContain('#/waves/2026-08-a-test-wave-of-4-000-jobs');
    await editor.go('#/history');
    await editor.seen('it in the history', '.history-entry', 'A test wave of 4,000 jobs');
    await editor.click('Undo');
    await editor.seen('that it was undone', '.said', 'Undone');
    await editor.go('#/waves');
    await editor.seen('the waves as before', '.counted', '116 records');
    await editor.page.close();
  });

  it('keeps a deleted record until it is brought back', async () => {
    const editor = await openEditor(session().running, `#/waves/${nine}`);
    await editor.tabTo('.form-foot button.danger');
    await editor.press('Enter');
    await editor.seen('what is asked', '.ask-first', 'Delete this record?');
    await editor.tabTo('.ask-first button.danger');
    await editor.press('Enter');
    await editor.seen('the waves that are left', '.counted', '115 of 116');
    // What undo and redo did is named, with the verdicts that it changed: the record itself may be out of sight.
    await editor.press('Control+Z');
    expect(await editor.seen('what is back', '.said', 'is there again.')).toContain(`Undone. “${nineTitle}`);
    expect(await editor.seen('the verdicts', '.said .flips', 'Verdicts changed')).toMatch(/→\s*Agrees/);
    await editor.press('Control+Shift+Z');
    expect(await editor.seen('what is gone', '.said', 'is no longer there.')).toContain(`Done again. “${nineTitle}`);
    expect(await editor.seen('the verdicts', '.said .flips', 'Verdicts changed')).toMatch(/Agrees\s*→/);
    await editor.go(`#/waves/${nine}`);
    await editor.tabTo('.form-foot .main-button');
    await editor.press('Enter');
    await editor.seen('that it is back', '.said', 'Saved');
    await editor.go('#/waves');
    await editor.seen('all waves', '.counted', '116 records');
    await editor.page.close();
  });

  it('shows what a table from elsewhere would change, imports it as one step, and takes it back', async () => {
    const editor = await openEditor(session().running, '#/exchange');
    await editor.choose(
      'table.csv',
      'Company,Date,# Laid Off,Source\nAmazon,2026-08-03,1234,https://paper.example/a\nOther,2026-08-03,7,https://paper.example/b\n',
    );
    await editor.seen('the columns', '.import-step', 'Laid Off');
    await editor.tabTo('.import-step .main-button');
    await editor.press('Enter');
    expect(await editor.seen('the dry run', '.import-step', 'Nothing has been written')).toContain('new');
    await editor.tabTo('.import-step .main-button');
    await editor.press('Enter');
    await editor.seen('that it was imported', '.said', 'Imported');
    await editor.go('#/waves');
    await editor.seen('one wave more', '.counted', '117 records');
    await editor.press('Control+Z');
    await editor.seen('the waves as before', '.counted', '116 records');
    await editor.page.close();
  });
});
