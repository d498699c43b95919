import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import type { Tab } from '../../scripts/browsers/tabs.ts';
import { problemsOf } from '../../src/welcome/expected.ts';
import type { DemoArticle } from '../demo/article.ts';
import { demoArticles } from '../demo/articles.ts';
import { articleUrl, indexUrl } from '../demo/paper.ts';
import { demoHosts } from '../demo/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

/** Longer than the gate waits before it looks a last time. */
const quietAfter = 6_500;

const isStory = ({ expected }: DemoArticle) => expected.kind !== 'none';
const named = (articles: readonly DemoArticle[]) => articles.map((article) => [article.slug, article] as const);

inEachBrowser(demoHosts, (session) => {
  it.each(named(demoArticles.filter(isStory)))('%s', async (_slug, article) => {
    const tab = await session().desk.openTab(articleUrl(article));
    const view = await sidebarOf(session(), tab);
    const context = await session().contextOf(await session().storyOf(tab));
    expect(problemsOf(article, context)).toEqual([]);
    const drawn = view.figures.map(({ printed, verdict }) => `${printed} ${verdict}`);
    for (const { figure, verdict } of context.figures) expect(drawn).toContain(`${figure.text} ${verdict}`);
    // The list shows one kind of wave at a time, and its beginning.
    expect(context.prior.filter((id) => view.prior.includes(id))).toEqual(view.prior);
    expect(view.answer.join('')).not.toBe('');
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  describe('stays quiet', () => {
    const others = demoArticles.filter((article) => !isStory(article));
    const tabs = new Map<string, Tab>();
    // What takes its time is waited for once: the pages are open beside one another.
    beforeAll(async () => {
      const addresses = [['the front page', indexUrl], ...others.map((other) => [other.slug, articleUrl(other)])];
      for (const [name = '', url = ''] of addresses) tabs.set(name, await session().desk.openTab(url));
      await wait(quietAfter);
    });
    const look = async (name: string) => {
      const tab = tabs.get(name);
      if (tab === undefined) throw new Error(`${name} is not open.`);
      await tab.page.bringToFront();
      expect(await session().storyIn(tab)).toBeNull();
      expect(await sidebarIn(session(), tab)).toBeNull();
      expect(tab.console).toEqual([]);
      await tab.page.close();
    };

    it.each(named(others))('%s', async (slug, article) => {
      expect(problemsOf(article, null)).toEqual([]);
      await look(slug);
    });

    it('on the front page, which is full of headlines', () => look('the front page'));
  });
});
