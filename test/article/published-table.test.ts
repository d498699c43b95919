/** Every pair of places that can state the date of an article, agreeing, differing, and explained by an update. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { ENGLISH } from './own-articles.ts';
import { ADDRESS, documentOf } from './page.ts';

beforeAll(loadLanguages);

const SOURCES = ['json-ld', 'meta', 'time', 'url', 'dateline', 'text'] as const;
type Source = (typeof SOURCES)[number];
/** ISO day, as each of the places states it. */
type Stated = Partial<Record<Source, string>>;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

function spelt(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const article = (more: object) => jsonLd({ '@type': 'NewsArticle', headline: ENGLISH.title, ...more });

interface Page {
  head?: string;
  above?: string;
  first?: string;
  url?: string;
  lang?: string;
}

function html({ head = '', above = '', first = '', lang = 'en' }: Page): string {
  return `<html lang="${lang}"><head><title>${ENGLISH.title}</title>${head}</head><body><main>
    <div><h1>${ENGLISH.title}</h1>${above}</div>
    <div>${first}<p>${ENGLISH.paragraphs.join('</p><p>')}</p></div></main></body></html>`;
}

/** The date as the page gives it, with what the text itself tells held against it. */
function dated(page: Page, today: string | null = null): { date: string; sure: boolean } | null {
  const url = page.url ?? ADDRESS;
  const found = extractArticle(
    documentOf(html(page), url),
    url,
    null,
    today === null ? null : new Date(`${today}T12:00`),
  );
  const language = languageFor('en');
  if (!found || !language) throw new Error('no article was found');
  const { published } = readStory(found.article, language);
  return published && { date: published.date, sure: published.sure };
}

function pageOf(stated: Stated, more: { modified?: string } = {}): Page {
  const { time, url, dateline, text } = stated;
  const data = {
    ...(stated['json-ld'] === undefined ? {} : { datePublished: stated['json-ld'] }),
    ...(more.modified === undefined ? {} : { dateModified: more.modified }),
  };
  return {
    head: [
      Object.keys(data).length > 0 ? article(data) : '',
      stated.meta === undefined ? '' : `<meta property="article:published_time" content="${stated.meta}">`,
    ].join(''),
    above: [
      time === undefined ? '' : `<p><time datetime="${time}">by the desk</time></p>`,
      dateline === undefined ? '' : `<p>${spelt(dateline)}</p>`,
    ].join(''),
    first:
      text === undefined ? '' : `<p>The company told its staff today, ${spelt(text)}, that office jobs will go.</p>`,
    ...(url === undefined ? {} : { url: `https://news.example/${url.replaceAll('-', '/')}/story.html` }),
  };
}

const PAIRS = SOURCES.flatMap((a, at) => SOURCES.slice(at + 1).map((b) => [a, b] as const));

describe('two places that state a date', () => {
  it.each(PAIRS)('agree: %s and %s', (a, b) => {
    expect(dated(pageOf({ [a]: '2025-10-28', [b]: '2025-10-28' }))).toEqual({ date: '2025-10-28', sure: true });
  });

  it.each(PAIRS)('differ, so that the day is not sure: %s and %s', (a, b) => {
    expect(dated(pageOf({ [a]: '2025-10-28', [b]: '2019-03-08' }))).toEqual({ date: '2025-10-28', sure: false });
    expect(dated(pageOf({ [a]: '2019-03-08', [b]: '2025-10-28' }))).toEqual({ date: '2019-03-08', sure: false });
  });

  it.each(PAIRS.filter(([a, b]) => a !== 'text' && b !== 'text'))(
    'are a day apart, in another zone: %s and %s',
    (a, b) => {
      expect(dated(pageOf({ [a]: '2025-10-28', [b]: '2025-10-29' }))?.sure).toBe(true);
    },
  );

  it.each(PAIRS.filter(([, b]) => b !== 'text' && b !== 'url'))('differ by an update: %s and %s', (a, b) => {
    const page = pageOf({ [a]: '2025-10-28', [b]: '2025-11-04' }, { modified: '2025-11-04' });
    expect(dated(page)).toEqual({ date: '2025-10-28', sure: true });
  });

  it('cannot be outvoted: one that differs is enough', () => {
    const page = pageOf({ 'json-ld': '2025-10-28', meta: '2025-10-28', url: '2025-10-28', dateline: '2019-03-08' });
    expect(dated(page)?.sure).toBe(false);
  });
});

describe('what is said of changes', () => {
  it('is no date of publication, alone or printed', () => {
    expect(dated(pageOf({}, { modified: '2025-10-28' }))).toBeNull();
    expect(dated({ above: '<p>Updated October 28, 2025, 9:40 a.m.</p>' })).toBeNull();
    expect(dated({ above: '<p>October 28, 2025 (updated)</p>' })).toBeNull();
    expect(dated({ above: '<p>2025-10-28 22:10 更新</p>', lang: 'zh-Hant' })).toBeNull();
  });

  it('leaves the date before it, on the same line', () => {
    const expected = { date: '2025-10-28', sure: true };
    expect(dated({ above: '<p>October 28, 2025. Updated November 4, 2025</p>' })).toEqual(expected);
    expect(dated({ above: '<p>October 28, 2025 | November 4, 2025 (updated)</p>' })).toEqual(expected);
    expect(dated({ above: '<p>2025-10-28 21:00（2025-11-04 22:10更新）</p>', lang: 'zh-Hant' })).toEqual(expected);
  });

  it('lets the text itself tell the day where the page gives only that', () => {
    expect(dated(pageOf({ text: '2025-10-28' }, { modified: '2025-11-20' }))).toEqual({
      date: '2025-10-28',
      sure: true,
    });
  });
});

describe('data of another article', () => {
  const rival = {
    '@type': 'NewsArticle',
    headline: 'Harbour festival opens with a boat parade',
    url: 'https://news.example/culture/harbour',
    datePublished: '2019-03-08',
  };

  it('give way to anything that the page states itself', () => {
    expect(dated({ head: jsonLd(rival), above: '<p>October 28, 2025</p>' })).toEqual({
      date: '2025-10-28',
      sure: true,
    });
    expect(dated({ head: jsonLd(rival), url: 'https://news.example/2025/10/28/story.html' })).toEqual({
      date: '2025-10-28',
      sure: true,
    });
  });

  it('are not sure where they are all there is', () => {
    expect(dated({ head: jsonLd(rival) })).toEqual({ date: '2019-03-08', sure: false });
  });

  it('are this one’s under another headline, at its address or at the one that the page calls its own', () => {
    const own = { ...rival, url: ADDRESS, datePublished: '2025-10-28' };
    expect(dated({ head: jsonLd(own) })).toEqual({ date: '2025-10-28', sure: true });
    const canonical = 'https://news.example/amp/story';
    const head = `<link rel="canonical" href="${canonical}">${jsonLd({ ...own, url: canonical })}`;
    expect(dated({ head })?.sure).toBe(true);
  });

  it('are this one’s where the headline is told in other words', () => {
    const head = jsonLd({ ...rival, headline: `Business: ${ENGLISH.title.slice(0, -6)}`, datePublished: '2025-10-28' });
    expect(dated({ head })).toEqual({ date: '2025-10-28', sure: true });
  });
});

describe('the day of another zone', () => {
  it('is that which the paper prints, where its data tell the time of Greenwich', () => {
    const page = pageOf({ 'json-ld': '2025-11-01T02:30:00Z', dateline: '2025-10-31' });
    expect(dated(page)).toEqual({ date: '2025-10-31', sure: true });
  });

  it('is that of the data where they name their own zone, or a day and no time', () => {
    expect(dated(pageOf({ 'json-ld': '2025-10-31T23:30:00-04:00', url: '2025-11-01' }))?.date).toBe('2025-10-31');
    expect(dated(pageOf({ 'json-ld': '2025-11-01T00:00:00Z', url: '2025-10-31' }))?.date).toBe('2025-11-01');
  });

  it('agrees with an address of the month before', () => {
    const page = { ...pageOf({ 'json-ld': '2025-11-01T02:30:00Z' }), url: 'https://news.example/2025/10/story.html' };
    expect(dated(page)).toEqual({ date: '2025-11-01', sure: true });
  });
});

describe('days in figures', () => {
  it.each([
    ['en-GB', '2023-04-03'],
    ['en-IE', '2023-04-03'],
    ['fr', '2023-04-03'],
    ['pt-BR', '2023-04-03'],
    ['en-US', '2023-03-04'],
  ])('are read as the language of the page writes them (%s)', (lang, date) => {
    expect(dated({ above: '<p>03/04/2023</p>', lang })).toEqual({ date, sure: true });
  });

  it('are none where the page’s English is of no country, and in its data as well', () => {
    expect(dated({ above: '<p>03/04/2023</p>' })).toBeNull();
    expect(dated({ head: '<meta name="pubdate" content="03/04/2023">' })).toBeNull();
  });

  it.each(['en-US', 'en-GB'])('agree with what else the page states, read either way (%s)', (lang) => {
    const page = { ...pageOf({ 'json-ld': '2023-04-03' }), above: '<p>03/04/2023</p>', lang };
    expect(dated(page)).toEqual({ date: '2023-04-03', sure: true });
  });

  it('differ where neither reading agrees', () => {
    const page = { ...pageOf({ 'json-ld': '2023-06-20' }), above: '<p>03/04/2023</p>', lang: 'en-US' };
    expect(dated(page)?.sure).toBe(false);
  });
});

describe('a day to come', () => {
  it('is not believed on a page that is open now', () => {
    expect(dated(pageOf({ meta: '2026-05-01' }), '2025-10-28')).toEqual({ date: '2026-05-01', sure: false });
    expect(dated(pageOf({ meta: '2025-10-29' }), '2025-10-28')?.sure).toBe(true);
  });

  it('is taken as it is on a saved page, and is none where it only fills a gap', () => {
    expect(dated(pageOf({ meta: '2026-05-01' }))?.sure).toBe(true);
    expect(dated(pageOf({ meta: '9999-12-31' }))).toBeNull();
    expect(dated(pageOf({ 'json-ld': '2999-01-01', url: '2025-10-28' }))).toEqual({ date: '2025-10-28', sure: true });
  });
});
