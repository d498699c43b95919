/** The gate, the articles of a page, and the places of their words, on pages that were mangled. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { extractArticle, type PageArticle } from '../../src/article/extract.ts';
import { detectLanguage } from '../../src/article/language.ts';
import { type Place, type Places, rangeFor } from '../../src/article/places.ts';
import { squeeze } from '../../src/article/quote.ts';
import { indexText, rangeNow, relocate } from '../../src/article/relocate.ts';
import { storiesOnPage } from '../../src/article/stories-on-page.ts';
import { daysOf } from '../../src/dataset/dates.ts';
import { topOfPage } from '../../src/gate/page-text.ts';
import { worthALook, writingOf } from '../../src/gate/words.ts';
import { readStory } from '../../src/story/read.ts';
import { demoPages, generatedPages } from '../bench/pages/pages.ts';
import { changes, mutated, nodesIn, type Shift, shift, shifts } from './page-mutator.ts';
import { same } from './reading-targets.ts';
import { must, soundPlace, soundPublished, soundStory } from './sound.ts';
import { type Target, target } from './target.ts';
import type { Vocabulary } from './vocabulary.ts';

export const URL_OF_PAGE = 'https://news.example/business/2026/01/28/amazon-story';
export const NOW = new Date('2026-02-01T12:00:00Z');

const { window } = new JSDOM('', { url: URL_OF_PAGE });
// The gate asks the browser's own for its numbers.
Object.assign(globalThis, { NodeFilter: window.NodeFilter });

/** In a window of its own: a window keeps every document that was ever made in it, a megabyte for each of these pages. */
export function documentOf(html: string): Document {
  const own = new JSDOM('', { url: URL_OF_PAGE }).window;
  return new own.DOMParser().parseFromString(html, 'text/html');
}

/** Every node with what it holds, and shadow roots: what must be the same after a reading. */
function portrait(document: Document): string {
  const lines: string[] = [];
  for (const node of nodesIn(document)) {
    const attributes =
      'attributes' in node ? Array.from((node as Element).attributes, ({ name, value }) => `${name}=${value}`) : [];
    lines.push(`${node.nodeType} ${node.nodeName} ${node.nodeValue ?? ''} ${attributes.join(' ')}`);
  }
  return lines.join('\n');
}

/** What stands at a range's two ends must be what the article has there: the right words, or none. */
export function soundRange(range: Range | null, places: Places, { in: where, start, end }: Place): void {
  if (range === null) return;
  const words = squeeze(places[where].text.slice(start, end)).text;
  const found = squeeze(range.toString()).text;
  must(
    range.startContainer.isConnected && range.endContainer.isConnected,
    'a range is of what stands on the page',
    words,
  );
  must(
    found.startsWith(words.slice(0, 1)) && found.endsWith(words.slice(-1)),
    `a range has other words than ${words}`,
    found,
  );
}

/** Places of an article: its blocks, halves of them, and nonsense. */
export function placesIn({ article }: PageArticle): Place[] {
  const { title, body, blocks } = article;
  const middle = (start: number, end: number) => (start + end) >> 1;
  return [
    { in: 'title' as const, start: 0, end: title.length },
    { in: 'title' as const, start: 3, end: 9 },
    { in: 'body' as const, start: 0, end: body.length },
    { in: 'body' as const, start: -1, end: 4 },
    { in: 'body' as const, start: 5, end: 5 },
    { in: 'body' as const, start: 9, end: 2 },
    { in: 'body' as const, start: 0, end: body.length + 1 },
    ...blocks.slice(0, 12).flatMap(({ start, end }) => [
      { in: 'body' as const, start, end },
      { in: 'body' as const, start: middle(start, end), end },
      { in: 'body' as const, start: middle(start, end), end: middle(start, end) + 1 },
    ]),
  ];
}

function soundArticle({ article, places, limits }: PageArticle): void {
  soundPublished(article.published);
  must(article.title === places.title.text && article.body === places.body.text, 'places are those of the article');
  // What expressions take over runs of white space is thereby bounded, too.
  for (const text of [article.title, article.body])
    must(
      !/[^\S\n]{2}/.test(text),
      'no white space stands beside another',
      JSON.stringify(/.{0,40}[^\S\n]{2,}.{0,40}/.exec(text)?.[0]),
    );
  let last = 0;
  for (const block of article.blocks) {
    soundPlace(block, article.body.length);
    must(block.start >= last && block.end > block.start, 'blocks are in order and hold something', block);
    must(!article.body.slice(block.start, block.end).includes('\n'), 'a block is one line', block);
    must(block.day == null || daysOf(block.day) !== null, 'an entry has a day', block);
    last = block.end;
  }
  must(new Set(limits).size === limits.length, 'a limit is told once', limits);
  for (const { text, pieces } of [places.title, places.body]) {
    let at = 0;
    for (const piece of pieces) {
      must(piece.at >= at && piece.length > 0 && piece.from >= 0, 'pieces are in order', {
        at: piece.at,
        length: piece.length,
      });
      must(
        piece.node.data.slice(piece.from, piece.from + piece.length) === text.slice(piece.at, piece.at + piece.length),
        'a piece has its text',
      );
      at = piece.at + piece.length;
    }
    must(at <= text.length, 'pieces lie in the text');
  }
}

const plain = ({ article, limits }: PageArticle) => ({ article, limits });

/** Reads a page as the extension does, and holds everything against it; then the page changes, and its marks are looked for. */
export function readPage(
  document: Document,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  after: readonly Shift[],
): void {
  const before = portrait(document);
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const top = same(() => topOfPage(document), 'what the gate reads');
  must(top.length < 2_000_000, 'the gate reads within bounds', String(top.length));
  same(() => worthALook(top), 'what the gate says');
  writingOf(top);
  const stories = storiesOnPage(document);
  const wholes = [null, ...stories.slice(0, 4)].flatMap((story) => {
    const page = extractArticle(document, story?.address ?? URL_OF_PAGE, story, NOW);
    return page ? [page] : [];
  });
  for (const page of wholes) {
    soundArticle(page);
    const index = indexText(page.places);
    for (const place of placesIn(page)) {
      soundRange(rangeFor(page.places, place), page.places, place);
      soundRange(relocate(page.places, place, index), page.places, place);
    }
  }
  const [first] = wholes;
  if (first) {
    const again = extractArticle(document, URL_OF_PAGE, null, NOW);
    must(
      again !== null && JSON.stringify(plain(again)) === JSON.stringify(plain(first)),
      'an article is another when it is read again',
    );
    const { article } = first;
    const language = vocabularies.get(
      detectLanguage(`${article.title}\n${article.body}`, article.declaredLang),
    )?.language;
    must(language !== undefined, 'its language is one of ours');
    if (language) soundStory(readStory(article, language), article);
  }
  must(observer.takeRecords().length === 0 && portrait(document) === before, 'the page is as it was');
  observer.disconnect();
  if (!first || after.length === 0) return;
  for (const one of after) shift(document, one);
  const now = extractArticle(document, URL_OF_PAGE, null, NOW);
  if (now) soundArticle(now);
  const index = indexText(first.places);
  for (const place of placesIn(first)) {
    soundRange(rangeFor(first.places, place), first.places, place);
    soundRange(relocate(first.places, place, index), first.places, place);
    if (now) soundRange(rangeNow(first.places, place, now.places), first.places, place);
  }
}

/** Pages as others write them, small enough to be read by the thousand: their names, and the page of a name. */
export function basePages(): { names: fc.Arbitrary<string>; htmlOf: (name: string) => string } {
  const all = [...demoPages(), ...generatedPages()];
  const bases = new Map(all.filter(({ html }) => html.length < 30_000).map(({ name, html }) => [name, html]));
  const plainest =
    '<!doctype html><html lang="en"><title>Amazon</title><body><h1>Amazon cuts 14,000 jobs</h1><p>Amazon will cut 14,000 jobs, it said on Tuesday. About 4% of its office staff are affected by the cuts.</p>';
  return { names: fc.constantFrom('', ...bases.keys()), htmlOf: (name) => bases.get(name) ?? plainest };
}

/** Everything that reads pages. */
export function pageTargets(vocabularies: ReadonlyMap<string, Vocabulary>): Target[] {
  const { names: base, htmlOf } = basePages();
  return [
    target({
      name: 'pages, mangled',
      few: 14,
      share: 0.2,
      cases: fc.tuple(base, changes(8)),
      size: ([name]) => htmlOf(name).length,
      check([name, all]) {
        readPage(documentOf(mutated(htmlOf(name), all)), vocabularies, []);
      },
    }),
    target({
      name: 'pages that change while they are read',
      few: 14,
      share: 0.2,
      cases: fc.tuple(base, changes(3), shifts),
      size: ([name]) => htmlOf(name).length,
      check([name, all, after]) {
        readPage(documentOf(mutated(htmlOf(name), all)), vocabularies, after);
      },
    }),
    target({
      name: 'the gate',
      few: 30,
      share: 0.4,
      cases: fc.tuple(base, changes(12)),
      size: ([name]) => htmlOf(name).length,
      check([name, all]) {
        const document = documentOf(mutated(htmlOf(name), all));
        const top = topOfPage(document);
        worthALook(top);
        writingOf(top);
      },
    }),
  ];
}
