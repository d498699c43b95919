import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickInSidebar, placeInSidebar, sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { type Tab, until } from '../../scripts/browsers/tabs.ts';
import type { DemoArticle } from '../demo/article.ts';
import { demoArticles } from '../demo/articles.ts';
import { articleUrl } from '../demo/paper.ts';
import { demoHosts } from '../demo/site.ts';
import { catchDownloads, type Downloads } from './downloads.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { listedUrl, newsPage, pagesAt } from './pages.ts';

/** The strictest policy that a page can have and still show a text. */
const strict = "default-src 'none'; require-trusted-types-for 'script'";
const field = '<textarea id="pasted"></textarea>';

const hosts = new Map([
  ...demoHosts,
  ...pagesAt({
    plain: { body: newsPage({ after: field }) },
    strict: { body: newsPage(), headers: { 'content-security-policy': strict } },
  }),
]);

/** Each with much to say of: a press report, a round with a long past, and stories in Chinese and Finnish. */
const slugs = ['second-round-planned', 'sixteen-thousand-confirmed', 'zh-nine-thousand', 'fi-eighteen-thousand'];
const stories = demoArticles.filter(({ slug }) => slugs.includes(slug));

inEachBrowser(hosts, (session, name) => {
  let downloads: Downloads;
  beforeAll(async () => {
    downloads = await catchDownloads(session().running);
  });
  afterAll(async () => downloads.close());

  const open = async (page: string): Promise<Tab> => {
    const tab = await session().desk.openTab(listedUrl(page));
    await sidebarOf(session(), tab);
    return tab;
  };
  const click = (tab: Tab, selector: string): Promise<void> => clickInSidebar(session(), tab, selector);
  const unfold = async (tab: Tab): Promise<void> => {
    await click(tab, '.take-along > summary');
    await until('the formats', () => placeInSidebar(session(), tab, '.take-along[open] .formats'));
  };

  it('saves the context as Markdown, CSV and JSON-LD on a page with the strictest policy', async () => {
    const tab = await open('strict');
    await unfold(tab);
    const save = async (format: string) => {
      await click(tab, `[data-format="${format}"] [data-act="save"]`);
      return downloads.next();
    };
    const markdown = await save('markdown');
    expect(markdown.name).toBe('prior-waves-2023-03-21.md');
    expect(markdown.bytes.toString()).toContain('# Amazon cuts 9,000 more jobs');
    const csv = await save('csv');
    expect(csv.name).toBe('prior-waves-2023-03-21.csv');
    expect(csv.bytes.toString()).toContain('article,publisher,url');
    const annotations = await save('jsonLd');
    expect(annotations.name).toBe('prior-waves-2023-03-21.jsonld');
    const collection: unknown = JSON.parse(annotations.bytes.toString());
    expect(collection).toMatchObject({ type: 'AnnotationCollection' });
    expect(JSON.stringify(collection)).toContain(`"source":"${listedUrl('strict')}"`);
    // Firefox tells that the page's policy keeps its own icon out.
    expect(tab.console.filter((line) => !line.includes('/favicon.ico'))).toEqual([]);
    await tab.page.close();
  });

  it('copies a figure as a receipt, which the page does not see', async () => {
    const tab = await open('plain');
    await tab.page.evaluate(() => {
      document.addEventListener('copy', () => document.body.setAttribute('data-heard', 'copy'), true);
    });
    await click(tab, '[data-section=figures] .row-head');
    await click(tab, '[data-act=receipt]');
    await until('the word that it is copied', async () =>
      (await sidebarIn(session(), tab))?.text.includes('Copied, with sources.') ? true : null,
    );
    await tab.page.click('#pasted');
    const { keyboard } = tab.page;
    await keyboard.down('Control');
    await keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
    await keyboard.up('Control');
    const pasted = await until('the text that was copied', () =>
      tab.page.evaluate(() => document.querySelector('textarea')?.value || null),
    );
    expect(pasted).toContain('[9,000]');
    expect(pasted).toContain('Article: 21 March 2023 · Amazon cuts 9,000 more jobs');
    expect(pasted).toContain('Wave · ');
    expect(await tab.page.evaluate(() => document.body.dataset.heard ?? null)).toBeNull();
    await tab.page.close();
  });

  /** What stands on the page that prints, asked from another page of the extension: automation does not see it in Firefox. */
  const sheet = () =>
    session().desk.ask(() => {
      const view = chrome.extension
        .getViews({ type: 'tab' })
        .find(({ location }) => /brief\.html$/.test(location.href));
      const gone = view?.document.querySelector('.gone');
      if (gone) return { gone: gone.textContent };
      const drawn = view?.document.querySelector<HTMLElement>('.sheet');
      if (!view || !drawn?.querySelector('footer')) return null;
      const marks = [...drawn.querySelectorAll('sup')].flatMap((mark) => (mark.textContent ?? '').split(','));
      return {
        title: drawn.querySelector('h1')?.textContent,
        text: drawn.innerText,
        tooTall: drawn.scrollHeight > drawn.clientHeight + 1,
        color: view.getComputedStyle(drawn).color,
        highest: Math.max(0, ...marks.map(Number)),
        sources: drawn.querySelectorAll('.notes > li').length,
        address: view.location.href,
      };
    });

  async function openBrief(article: DemoArticle): Promise<void> {
    const tab = await session().desk.openTab(articleUrl(article));
    await sidebarOf(session(), tab);
    await unfold(tab);
    await click(tab, '[data-act=brief]');
    await until('the brief', sheet);
    await tab.page.close();
  }

  const closeBrief = () =>
    session().desk.ask(async () => {
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('src/brief/brief.html') });
      await chrome.tabs.remove(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
    });

  it.each(stories.map((article) => [article.slug, article] as const))(
    'prints %s on one sheet, of A4 and of Letter',
    async (_slug, article) => {
      await openBrief(article);
      const seen = await sheet();
      expect(seen).toMatchObject({ title: article.title, tooTall: false, color: 'rgb(0, 0, 0)' });
      expect(seen?.text).toContain(`Printed from ${articleUrl(article)}`);
      expect(seen?.text).toContain('dataset as of');
      // No number without its source, and nothing of the story in the address.
      expect(seen?.sources).toBe(seen?.highest);
      expect(seen?.address).toMatch(/brief\.html$/);
      const page = (await session().running.browser.pages()).find((one) => one.url().endsWith('brief.html'));
      if (name === 'chromium') expect(page).toBeDefined();
      for (const format of page ? (['A4', 'Letter'] as const) : []) {
        const pdf = Buffer.from((await page?.pdf({ format })) ?? []).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      }
      await closeBrief();
    },
  );

  it('gives the story to the brief once, and keeps nothing of it', async () => {
    const [article] = stories;
    if (!article) throw new Error('no story');
    await openBrief(article);
    const kept = await session().desk.ask(async () => Object.keys(await chrome.storage.session.get(null)));
    expect(kept.filter((key) => key.startsWith('brief-'))).toEqual([]);
    await session().desk.ask(() => {
      const view = chrome.extension
        .getViews({ type: 'tab' })
        .find(({ location }) => /brief\.html$/.test(location.href));
      view?.location.reload();
    });
    await until('the note that it is gone', async () => ((await sheet())?.gone ? true : null));
    await closeBrief();
  });
});
