/** The settings room at work: what is changed in it takes effect in open articles at once, and is kept. */
// Longer than 300 lines: a test for each setting, on one start of each browser.
import { describe, expect, it } from 'vitest';
import { stopBackground } from '../../scripts/browsers/background.ts';
import { openDeskInPrivate, openPrivateTab } from '../../scripts/browsers/private-window.ts';
import { popupPath } from '../../scripts/browsers/session.ts';
import { sidebarIn } from '../../scripts/browsers/sidebar-view.ts';
import { openExtensionPage, type Tab, until } from '../../scripts/browsers/tabs.ts';
import { catchDownloads } from './downloads.ts';
import { deskAt, type EditorDesk, openEditor } from './editor-desk.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { marksIn } from './marks-in-page.ts';
import { listedHost, listedUrl, newsPage, pagesAt } from './pages.ts';

const hosts = pagesAt({ story: { body: newsPage() }, other: { body: newsPage() } });

inEachBrowser(hosts, (session, name) => {
  const { comes, goes, tell, click, shapeIn, open } = inSidebar(session);

  /** The value of a setting is chosen as a reader does, in the control that has its name. */
  async function choose(editor: EditorDesk, setting: string, value: string | boolean): Promise<void> {
    await editor.page.bringToFront();
    const place = `[data-setting="${setting}"]`;
    await until(setting, async () => ((await editor.text(place)) === null ? null : true));
    const isList = await editor.page.evaluate((css) => document.querySelector(`${css} select`) !== null, place);
    if (isList) await editor.page.select(`${place} select`, String(value));
    else {
      const input = typeof value === 'string' ? `${place} [value="${value}"]` : `${place} input`;
      await editor.page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), input);
    }
  }

  const chosen = (editor: EditorDesk, setting: string) =>
    editor.page.evaluate((css) => {
      const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(
        `${css} :is(select, input:checked, input[type="checkbox"])`,
      );
      if (control === null) return null;
      return control.type === 'checkbox' && control instanceof HTMLInputElement ? control.checked : control.value;
    }, `[data-setting="${setting}"]`);

  const becomes = <T>(what: string, wanted: T, read: () => Promise<T>) => {
    let last: T | undefined;
    return until(what, async () => {
      last = await read();
      return last === wanted ? true : null;
    }).catch((error: unknown) => {
      throw new Error(`${String(error)} It is ${JSON.stringify(last)}.`);
    });
  };

  /** But for the one that the reader was led to. */
  const marked = async (tab: Tab) => (await marksIn(tab)).some(({ name: mark }) => mark !== 'current');
  const looks = (tab: Tab) =>
    tab.page.evaluate(() => {
      const style = getComputedStyle(
        document.querySelector('article p') ?? document.body,
        '::highlight(prior-waves-holds)',
      );
      return `${style.textDecorationLine} ${style.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'plain' : 'tinted'}`;
    });
  /** Of the sidebar: its language, its theme, and which waves it lists. */
  const inPanel = (tab: Tab) =>
    session().desk.inSidebar(tab, (root) => {
      const listed = root.querySelector('.filter [aria-pressed="true"]')?.textContent ?? '';
      return {
        lang: root.querySelector('[lang]')?.getAttribute('lang') ?? '',
        theme: root.querySelector<HTMLElement>('[data-theme]')?.dataset.theme ?? '',
        listed: listed.replace(/[\d\s]/g, ''),
        waves: Number(/\d+/.exec(listed)?.[0] ?? 0),
      };
    });
  /** Everything as at first, also where another language loads the page anew by itself. */
  const reset = (editor: EditorDesk): Promise<void> =>
    editor.renewed(() =>
      editor.page
        .evaluate(async () => {
          const names = Object.keys(await chrome.storage.local.get(null));
          await chrome.storage.local.remove(names.filter((key) => key.startsWith('settings.')));
          location.reload();
        })
        .catch(() => undefined),
    );

  it('each change takes effect at once in an article that is open', async () => {
    const tab = await open('story');
    await comes(tab, 'panel');
    const editor = await openEditor(session().running, '#/settings');

    await choose(editor, 'show', 'tab');
    await comes(tab, 'tab');
    await choose(editor, 'show', 'badge');
    await goes(tab);
    await becomes('the marks to go', false, () => marked(tab));
    await choose(editor, 'show', 'open');
    await comes(tab, 'panel');
    await becomes('the marks', true, () => marked(tab));

    await choose(editor, 'kinds', 'layoff');
    await goes(tab);
    await choose(editor, 'kinds', 'layoff');
    await comes(tab, 'panel');

    await choose(editor, 'marks', false);
    await becomes('the marks to go', false, () => marked(tab));
    await choose(editor, 'marks', true);
    await becomes('the marks', true, () => marked(tab));
    for (const [style, look] of [
      ['underline', 'underline plain'],
      ['tint', 'none tinted'],
      ['both', 'underline tinted'],
    ] as const) {
      await choose(editor, 'markStyle', style);
      await becomes(`marks by ${style}`, look, () => looks(tab));
    }

    await choose(editor, 'theme', 'dark');
    await becomes('the dark', 'dark', async () => (await inPanel(tab))?.theme ?? '');
    await becomes('the dark here', 'dark', () => editor.page.evaluate(() => document.body.dataset.theme ?? ''));

    await choose(editor, 'listedWaves', 'hiring');
    await becomes('hires', 'Hiring', async () => (await inPanel(tab))?.listed ?? '');
    await choose(editor, 'listedWaves', 'all');
    let all = 0;
    await becomes('all waves', 'All', async () => {
      const panel = await inPanel(tab);
      all = panel?.waves ?? 0;
      return panel?.listed ?? '';
    });
    await choose(editor, 'reportedWaves', false);
    await becomes('fewer waves', true, async () => {
      const waves = (await inPanel(tab))?.waves ?? 0;
      return waves > 0 && waves < all;
    });
    await choose(editor, 'reportedWaves', true);
    await becomes('all waves again', all, async () => (await inPanel(tab))?.waves ?? 0);

    await editor.renewed(() => choose(editor, 'uiLocale', 'fi'));
    await becomes('Finnish', 'fi', async () => (await inPanel(tab))?.lang ?? '');
    // The page has loaded anew, and the reader goes on where they were.
    await becomes('the focus', 'uiLocale', () =>
      editor.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-setting]')?.dataset.setting ?? ''),
    );
    await becomes('the title in Finnish', 'Asetukset', () => editor.text('h1'));
    await reset(editor);
    await becomes('English', 'en', async () => (await inPanel(tab))?.lang ?? '');
    expect(tab.console).toEqual([]);
    await editor.page.close();
    await tab.page.close();
  });

  it('the reader’s own records count on pages or do not, at once', async () => {
    const tab = await open('story');
    const agrees = async () =>
      (await sidebarIn(session(), tab))?.figures.find(({ printed }) => printed.includes('9,000'))?.verdict === 'agrees';
    await comes(tab, 'panel');
    await becomes('what is bundled', true, agrees);
    const editor = await openEditor(session().running, '#/waves/2023-03-nine-thousand');
    await editor.put('count.value', '12000');
    await editor.press('Enter');
    await editor.seen('that it was saved', '.said', 'Saved');
    await becomes('what the reader wrote', false, agrees);
    await editor.go('#/settings?find=ownRecords');
    await choose(editor, 'ownRecords', false);
    await becomes('what is bundled again', true, agrees);
    await editor.go('#/waves');
    await editor.seen('that they take no part', '.trouble', 'Your own records');
    await editor.go('#/settings');
    await choose(editor, 'ownRecords', true);
    await becomes('what the reader wrote, again', false, agrees);
    await editor.click('Restore all');
    await becomes('what is bundled in the end', true, agrees);
    await reset(editor);
    await editor.page.close();
    await tab.page.close();
  });

  it('nothing is taken out of the reader’s hands, and what was closed stays closed', async () => {
    const used = await open('story');
    await comes(used, 'panel');
    await click(used, '[data-section="figures"] .row-head');
    const closed = await open('other');
    await comes(closed, 'panel');
    await tell(closed, 'hide');
    await goes(closed);
    const editor = await openEditor(session().running, '#/settings');
    await choose(editor, 'show', 'badge');
    await choose(editor, 'show', 'tab');
    await choose(editor, 'marks', false);
    await becomes('the marks to go', false, () => marked(used));
    expect(await shapeIn(used)).toBe('panel');
    expect(await shapeIn(closed)).toBe('none');
    await reset(editor);
    for (const { page } of [used, closed, editor]) await page.close();
  });

  it('what was set holds after the background was stopped, in open and in new articles', async () => {
    const tab = await open('story');
    await comes(tab, 'panel');
    const editor = await openEditor(session().running, '#/settings');
    await stopBackground(session().running);
    await choose(editor, 'markStyle', 'tint');
    await becomes('the tint', 'none tinted', () => looks(tab));
    await choose(editor, 'show', 'badge');
    await goes(tab);
    await stopBackground(session().running);
    const fresh = await open('other');
    await until('the story', async () =>
      (await tell(fresh, 'report').catch(() => null))?.value.state === 'story' ? true : null,
    );
    expect(await shapeIn(fresh)).toBe('none');
    expect(await marked(fresh)).toBe(false);
    await tell(fresh, 'show');
    await comes(fresh, 'panel');
    await becomes('the tint there', 'none tinted', () => looks(fresh));
    await reset(editor);
    for (const { page } of [tab, fresh, editor]) await page.close();
  });

  it('two editors agree, whichever of them was used, and a site switched off in one is off on pages', async () => {
    const first = await openEditor(session().running, '#/settings');
    const second = deskAt(await openExtensionPage(session().running, 'src/editor/editor.html#/settings'));
    await second.seen('the room', '[data-setting="show"]');
    await choose(first, 'show', 'tab');
    await becomes('the tab in the second', 'tab', () => chosen(second, 'show'));
    await choose(second, 'marks', false);
    await becomes('no marks in the first', false, () => chosen(first, 'marks'));
    const tab = await open('story');
    await comes(tab, 'tab');
    await second.page.bringToFront();
    await second.page.type('[data-setting="listedSites"] input[type="search"]', 'qz.com');
    await becomes('the site alone', 1, async () => (await second.texts('[data-site]')).length);
    await second.page.click('[data-site="qz.com"] input');
    await goes(tab);
    await first.seen('the site in the first', '[data-setting="offSites"]', 'qz.com');
    await first.click('Show on qz.com again');
    await comes(tab, 'tab');
    await reset(first);
    for (const { page } of [tab, first, second]) await page.close();
  });

  it('settings go into a file and come back from it', async () => {
    const downloads = await catchDownloads(session().running);
    const editor = await openEditor(session().running, '#/settings');
    await choose(editor, 'show', 'tab');
    await choose(editor, 'trailDays', '30');
    await choose(editor, 'kinds', 'policy');
    await editor.click('Save as a file');
    const { name: file, bytes } = await downloads.next();
    expect(file).toMatch(/^prior-waves-settings-\d{4}-\d\d-\d\d\.json$/);
    await editor.click('Set everything to the defaults');
    await becomes('the default', 'open', () => chosen(editor, 'show'));
    await editor.choose(file, bytes.toString().replace('"theme": "auto"', '"theme": "neon"'));
    await editor.seen('what would change', '.import-step table', 'Only a tab at the edge');
    expect(await editor.texts('[data-change] th')).toEqual(['On a story', 'Kinds of story', 'For how long']);
    expect(await editor.texts('.refused li')).toEqual(['Appearance: "neon" – it cannot have this value']);
    await editor.click('Take them over');
    await becomes('what was in the file', 'tab', () => chosen(editor, 'show'));
    expect(await chosen(editor, 'trailDays')).toBe('30');
    await editor.click('Undo', '[data-setting="reset"]');
    await becomes('what was before', 'open', () => chosen(editor, 'show'));
    await downloads.close();
    await reset(editor);
    await editor.page.close();
  });

  it('what is damaged in the storage is as at first, and nothing else', async () => {
    const editor = await openEditor(session().running, '#/waves');
    await editor.page.evaluate(() =>
      chrome.storage.local.set({
        'settings.uiLocale': 'tlh',
        'settings.theme': 7,
        'settings.show': 'tab',
        'settings.kinds': 'all',
        'settings.marks': null,
        'settings.markStyle': ['tint'],
        'settings.trailDays': -1,
        'settings.siteLayouts': [{ host: 3 }],
        'settings.offSites': { host: 'qz.com' },
      }),
    );
    await editor.go('#/settings');
    await becomes('what is sound', 'tab', () => chosen(editor, 'show'));
    expect(await chosen(editor, 'uiLocale')).toBe('auto');
    expect(await chosen(editor, 'marks')).toBe(true);
    expect(await chosen(editor, 'markStyle')).toBe('both');
    expect(await chosen(editor, 'trailDays')).toBe('365');
    const tab = await open('story');
    await comes(tab, 'tab');
    await becomes('the marks', true, () => marked(tab));
    await choose(editor, 'marks', false);
    await becomes('the marks to go', false, () => marked(tab));
    await reset(editor);
    for (const { page } of [tab, editor]) await page.close();
  });

  it('the browser’s own page of extensions leads there', async () => {
    const before = new Set(await session().running.browser.pages());
    await session().desk.ask(() => chrome.runtime.openOptionsPage());
    const opened = await until('the page of the settings', async () => {
      const pages = (await session().running.browser.pages()).filter((page) => !before.has(page));
      for (const page of pages) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address === session().running.extensionUrl('src/editor/editor.html#/settings')) return page;
      }
      return null;
    });
    await deskAt(opened).seen('the settings', '.setting-sections');
    await opened.close();
  });

  it('the keys are those that the browser has', async () => {
    const editor = await openEditor(session().running, '#/settings?find=keys');
    const keys = await editor.page.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ shortcut }) => shortcut),
    );
    await editor.seen('the keys', '[data-setting="shortcuts"] dd');
    const shown = await editor.texts('[data-setting="shortcuts"] kbd');
    expect(shown.toSorted()).toEqual(keys.filter((key) => key !== '' && key !== undefined).toSorted());
    expect(shown.length).toBeGreaterThan(0);
    await editor.page.close();
  });

  it('all of it is found and changed by keys alone', async () => {
    const editor = await openEditor(session().running, '#/settings');
    await editor.tabTo('.setting-find input');
    await editor.type('only a tab');
    await becomes('what fits alone', 1, async () => (await editor.texts('[data-setting]')).length);
    await editor.tabTo('[data-setting="show"] input');
    await editor.press('ArrowDown');
    await becomes('the tab', 'tab', () => chosen(editor, 'show'));
    await editor.page.focus('.setting-find input');
    await editor.press('Escape');
    await becomes('all again', true, async () => (await editor.texts('[data-setting]')).length > 20);
    await editor.tabTo('[data-setting="kinds"] [value="policy"]');
    await editor.type(' ');
    await editor.tabTo('[data-setting="reset"] button');
    await editor.press('Enter');
    await becomes('the defaults', 'open', () => chosen(editor, 'show'));
    await editor.tabTo('[data-setting="reset"] button:nth-of-type(2)');
    await editor.press('Enter');
    await becomes('what was before', 'tab', () => chosen(editor, 'show'));
    // The button is gone, and the focus is where it was.
    await expect.poll(() => editor.page.evaluate(() => document.activeElement?.localName)).toBe('h3');
    await reset(editor);
    await editor.page.close();
  });

  describe('in private windows', () => {
    it('it keeps quiet where the reader wants that, at once', async () => {
      const { running } = session();
      const desk = await openDeskInPrivate(running, popupPath);
      const tab = await openPrivateTab(running, desk, listedUrl('story'));
      const inPrivate = inSidebar(() => ({ ...session(), desk }));
      await inPrivate.comes(tab, 'panel');
      const editor = await openEditor(running, '#/settings?find=private');
      await choose(editor, 'privateWindows', 'quiet');
      await inPrivate.goes(tab);
      const stored = await editor.page.evaluate(async () => [
        await chrome.storage.local.get(null),
        { ...localStorage },
      ]);
      expect(JSON.stringify(stored), name).not.toContain(listedHost);
      await choose(editor, 'privateWindows', 'show');
      await inPrivate.comes(tab, 'panel');
    });
  });
});
