import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { type DatedSentence, dateFiles, readDated, scoreDates } from './dates.ts';
import floors from './floor.json' with { type: 'json' };
import { f1 } from './score.ts';

await loadLanguages();
const { byLanguage } = scoreDates(dateFiles().flatMap(readDated));

const sentence = (text: string, dates: [surface: string, value: string, precision: 'month' | 'year'][]) =>
  ({
    id: 'x',
    lang: 'en-GB',
    published: '2026-01-23',
    text,
    dates: dates.map(([surface, value, precision]) => ({
      surface,
      at: text.indexOf(surface),
      value,
      precision,
      also: [],
    })),
  }) satisfies DatedSentence;

describe('the count of dates', () => {
  test('takes as right what overlaps and means the same', () => {
    const score = scoreDates([
      sentence('It cut 14,000 jobs in late October 2025.', [['October 2025', '2025-10', 'month']]),
    ]);
    expect(score.byLanguage.get('en')).toEqual({ sentences: 1, right: 1, wrong: 0, missed: 0 });
    expect(score.mistakes).toEqual([]);
  });

  test('counts another value as wrong and as missed, and tells of it once', () => {
    const score = scoreDates([sentence('It cut 14,000 jobs in October 2025.', [['October 2025', '2024-10', 'month']])]);
    expect(score.byLanguage.get('en')).toEqual({ sentences: 1, right: 0, wrong: 1, missed: 1 });
    expect(score.mistakes).toHaveLength(1);
  });

  test('counts what is found where there is nothing', () => {
    const score = scoreDates([sentence('It was founded in 1994 and has 90 days.', [])]);
    expect(score.byLanguage.get('en')).toMatchObject({ right: 0, wrong: 1, missed: 0 });
    expect(score.mistakes[0]?.what).toContain('1994');
  });
});

/** The floors only ever rise: raise them when the scorecard (`npm run eval`) has risen. */
describe('dates are read at least as well as they were', () => {
  test.each(Object.entries<number>(floors.dates))('in %s', (lang, floor) => {
    const tally = byLanguage.get(lang);
    expect((tally && f1(tally)) ?? 0).toBeGreaterThanOrEqual(floor);
  });
});
