import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sidebarIn, sidebarOf } from '../../scripts/browsers/sidebar-view.ts';
import { problemsOf } from '../../src/welcome/expected.ts';
import { demoArticles } from '../demo/articles.ts';
import { articleUrl, indexUrl } from '../demo/paper.ts';
import { demoHosts } from '../demo/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

/** Longer than the gate waits before it looks a last time. */
const quietAfter = 6_500;

inEachBrowser(demoHosts, (session) => {
  it.each(demoArticles.map((article) => [article.slug, article] as const))('%s', async (_slug, article) => {
    const tab = await session().desk.openTab(articleUrl(article));
    const isStory = article.expected.kind !== 'none';
    if (!isStory) await wait(quietAfter);
    const view = isStory ? await sidebarOf(session(), tab) : await sidebarIn(session(), tab);
    const context = view === null ? null : await session().contextOf(await session().storyOf(tab));
    expect(problemsOf(article, context)).toEqual([]);
    if (view !== null && context !== null) {
      const drawn = view.figures.map(({ printed, verdict }) => `${printed} ${verdict}`);
      for (const { figure, verdict } of context.figures) expect(drawn).toContain(`${figure.text} ${verdict}`);
      // The list shows one kind of wave at a time, and its beginning.
      expect(context.prior.filter((id) => view.prior.includes(id))).toEqual(view.prior);
      expect(view.answer.join('')).not.toBe('');
    }
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });

  it('stays quiet on the front page, which is full of headlines', async () => {
    const tab = await session().desk.openTab(indexUrl);
    await wait(quietAfter);
    expect(await sidebarIn(session(), tab)).toBeNull();
    expect(tab.console).toEqual([]);
    await tab.page.close();
  });
});
