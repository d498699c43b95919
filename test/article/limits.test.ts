import { describe, expect, test } from 'vitest';
import en from '../../src/story/languages/en.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './page.ts';

const lead = 'Amazon is cutting about 9,000 more jobs, most of them in its cloud unit, its chief told staff on Monday.';
const more = 'The round follows one of 18,000 that the company announced in January, and managers expect no other one.';

interface PageInput {
  root?: string;
  head?: string;
  body: string;
}

const page = ({ root = 'lang="en"', head = '', body }: PageInput) =>
  articleOf(`<!doctype html><html ${root}><head><title>Amazon cuts 9,000 more jobs</title>${head}</head>
<body><article><h1>Amazon cuts 9,000 more jobs</h1><time datetime="2023-03-21">21 March 2023</time>${body}</article></body></html>`);

const data = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Amazon cuts 9,000 more jobs',
    datePublished: '2023-03-21',
    ...value,
  })}</script>`;

const whole = Array.from(
  { length: 20 },
  (_, n) => `<p>${n === 0 ? lead : more} It is point ${n} of the memo.</p>`,
).join('');

test('a page that stands there as a whole has no limits', () => {
  expect(page({ body: whole }).limits).toEqual([]);
  expect(page({ head: data({ isAccessibleForFree: true }), body: `<p>${lead}</p>` }).limits).toEqual([]);
  const odd = { toString: 1, valueOf: 1 };
  expect(page({ head: data({ isAccessibleForFree: odd }), body: `<p>${lead}</p>` }).limits).toEqual([]);
});

describe('a teaser before a paywall', () => {
  test.each([
    ['the data says so', { head: data({ isAccessibleForFree: false }), body: `<p>${lead}</p>` }],
    ['the data says so in words', { head: data({ isAccessibleForFree: 'False' }), body: `<p>${lead}</p>` }],
    [
      'the data says so of a part',
      {
        head: data({ hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' } }),
        body: `<p>${lead}</p>`,
      },
    ],
    ['the wall stands there', { body: `<p>${lead}</p><div class="c-paywall__box">Subscribe to read on</div>` }],
  ])('is told where %s', (_, input) => {
    expect(page(input).limits).toEqual(['teaser']);
  });

  test('is not told where the whole text stands there', () => {
    expect(page({ head: data({ isAccessibleForFree: false }), body: whole }).limits).toEqual([]);
  });
});

describe('a page that a machine translated', () => {
  test.each([
    ['Chrome', { root: 'lang="en" class="translated-ltr"', body: whole }],
    ['Chrome, into a language written from the right', { root: 'class="js translated-rtl"', body: whole }],
    ['a server that says so', { head: '<meta http-equiv="X-Translated-By" content="Google">', body: whole }],
    ['Edge', { body: whole.replace('<p>', '<p _msttexthash="12345" _msthash="3">') }],
  ])('is told: by %s', (_, input) => {
    expect(page(input).limits).toEqual(['translated']);
  });

  test('is told by the address of a translating server', () => {
    const html = `<html><body><article><h1>Amazon cuts 9,000 more jobs</h1>${whole}</article></body></html>`;
    expect(articleOf(html, 'https://www-news-example.translate.goog/a?_x_tr_sl=fi').limits).toEqual(['translated']);
  });
});

test('an article that is only the caption of a picture is told as such', () => {
  const figure = `<figure><img src="a.jpg" alt=""><figcaption>${lead}</figcaption></figure>`;
  const { limits, article } = page({ body: figure });
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['caption']);
  expect(limits).toEqual(['caption']);
});

describe('a running report', () => {
  const entries = [9, 10, 11, 12, 13]
    .map(
      (hour) =>
        `<section><h2>Update of ${hour}</h2><time datetime="2023-03-2${hour % 4}T${hour}:00:00Z">${hour}:00</time><p>Amazon laid off ${hour}00 people yesterday, and ${hour}10 in November 2022, as the staff was told at ${hour} o’clock.</p></section>`,
    )
    .join('');

  const live = data({ '@type': 'LiveBlogPosting' });
  /** Value and date of each figure, with what gave the date. */
  const figuresOf = (read: ReturnType<typeof page>) =>
    readStory(read.article, en)
      .figures.filter((figure) => figure.in === 'body')
      .map(({ value, asOf, because }) => `${value} ${asOf} ${because.asOf.code}`);

  test.each([
    ['the data says so', page({ head: live, body: entries })],
    ['the page calls itself so and holds dated entries', page({ body: `<div class="js-liveblog">${entries}</div>` })],
  ])('is told where %s, and each entry counts from its own day and none from the page’s', (_, read) => {
    expect(read.limits).toEqual(['live']);
    expect(read.article.published?.sure).not.toBe(true);
    const { dates, figures } = readStory(read.article, en);
    const value = (text: string) => dates.filter((date) => date.text.toLowerCase() === text).map((date) => date.value);
    expect(value('yesterday')).toEqual(['2023-03-20', '2023-03-21', '2023-03-22', '2023-03-19', '2023-03-20']);
    expect(new Set(value('november 2022'))).toEqual(new Set(['2022-11']));
    expect(figures.filter(({ value: count }) => count === 900).map(({ asOf }) => asOf)).toEqual(['2023-03-20']);
  });

  const entry = (text: string) => `<p>${text} The staff of the offices was told by mail, and managers spoke of it.</p>`;

  test('dates what an entry counts by the month of that entry', () => {
    const body = `<section><time datetime="2025-10-28T09:00Z">9:00</time>${entry('Amazon cuts 14,000 jobs.')}</section>
      <section><time datetime="2026-01-28T09:00Z">9:00</time>${entry('Amazon cuts 370 jobs in Luxembourg.')}</section>`;
    expect(figuresOf(page({ head: live, body }))).toEqual(['14000 2025-10 entry', '370 2026-01 entry']);
  });

  test('reads the day of an entry where it is printed', () => {
    const more = '<p>Those who have to go keep their pay for three months, and may apply for other posts inside.</p>';
    const body = [
      ['28 October 2025, 9:00', 'Amazon cuts 14,000 jobs.'],
      ['29 January 2026, 11:30', 'Amazon cuts 370 jobs in Luxembourg.'],
      ['30 January 2026, 8:15', 'Amazon cuts 440 jobs in Spain.'],
    ]
      .map(([clock, text]) => `<section><p>${clock}</p>${entry(text ?? '')}${more}</section>`)
      .join('');
    const expected = ['14000 2025-10 entry', '370 2026-01 entry', '440 2026-01 entry'];
    expect(figuresOf(page({ head: live, body }))).toEqual(expected);
  });

  test('follows the last time before, where entries have no box of their own; what stands before the first is open', () => {
    const body = `${entry('Amazon is shedding 16,000 jobs.')}
      <time datetime="2026-01-28T09:00Z">9:00</time>${entry('Amazon cuts 370 jobs in Luxembourg.')}
      <time datetime="2025-10-28T09:00Z">9:00</time>${entry('Amazon cuts 14,000 jobs.')}`;
    expect(figuresOf(page({ head: live, body }))).toEqual([
      '16000 null none',
      '370 2026-01 entry',
      '14000 2025-10 entry',
    ]);
  });

  test('leaves open what entries with the hour alone count', () => {
    const body = ['9:00', '10:00', '11:00']
      .map(
        (hour) =>
          `<section><time datetime="${hour}">${hour}</time>${entry('Amazon cut 370 jobs yesterday.')}</section>`,
      )
      .join('');
    expect(new Set(figuresOf(page({ head: live, body })))).toEqual(new Set(['370 null none']));
  });

  test('comments with times below an article make none of it', () => {
    const comments = entries.replaceAll('<section>', '<section class="comment">');
    expect(page({ body: `${whole}<div id="comments">${comments}</div>` }).limits).toEqual([]);
  });
});
