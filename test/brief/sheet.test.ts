// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sheet } from '../../src/brief/sheet.tsx';
import type { Context } from '../../src/context/context.ts';
import { say } from '../../src/context/sentence.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import type { Locale } from '../../src/surfaces/locale.ts';
import { indexRecords } from '../../src/surfaces/records.ts';
import { checkedFigure, figure, sampleContext } from '../sidebar/sample-context.ts';

const place = document.createElement('main');
afterEach(() => render(null, place));

function draw(context: Context, locale: Locale = 'en'): HTMLElement {
  render(
    h(Sheet, {
      context,
      records: indexRecords(context.records),
      page: { title: 'Amazon cuts 9,000 more jobs', url: 'https://news.example/story?id=1', publisher: 'The News' },
      limits: ['teaser'],
      labels: labelsFor(locale),
      locale,
    }),
    place,
  );
  return place;
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

describe('the sheet to print', () => {
  const answer = [say('left_share', { percent: 0.6, base: 'total', part: 9_000, ids: ['nine', 'staff-2022'] })];

  it('says where the reader’s own records and corrections take no part', () => {
    const { answer: words, limits } = labelsFor('en');
    expect(texts(draw(sampleContext({ ownUnread: true })), 'header .note')).toEqual([limits.teaser, words.ownUnread]);
  });

  it('tells the article, the answer, figures, waves, checks, and where it was printed from', () => {
    const sheet = draw(sampleContext({ answer }));
    expect(texts(sheet, 'h1')).toEqual(['Amazon cuts 9,000 more jobs']);
    expect(texts(sheet, '.answer')[0]).toContain('9,000 was 0.6% of all staff at the time.');
    expect(texts(sheet, 'h2')).toEqual([
      'Figures in this article',
      'Prior waves',
      'Since then',
      'Scale',
      'Checks',
      'Sources',
    ]);
    expect(texts(sheet, 'header .note')).toEqual([labelsFor('en').limits.teaser]);
    expect(texts(sheet, 'footer')[0]).toContain('dataset as of 21 November 2026');
    expect(texts(sheet, 'footer')[0]).toContain('Printed from https://news.example/story?id=1');
  });

  it('numbers the sources in the order in which they are cited, each with its address or place', () => {
    const sheet = draw(sampleContext({ answer }));
    expect(texts(sheet, '.answer sup')).toEqual(['1,2']);
    expect(texts(sheet, '.notes > li')).toEqual([
      'The Paper, 20 March 2023https://paper.example/a?b=1',
      'A filingpage 12',
    ]);
    const marks = texts(sheet, 'sup').flatMap((mark) => mark.split(',').map(Number));
    expect(Math.max(...marks)).toBe(2);
  });

  it('keeps to the article’s own kind of wave, with a bar each, and counts what is left out', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      checkedFigure(
        figure(`${at + 1},000`, { value: (at + 1) * 1_000, start: at * 10, end: at * 10 + 5 }),
        'no_record',
      ),
    );
    const sheet = draw(sampleContext({ figures: many, claims: [], scale: [] }));
    expect(texts(sheet, '.more')).toEqual(['… and 48 more']);
    const bars = [...sheet.querySelectorAll<HTMLElement>('.waves .bars > span')].map(({ style }) => style.inlineSize);
    expect(bars.slice(0, 2)).toEqual(['50%', '100%']);
    expect(texts(sheet, '.waves')[0]).not.toContain('150,000');
  });

  it.each([
    ['fi', 'Luvut tässä jutussa', 'Tulostettu osoitteesta'],
    ['zh-TW', '報導中的數字', '列印自'],
  ] as const)('is in the reader’s language: %s', (locale, title, from) => {
    const sheet = draw(sampleContext({ answer }), locale);
    expect(texts(sheet, 'h2')[0]).toBe(title);
    expect(texts(sheet, 'footer')[0]).toContain(from);
  });

  it('says nothing of what there is nothing to say of', () => {
    const nothing = { figures: [], claims: [], prior: [], since: [], scale: [], leftOut: [], answer: [] };
    expect(texts(draw(sampleContext(nothing)), 'h2')).toEqual([]);
  });
});
