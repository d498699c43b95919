// Longer than 300 lines: a test for each way in which a page can change under its marks, on one start of each browser.
import { expect, it } from 'vitest';
import { clickInSidebar, placeInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import { changingPages, first } from './changing-pages.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { inSidebar } from './in-sidebar.ts';
import { type MarkInPage, marksIn, placeOfMark } from './marks-in-page.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

const controls = newsPage({
  body: `<p>Amazon is cutting <a href="#there" id="link">about 9,000 more jobs</a>, most of them in its cloud, advertising and human resources units, chief executive Andy Jassy told staff on Monday.</p>
<p>The company had announced <button type="button" onclick="pressed = 1">18,000 job cuts</button> in January. Together the two rounds come to <span role="button" onclick="pressed = 2">27,000 jobs</span>.</p>
<p>Amazon had about 1.54 million employees at the end of last year, most of them in warehouses.</p>`,
});

const folded = newsPage({
  head: '<style>.folded .more { display: none }</style>',
  body: `<div class="folded"><p>Amazon is cutting about 9,000 more jobs, most of them in its cloud, advertising and human resources units, chief executive Andy Jassy told staff on Monday.</p>
<p class="more">The company had announced 18,000 job cuts in January. Together the two rounds come to 27,000 jobs.</p>
<button type="button" onclick="this.parentElement.className = ''">Read more</button></div>`,
});

const hosts = pagesAt({ ...changingPages, controls: { body: controls }, folded: { body: folded } });

const sum = 'Together the two rounds come to 27,000 jobs.';

inEachBrowser(hosts, (session) => {
  const open = async (path: string): Promise<Tab> => {
    const tab = await session().desk.openTab(listedUrl(path));
    await sidebarOf(session(), tab);
    await until('the marks', async () => ((await marksIn(tab)).length > 0 ? true : null));
    return tab;
  };
  const close = async (tab: Tab): Promise<void> => {
    expect(tab.console).toEqual([]);
    await tab.page.close();
  };
  const doIn = (tab: Tab, what: string, ...args: string[]): Promise<void> =>
    tab.page.evaluate(
      (wanted: string, given: string[]) => {
        Reflect.get(window, wanted)(...given);
      },
      what,
      args,
    );
  const press = (tab: Tab, selector: string): Promise<void> => clickInSidebar(session(), tab, selector);
  const texts = (marks: readonly MarkInPage[]) => marks.map(({ text, article, around }) => [text, article, around]);
  /** Marks that are not those set off from the others. */
  const plainMarks = async (tab: Tab) => texts((await marksIn(tab)).filter(({ name }) => name !== 'current'));
  /** What has focus in the sidebar: the figures of its row, and its words. Null where focus is in the page. */
  const focused = (tab: Tab) =>
    session().desk.inSidebar(tab, (root) => {
      const at = root.activeElement;
      // A frame goes on naming what had focus in it last.
      return document.hasFocus() && at instanceof HTMLElement && at.localName !== 'body'
        ? `${at.closest('[data-figures]') !== null} ${at.querySelector('.printed')?.textContent ?? at.innerText}`
        : null;
    });
  const currentMark = async (tab: Tab) => (await marksIn(tab)).find(({ name }) => name === 'current') ?? null;
  /** The words that are set off, with their paragraph: the same number can stand in several. */
  const current = async (tab: Tab) => {
    const mark = await currentMark(tab);
    return mark && `${mark.text} | ${mark.around}`;
  };
  const markWith = async (tab: Tab, around: string, text: string) => {
    const mark = (await marksIn(tab)).find((each) => each.around.includes(around) && each.text.startsWith(text));
    if (mark === undefined) throw new Error(`No mark on ${text} beside “${around}”.`);
    return mark;
  };
  const scrolled = (tab: Tab) => tab.page.evaluate(() => Math.round(scrollY));
  const atRest = (tab: Tab) =>
    until('the page to rest', async () => {
      const before = await scrolled(tab);
      await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 120))));
      return (await scrolled(tab)) === before ? before : null;
    });

  it.each([
    ['the text nodes', 'redraw'],
    ['the article’s markup', 'rewrite'],
    ['the whole body', 'hydrate'],
  ])('stand where they stood after the site has drawn %s anew', async (_, what) => {
    const tab = await open('doings');
    await expect.poll(async () => (await plainMarks(tab)).length).toBeGreaterThanOrEqual(4);
    const before = await plainMarks(tab);
    expect(new Set(before.map(([, article]) => article))).toEqual(new Set([first.slug]));
    await doIn(tab, what);
    await until('the marks again', async () =>
      JSON.stringify(await plainMarks(tab)) === JSON.stringify(before) ? true : null,
    );
    await close(tab);
  });

  it('stand again and again on a page that never rests', async () => {
    const tab = await open('ticking');
    const before = await plainMarks(tab);
    for (let times = 0; times < 3; times += 1) {
      await doIn(tab, 'redraw');
      await until('the marks again', async () =>
        JSON.stringify(await plainMarks(tab)) === JSON.stringify(before) ? true : null,
      );
    }
    await close(tab);
  });

  it('stand on what was unfolded, too', async () => {
    const tab = await open('doings');
    await doIn(tab, 'unfold', '<p>In November the company had cut 10,000 jobs, according to reports.</p>');
    await until('the new mark', async () =>
      (await plainMarks(tab)).some(([text]) => text?.startsWith('10,000')) ? true : null,
    );
    await close(tab);
  });

  it('go with words that are gone, which the sidebar says, and never to the same sentence elsewhere', async () => {
    const tab = await open('doings');
    const rows = (await sidebarOf(session(), tab)).figures.length;
    expect((await plainMarks(tab)).some(([, , around]) => around?.includes(sum))).toBe(true);
    expect(await tab.page.evaluate(() => document.querySelector('.related')?.textContent)).toContain(sum);
    await doIn(tab, 'drop');
    await until('the marks to go', async () =>
      (await plainMarks(tab)).some(([, , around]) => around?.includes(sum)) ? null : true,
    );
    // Every mark that is left stands in the article.
    expect((await plainMarks(tab)).every(([, article]) => article === first.slug)).toBe(true);
    const view = await sidebarOf(session(), tab);
    expect(view.figures).toHaveLength(rows);
    const row = view.figures.findIndex(({ printed }) => printed === '27,000');
    await press(tab, `[data-section=figures] li:nth-child(${row + 1}) .row-head`);
    await until('the sidebar to say so', async () =>
      (await sidebarIn(session(), tab))?.text.includes('can no longer be found') ? true : null,
    );
    await close(tab);
  });

  it('leave the story told whose end a wall has taken away', async () => {
    const tab = await open('doings');
    const before = await sidebarOf(session(), tab);
    await doIn(tab, 'wall');
    await until('the marks to go', async () =>
      (await plainMarks(tab)).some(([text]) => text === '27,000') ? null : true,
    );
    expect((await plainMarks(tab)).length).toBeGreaterThan(0);
    const after = await sidebarOf(session(), tab);
    expect(after.figures).toEqual(before.figures);
    expect(after.answer).toEqual(before.answer);
    await close(tab);
  });

  it('leave links and buttons what they do', async () => {
    const tab = await open('controls');
    const clickOn = async (text: string, around: string) => {
      const at = await until(text, () => placeOfMark(tab, text, around));
      await tab.page.mouse.click(at.x, at.y);
    };
    const opened = () => placeInSidebar(session(), tab, '[data-section=figures] .receipt:not([hidden])');
    const [linked, pressed] = [
      await markWith(tab, 'human resources units', '9,000'),
      await markWith(tab, 'Together the two rounds', '27,000'),
    ];
    await clickOn(linked.text, linked.around);
    await until('the link to be followed', async () =>
      (await tab.page.evaluate(() => location.hash)) === '#there' ? true : null,
    );
    await clickOn(pressed.text, pressed.around);
    await until('the button to be pressed', async () =>
      (await tab.page.evaluate(() => Reflect.get(window, 'pressed'))) === 2 ? true : null,
    );
    expect(await opened()).toBeNull();
    // Where the page has no action of its own, a mark has its.
    const plain = await markWith(tab, 'at the end of last year', '1.54');
    await clickOn(plain.text, plain.around);
    await until('its row', opened);
    await close(tab);
  });

  it('are stepped through by keys, row and words together, and Escape leads back to the text', async () => {
    const tab = await open('far');
    // Focus is in the page, and the page is read from somewhere in its middle.
    await tab.page.focus('header a');
    await tab.page.evaluate(() => window.scrollTo(0, 300));
    const left = await atRest(tab);
    await session().desk.inSidebar(tab, (root) => {
      root.querySelector<HTMLElement>('[data-section=figures] .row-head')?.focus();
    });
    const seen: (string | null)[] = [];
    for (let steps = 0; steps < 3; steps += 1) {
      const before = await current(tab);
      await tab.page.keyboard.press('n');
      seen.push(
        await until('the next figure', async () => {
          const now = await current(tab);
          return now !== before ? now : null;
        }),
      );
    }
    expect(new Set(seen).size).toBe(3);
    await until('focus on the row', async () => ((await focused(tab))?.startsWith('true') ? true : null));
    await tab.page.keyboard.press('p');
    await until('the former figure', async () => ((await current(tab)) === seen[1] ? true : null));
    await atRest(tab);
    const mark = await currentMark(tab);
    const middle = await placeOfMark(tab, mark?.text ?? '', mark?.around);
    expect(middle?.y).toBeGreaterThan(0);
    expect(middle?.y).toBeLessThan(900);
    // Rows are walked by arrows, which leaves the text where it is.
    const stays = await atRest(tab);
    await tab.page.keyboard.press('ArrowDown');
    expect(await current(tab)).toBe(seen[1]);
    expect(await atRest(tab)).toBe(stays);
    await until('the way back', () => placeInSidebar(session(), tab, '.way-back button'));
    await tab.page.keyboard.press('Escape');
    await until('the text where it was left', async () => (Math.abs((await scrolled(tab)) - left) <= 2 ? true : null));
    expect(await sidebarIn(session(), tab)).not.toBeNull();
    await expect.poll(() => placeInSidebar(session(), tab, '.way-back button')).toBeNull();
    await tab.page.keyboard.press('Escape');
    await until('the sidebar to go', async () => ((await sidebarIn(session(), tab)) === null ? true : null));
    await close(tab);
  });

  it('are shown from their row, with a button that leads back to where one was reading', async () => {
    const tab = await open('far');
    const left = await atRest(tab);
    const rows = (await sidebarOf(session(), tab)).figures;
    const last = rows.findIndex(({ printed }) => printed.startsWith('1.54'));
    await press(tab, `[data-section=figures] li:nth-child(${last + 1}) .row-head`);
    await until('the page to scroll', async () => ((await scrolled(tab)) > left + 200 ? true : null));
    await atRest(tab);
    await press(tab, '.way-back button');
    await until('the text where it was left', async () => (Math.abs((await scrolled(tab)) - left) <= 2 ? true : null));
    await close(tab);
  });

  it('stand above the sheet of a small window once they are shown', async () => {
    const { open: openIn, comes, tell } = inSidebar(session);
    const tab = await openIn('far', { width: 390, height: 800 });
    await comes(tab, 'strip');
    await tell(tab, 'show');
    await comes(tab, 'half');
    const rows = (await sidebarOf(session(), tab)).figures;
    const last = rows.findIndex(({ printed }) => printed.startsWith('1.54'));
    await press(tab, `[data-section=figures] li:nth-child(${last + 1}) .row-head`);
    const mark = await until('the words to be set off', () => currentMark(tab));
    await atRest(tab);
    const at = await placeOfMark(tab, mark.text, mark.around);
    expect(at?.y).toBeGreaterThan(24);
    expect(at?.y).toBeLessThan(400);
    await close(tab);
  });

  it('offer no way back to one who has read on', async () => {
    const tab = await open('far');
    const rows = (await sidebarOf(session(), tab)).figures;
    const last = rows.findIndex(({ printed }) => printed.startsWith('1.54'));
    await press(tab, `[data-section=figures] li:nth-child(${last + 1}) .row-head`);
    await until('the way back', () => placeInSidebar(session(), tab, '.way-back button'));
    await atRest(tab);
    await tab.page.mouse.move(200, 400);
    const before = await scrolled(tab);
    await tab.page.mouse.wheel({ deltaY: 1_500 });
    await until('the page to scroll', async () => ((await scrolled(tab)) > before + 900 ? true : null));
    await until('the way back to go', async () =>
      (await placeInSidebar(session(), tab, '.way-back button')) === null ? true : null,
    );
    await close(tab);
  });

  it('lead to their row by Enter, with the caret in them, and back to where focus was', async () => {
    const tab = await open('doings');
    await tab.page.focus('header a');
    const put = await tab.page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (!(range instanceof Range)) return null;
      document.querySelector<HTMLElement>('header a')?.blur();
      getSelection()?.collapse(range.startContainer, range.startOffset + 1);
      return String(range);
    });
    expect(put).not.toBeNull();
    await tab.page.keyboard.press('Enter');
    await until('focus on the row', async () => ((await focused(tab))?.startsWith('true') ? true : null));
    await until('its receipt', () =>
      placeInSidebar(session(), tab, '[data-section=figures] [data-current] .receipt:not([hidden])'),
    );
    await tab.page.keyboard.press('Escape');
    await until('focus in the page', async () => ((await focused(tab)) === null ? true : null));
    expect(await sidebarIn(session(), tab)).not.toBeNull();
    await close(tab);
  });

  it('that are folded away are said to be, and the page stays where it is', async () => {
    const tab = await open('folded');
    const rows = (await sidebarOf(session(), tab)).figures;
    const row = rows.findIndex(({ printed }) => printed.startsWith('27,000'));
    await press(tab, `[data-section=figures] li:nth-child(${row + 1}) .row-head`);
    await until('word of it', async () =>
      session().desk.inSidebar(tab, (root) => {
        return root.querySelector('[role=status]')?.textContent?.includes('folded away') ? true : null;
      }),
    );
    expect(await scrolled(tab)).toBe(0);
    await tab.page.click('main button');
    await press(tab, `[data-section=figures] li:nth-child(${row + 1}) .receipt .text-button`);
    await until('the words', async () => ((await current(tab))?.startsWith('27,000') ? true : null));
    await close(tab);
  });
});
