import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { wordAsOf } from '../../src/surfaces/sentences/reasons.ts';
import { byHand } from '../story/by-hand.ts';
import { contextOf, type StoryDraft } from './story-of.ts';

await loadLanguages();

/** Value and date of every figure, and the rule that gave the date; `published` null for a page that prints none. */
function read(lang: string, published: string | null, title: string, text: string): string[] {
  const language = languageFor(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const article = articleFromText({ text, title, lang, ...(published === null ? {} : { published }) });
  const context = buildContext(readStory(article, language), bundledDataset(), { ownIds: new Set() });
  return context.figures.map(({ figure }) => `${figure.value} ${figure.asOf} ${figure.because.asOf.code}`);
}

function dates(draft: StoryDraft): (string | null)[] {
  return contextOf(draft).figures.map(({ figure }) => figure.asOf);
}

describe('a page without a date', () => {
  test.each([
    [
      'en',
      'Amazon to shed 16,000 more office jobs',
      'Amazon is letting another 16,000 office workers go. In October it had cut 14,000 jobs. Together that makes 30,000 jobs.',
      ['16000 2026-01 record', '16000 2026-01 record', '14000 2025-10 record', '30000 2026-01 record'],
    ],
    [
      'de',
      'Amazon entlässt weitere 9000 Beschäftigte',
      'Amazon entlässt weitere 9000 Beschäftigte. Anfang Januar hatte der Konzern den Abbau von 18.000 Stellen angekündigt.',
      ['9000 2023-03 record', '9000 2023-03 record', '18000 2023-01 record'],
    ],
    [
      'fi',
      'Amazon irtisanoo vielä 9 000 työntekijää',
      'Amazon irtisanoo vielä 9 000 työntekijää. Tammikuussa yhtiö ilmoitti vähentävänsä 18 000 työpaikkaa.',
      ['9000 2023-03 record', '9000 2023-03 record', '18000 2023-01 record'],
    ],
    [
      'zh-Hant',
      '亞馬遜再裁1.6萬人',
      '亞馬遜將再裁員1.6萬人。去年10月該公司已裁員1.4萬人。',
      ['16000 2026-01 record', '16000 2026-01 record', '14000 2025-10 record'],
    ],
  ])('takes for its rounds the months in which they were announced (%s)', (lang, title, text, expected) => {
    expect(read(lang, null, title, text)).toEqual(expected);
  });

  test('says so in the reading of the figure', () => {
    const context = contextOf({ published: null, figures: [{ role: 'jobs_cut', value: 16_000, in: 'title' }] });
    const [figure] = context.figures;
    expect(figure?.figure.because.asOf.code).toBe('record');
    expect(figure && wordAsOf(figure.figure.because.asOf, 'en')).toBe(
      'No words tell its date, so it has the date of the record that it is about.',
    );
  });

  test('tells the months of a date without its year from those of the record', () => {
    const beside = (first: number, last = first) =>
      byHand({ asOf: { code: 'open', words: [], rule: 'month', open: { first, last } } });
    const round = (because: ReturnType<typeof byHand>) =>
      dates({ published: null, figures: [{ role: 'jobs_cut', value: 14_000, because }] });
    expect(round(beside(10))).toEqual(['2025-10']);
    expect(round(beside(9, 11))).toEqual(['2025-10']);
    expect(round(beside(3))).toEqual([null]);
  });

  test('a season that ends in the next year holds both its ends', () => {
    const winter = byHand({ asOf: { code: 'open', words: [], rule: 'season', open: { first: 12, last: 2 } } });
    expect(
      dates({ published: null, figures: [{ role: 'jobs_cut', value: 16_000, in: 'title', because: winter }] }),
    ).toEqual(['2026-01']);
  });

  test('the month that words name tells two rounds of the same number apart', () => {
    expect(
      read(
        'en',
        null,
        'Amazon keeps hiring',
        'In March Amazon took on 100,000 people for its warehouses, in September it said it would hire 100,000 more people.',
      ),
    ).toEqual(['100000 2020-03 record', '100000 2020-09 record']);
  });

  test('dates nothing by a record of which another one is known soon after with the same number', () => {
    expect(
      dates({
        kind: 'hiring',
        published: null,
        figures: [
          { role: 'hires', value: 100_000, in: 'title' },
          { role: 'hires', value: 33_000 },
          { role: 'hires', value: 175_000 },
        ],
      })[0],
    ).toBeNull();
  });

  test('its staff is that of the month of the round that is its news', () => {
    expect(
      read(
        'en',
        null,
        'Amazon to cut 14,000 office jobs',
        'Amazon will cut 14,000 jobs. It has about 350,000 corporate employees.',
      ),
    ).toEqual(['14000 2025-10 record', '14000 2025-10 record', '350000 2025-10 round']);
  });

  test('but not where words put that round into the year before', () => {
    expect(
      read(
        'en',
        null,
        'Amazon boss defends cutting 14,000 jobs',
        'In October last year Amazon cut 14,000 jobs. It has about 350,000 corporate employees.',
      ).at(-1),
    ).toBe('350000 null none');
  });

  test('and is that of the month that words name where the record is of that month', () => {
    expect(
      read(
        'nl',
        null,
        'Amazon zoekt 75.000 mensen',
        'Amazon zoekt 75.000 mensen voor de magazijnen. Eind vorig jaar had Amazon 798.000 mensen in dienst.',
      ).at(-1),
    ).toBe('798000 2019-12 record');
  });

  test('lends nothing to figures that are on no record, that differ, or of which sources differ', () => {
    const context = contextOf({
      published: null,
      figures: [
        { role: 'jobs_cut', value: 16_000, in: 'title' },
        { role: 'jobs_cut', value: 370 },
        { role: 'headcount', value: 123_456 },
      ],
    });
    expect(context.figures.map(({ figure, verdict }) => [verdict, figure.asOf])).toEqual([
      ['agrees', '2026-01'],
      ['no_record', null],
      ['no_record', null],
    ]);
  });

  test('a month that words name is of the year that the news tells, also for what is on no record', () => {
    const inMonth = (month: number) =>
      byHand({ asOf: { code: 'open', words: [], rule: 'month', open: { first: month, last: month } } });
    const figures = [
      { role: 'jobs_cut' as const, value: 16_000, in: 'title' as const },
      { role: 'jobs_cut' as const, value: 370, because: inMonth(12) },
      { role: 'planned_cuts' as const, value: 370, because: inMonth(12) },
    ];
    expect(dates({ published: null, figures })).toEqual(['2026-01', '2025-12', null]);
  });
});

describe('a page with a date', () => {
  const recalled = byHand({ asOf: { code: 'article', words: [], rule: null, open: null } });

  test('what no words date and was announced months before is of that month', () => {
    const figures = [{ role: 'jobs_cut' as const, value: 18_000, asOf: '2024-01', because: recalled }];
    expect(dates({ published: '2024-01-24', figures })).toEqual(['2023-01']);
  });

  test('a total is as old as its last round', () => {
    const figures = [{ role: 'cumulative_cuts' as const, value: 27_000, asOf: '2024-09', because: recalled }];
    expect(dates({ published: '2024-09-17', figures })).toEqual(['2023-03']);
    const since = byHand({ asOf: { code: 'beside', words: [], rule: 'month', open: null } });
    const begun = [{ role: 'cumulative_cuts' as const, value: 27_000, asOf: '2022-11', because: since }];
    expect(dates({ published: '2023-06-01', figures: begun })).toEqual(['2023-03']);
  });

  test('news keeps the month of the article: hires just announced, the target of a programme, another year', () => {
    const hires = [{ role: 'hires' as const, value: 50_000, asOf: '2017-08', because: recalled }];
    expect(dates({ kind: 'hiring', published: '2017-08-03', figures: hires })).toEqual(['2017-08']);
    const target = [{ role: 'planned_cuts' as const, value: 30_000, asOf: '2026-01', because: recalled }];
    expect(dates({ published: '2026-01-23', figures: target })).toEqual(['2026-01']);
  });

  test('what words date keeps that date', () => {
    const beside = byHand({ asOf: { code: 'beside', words: [], rule: 'year', open: null } });
    const figures = [{ role: 'cumulative_cuts' as const, value: 27_000, asOf: '2022', because: beside }];
    expect(dates({ published: '2026-01-23', figures })).toEqual(['2022']);
  });
});
