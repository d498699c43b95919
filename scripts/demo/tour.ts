import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { problemsOf } from '../../src/welcome/expected.ts';
import type { DemoArticle } from '../../test/demo/article.ts';
import { demoArticles } from '../../test/demo/articles.ts';
import { articleUrl } from '../../test/demo/paper.ts';
import { demoHosts } from '../../test/demo/site.ts';
import type { FoundBrowser } from '../browsers/find.ts';
import { type Session, startSession } from '../browsers/session.ts';
import { type SidebarView, sidebarIn, sidebarOf } from '../browsers/sidebar-view.ts';
import { until } from '../browsers/tabs.ts';
import { clickToolbarButton, photographPopup } from '../browsers/toolbar.ts';
import type { ShownExtension } from './shown-extension.ts';

/** Longer than the gate waits before it looks a last time. */
const quietAfter = 3_500;
/** What slides in has come to rest by then. */
const drawnAfter = 400;

function summary(article: DemoArticle, view: SidebarView | null, priorWaves: number, since: number): string {
  const title = `${article.title}  [${article.lang}, ${article.published.slice(0, 10)}]`;
  if (view === null) return `${title}\n  no sidebar`;
  const figures = view.figures.map(({ printed, said }) => `  · ${printed}: ${said}`);
  const after = since > 0 ? `, ${since} since then` : '';
  return [
    title,
    `  ${view.overline}`,
    ...view.answer.map((line) => `  ${line}`),
    ...figures,
    `  ${priorWaves} prior waves${after}`,
  ].join('\n');
}

async function visit(session: Session, article: DemoArticle, file: string): Promise<string[]> {
  const tab = await session.desk.openTab(articleUrl(article));
  try {
    const isStory = article.expected.kind !== 'none';
    if (!isStory) await wait(quietAfter);
    const view = isStory ? await sidebarOf(session, tab) : await sidebarIn(session, tab);
    const context = view === null ? null : await session.contextOf(await session.storyOf(tab));
    await wait(drawnAfter);
    await tab.page.screenshot({ path: `${file}.png` });
    console.log(`\n${summary(article, view, context?.prior.length ?? 0, context?.since.length ?? 0)}`);
    return [...problemsOf(article, context), ...tab.console.map((line) => `in the console: ${line}`)];
  } finally {
    await tab.page.close();
  }
}

/** The toolbar's popup as it opens over the first article. */
async function visitPopup(session: Session, file: string): Promise<void> {
  const [article] = demoArticles;
  if (article === undefined) return;
  const tab = await session.desk.openTab(articleUrl(article));
  await sidebarOf(session, tab);
  await clickToolbarButton(session.running, tab);
  await until('the popup', () =>
    session.desk.ask(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      return popup?.document.querySelector('[data-state]') ? true : null;
    }),
  );
  await wait(drawnAfter);
  await writeFile(`${file}.png`, await photographPopup(session.running));
  await tab.page.close();
}

/** The first article of each edition as a reader with a dark system sees it. */
async function visitInTheDark(found: FoundBrowser, shown: ShownExtension, folder: string): Promise<void> {
  const session = await startSession(found, demoHosts, { ...shown, theme: 'dark' });
  try {
    for (const lang of ['en', 'zh-Hant', 'fi']) {
      const article = demoArticles.find((one) => one.lang === lang);
      if (article === undefined) continue;
      const tab = await session.desk.openTab(articleUrl(article));
      await sidebarOf(session, tab);
      await tab.page.screenshot({ path: `${join(folder, `dark-${lang}`)}.png` });
      await tab.page.close();
    }
  } finally {
    await session.close();
  }
}

/**
 * Goes through the demo paper without a window: a screenshot of each article with its sidebar into `folder`, and
 * on standard output what the sidebar says.
 * @returns whether every article showed what it should.
 */
export async function tourDemo(found: FoundBrowser, shown: ShownExtension, folder: string): Promise<boolean> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const session = await startSession(found, demoHosts, shown);
  const failures: string[] = [];
  try {
    for (const [index, article] of demoArticles.entries()) {
      const file = join(folder, `${String(index + 1).padStart(2, '0')}-${article.slug}`);
      const problems = await visit(session, article, file).catch((error: unknown) => [
        error instanceof Error ? error.message : String(error),
      ]);
      failures.push(...problems.map((problem) => `${article.slug}: ${problem}`));
    }
    await visitPopup(session, join(folder, 'popup'));
  } finally {
    await session.close();
  }
  await visitInTheDark(found, shown, folder);
  console.log(`\n${demoArticles.length} articles, screenshots in ${folder}`);
  if (failures.length > 0) console.error(`\nNot as it should be:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  return failures.length === 0;
}
