/** The pages of a long run: the demo paper's and the bench's, all below one site, so that one process has them all. */

import { generatedPages } from '../bench/pages/pages.ts';
import { demoArticles } from '../demo/articles.ts';
import { editions } from '../demo/editions.ts';
import { articlePage } from '../demo/paper.ts';
import type { Hosts } from '../demo/server.ts';
import { largePage } from '../fuzz/large-pages.ts';

const { host } = editions.en;

export interface LongPage {
  url: string;
  /** Whether a sidebar must come. Null where that is not this run's question. */
  isStory: boolean | null;
}

const demo = demoArticles.map((article) => ({
  path: `/demo/${article.slug}`,
  isStory: article.expected.kind !== 'none',
  html: articlePage(article, demoArticles),
}));
const generated = generatedPages().map(({ name, html }) => ({ path: `/made/${name}`, isStory: null, html }));
const bodies = new Map([...demo, ...generated].map(({ path, html }) => [path, html]));

/** An app that shows all of these without loading anew: `go` takes a page's head, body and language. */
const app = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A paper</title><link rel="icon" href="data:,">
<script>
window.go = async (path) => {
  const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
  history.pushState(null, '', path);
  document.documentElement.lang = next.documentElement.lang;
  for (const old of document.head.querySelectorAll('meta, title, script[type], style')) old.remove();
  document.head.append(...next.head.querySelectorAll('meta, title, script[type="application/ld+json"], style'));
  document.body.replaceChildren(...next.body.childNodes);
};
</script></head><body><main></main></body></html>`;

/** A story that never rests. `storm.rest()` lets it, and brings back the words of the beginning. */
const stormBody = (() => {
  const [story] = demo.filter(({ isStory }) => isStory);
  const script = `<script>
(() => {
  const article = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  const words = article.innerHTML;
  const title = document.title;
  const box = document.createElement('div');
  document.body.append(box);
  let n = 0;
  const textNodes = () => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  const timer = setInterval(() => {
    n += 1;
    // Advertisements and tickers, many a second.
    for (let k = 0; k < 20; k += 1) {
      const item = document.createElement('p');
      item.textContent = 'Shares stand at ' + n + ', ' + k + ' more offers of the day';
      box.append(item);
    }
    while (box.childNodes.length > 200) box.firstChild.remove();
    box.className = 'n' + n;
    if (n % 5 === 0) for (const node of textNodes()) node.replaceWith(document.createTextNode(node.data));
    if (n % 23 === 0) article.innerHTML = words;
    if (n % 31 === 0) article.querySelectorAll('p')[1]?.remove();
    if (n % 37 === 0) document.title = '(' + n + ') ' + title;
    if (n % 101 === 0) article.parentNode.append(article);
    if (n % 211 === 0) document.body.append(...document.body.childNodes);
  }, 25);
  window.storm = { rest() { clearInterval(timer); article.innerHTML = words; box.remove(); document.title = title; }, get n() { return n; } };
})();
</script></body>`;
  return (story?.html ?? '').replace('</body>', script);
})();

const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Nothing much</title><link rel="icon" href="data:,">
<main><h1>Nothing much</h1><p>Here stands a line or two about the weather.</p></main></html>`;

const unlisted = 'pages.example';

function large(path: string): string | null {
  const [, what, nodes] = /^\/large\/([^/]+)\/(\d+)$/.exec(path) ?? [];
  return what === undefined ? null : largePage(decodeURIComponent(what), Number(nodes));
}

/** For `startSession`. */
export const longHosts: Hosts = new Map([
  [
    host,
    (path) => {
      const [bare = ''] = path.split('?');
      if (bare === '/app') return { body: app };
      if (bare === '/storm') return { body: stormBody };
      if (bare === '/plain') return { body: plain };
      const body = bodies.get(decodeURIComponent(bare)) ?? large(bare);
      // Pictures and scripts of the pages are no matter here.
      return { body: body ?? '' };
    },
  ],
  [unlisted, (path) => ({ body: large(path) ?? '' })],
]);

const at = (path: string): string => `http://${host}${path}`;

/** Steps from one made page to the next, so that languages and news systems change all the time. A prime. */
const STRIDE = 29;

/** Pages by turns: now the demo paper's, now one of another news system in another language. */
export const longPages: readonly LongPage[] = generated.flatMap((_, turn) => {
  const [one, other] = [demo[turn % demo.length], generated[(turn * STRIDE) % generated.length]];
  return [
    ...(one === undefined ? [] : [{ url: at(one.path), isStory: one.isStory }]),
    ...(other === undefined ? [] : [{ url: at(other.path), isStory: null }]),
  ];
});

export const appUrl = at('/app');
export const stormUrl = at('/storm');
export const plainUrl = at('/plain');

/** A page of very many nodes (see `largePage`), on a listed site; and the same where nothing of ours runs. */
export const largeUrl = (what: string, nodes: number): string => at(`/large/${encodeURIComponent(what)}/${nodes}`);
export const unlistedUrl = (what: string, nodes: number): string =>
  `http://${unlisted}/large/${encodeURIComponent(what)}/${nodes}`;
