import { demoArticles } from './articles.ts';
import { editions } from './editions.ts';
import { articlePage, articleUrl, indexPage, indexUrl } from './paper.ts';
import type { Hosts, Served } from './server.ts';

const pages = new Map<string, Served>([
  [indexUrl, { body: indexPage(demoArticles) }],
  ...demoArticles.map((article): [string, Served] => [
    articleUrl(article),
    { body: articlePage(article, demoArticles) },
  ]),
]);

/** The demo paper, as hosts for `serve`: its front page and every article. */
export const demoHosts: Hosts = new Map(
  Object.values(editions).map(({ host }) => [host, (path: string) => pages.get(`http://${host}${path}`) ?? null]),
);
