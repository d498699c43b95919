// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageArticle } from '../../src/article/extract.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { annotationsJson } from '../../src/sidebar/take-along/annotations.ts';
import { contextMarkdown } from '../../src/sidebar/take-along/markdown.ts';
import { figuresCsv } from '../../src/sidebar/take-along/table.ts';
import type { TakenContext } from '../../src/sidebar/take-along/taken-context.ts';
import en from '../../src/story/languages/en.ts';
import { readStory } from '../../src/story/read.ts';
import { isolated } from '../../src/surfaces/format.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { indexRecords } from '../../src/surfaces/records.ts';

const paragraphs = [
  'Amazon is cutting about 9,000 more jobs, most of them in its cloud, advertising and human resources units, chief executive Andy Jassy told staff on Monday.',
  'The company had announced 18,000 job cuts in January. Together the two rounds come to 27,000 jobs.',
  'Amazon had about 1.54 million employees at the end of last year, most of them in warehouses.',
];

function pageOf(title: string, texts: readonly string[] = paragraphs, head = ''): PageArticle {
  const page = document.implementation.createHTMLDocument(title);
  page.head.insertAdjacentHTML('beforeend', `<meta property="article:published_time" content="2023-03-21">${head}`);
  const article = page.createElement('article');
  const heading = page.createElement('h1');
  heading.textContent = title.slice(0, 300);
  article.append(heading);
  for (const text of texts) {
    const paragraph = page.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  page.body.append(article);
  const found = extractArticle(page, 'https://news.example/story');
  if (found === null) throw new Error('no article');
  return found;
}

function taken({ article }: PageArticle): TakenContext {
  const context = buildContext(readStory(article, en), bundledDataset(), { ownIds: new Set() });
  const { title, url, publisher, body } = article;
  return {
    context,
    records: indexRecords(context.records),
    limits: [],
    page: { title, url, publisher, body },
    labels: labelsFor('en'),
    locale: 'en',
  };
}

const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const title = 'Amazon cuts 9,000 more jobs';

describe('signs that turn a text round', () => {
  it('are no part of an article', () => {
    const turned = paragraphs.map((text) => `\u202e${text.replace('9,000', '\u2067\u20699,000\u202c')}`);
    const head = '<meta property="og:site_name" content="The \u202eNews\u2066">';
    const { article } = pageOf(`\u202e${title}\u2069`, turned, head);
    for (const text of [article.title, article.body, article.publisher]) expect(text).not.toMatch(turning);
    expect(article).toMatchObject(pageOf(title, paragraphs, head.replace(turning, '').replace(turning, '')).article);
  });

  it('in a name do not reach beyond it', () => {
    const name = '\u2069\u202eevil\u2066';
    expect(isolated(name)).toBe('\u2068evil\u2069');
    // Names that are written from right to left stay as they are.
    expect(isolated('العربية')).toBe('\u2068العربية\u2069');
  });
});

describe('what a page calls itself', () => {
  it('is no longer than a headline can be, and one line', () => {
    const page = document.implementation.createHTMLDocument(`${title} ${'and more '.repeat(1_200_000)}`);
    page.head.insertAdjacentHTML('beforeend', '<meta property="og:site_name" content="A\nB\u0007">');
    page.body.innerHTML = `<main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`;
    const found = extractArticle(page, 'https://news.example/story');
    // Ten megabytes would be held against every heading of the page.
    expect(found?.article.title).toMatch(new RegExp(`^${title} and more`));
    expect(found?.article.title.length).toBeLessThanOrEqual(2_000);
    expect(found?.article.publisher).toBe('A B');
  });

  it('runs in no spreadsheet, links to nothing and breaks no address', () => {
    const hostile = taken(pageOf('=HYPERLINK("http://evil.example") Amazon cuts 9,000 more jobs \ud800'));
    expect(figuresCsv(hostile)).toContain('"\'=HYPERLINK');
    expect(contextMarkdown({ ...hostile, page: { ...hostile.page, url: 'https://news.example/?\\' } })).toContain(
      '(<https://news.example/?%5C>)',
    );
    const scripted = {
      ...hostile,
      page: { ...hostile.page, title: '[x](javascript:alert(1)) ![y](z)', url: 'javascript:1' },
    };
    expect(contextMarkdown(scripted)).toContain('\\[x\\](javascript:alert(1)) !\\[y\\](z)');
    expect(contextMarkdown(scripted)).not.toContain('](<javascript');
    expect(() => annotationsJson({ ...hostile, page: { ...hostile.page, url: null } }, '2026-01-01')).not.toThrow();
  });
});

describe('letters that only look like others', () => {
  it('are not the company: no story, and no verdict', () => {
    const lookalike = paragraphs.map((text) => text.replaceAll('Amazon', '\u0410mazon'));
    const { article } = pageOf(title.replace('Amazon', '\u0410mazon'), lookalike);
    const story = readStory(article, en);
    expect(story.is).toBe(false);
    const context = buildContext(story, bundledDataset(), { ownIds: new Set() });
    expect(context.figures.filter(({ figure }) => figure.subject === 'Amazon')).toEqual([]);
  });

  it('give a number no other value than the one that is seen', () => {
    // Signs that are not seen between digits: the number is the one that all of them make.
    const split = paragraphs.map((text) => text.replace('9,000', '1\u200b9,0\u00ad00'));
    const { article } = pageOf(title.replace('9,000', '19,000'), split);
    expect(readStory(article, en).figures.map(({ value }) => value)).not.toContain(9_000);
  });
});

describe('fields that are named like properties', () => {
  it('do not keep a page from being read, or its reader waiting', () => {
    const names = ['firstChild', 'nextSibling', 'localName', 'nodeType', 'getAttribute', 'hasAttribute', 'closest'];
    const page = document.implementation.createHTMLDocument(title);
    page.body.innerHTML = `<main><form>${names.map((name) => `<input name="${name}">`).join('')}
      <article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></form></main>`;
    const found = extractArticle(page, 'https://news.example/story');
    expect(found?.article.body).toContain('18,000 job cuts');
  });
});
