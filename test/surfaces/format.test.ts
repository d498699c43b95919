import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatFigure,
  formatNames,
  formatPercent,
  formatQuantity,
  formatRegion,
  formatUnit,
  formatWithin,
  formatYears,
} from '../../src/surfaces/format.ts';

const space = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('counts', () => {
  test.each([
    [9_000, '9,000', '9,000', '9 000'],
    [10_000, '10,000', '1 萬（10,000）', '10 000'],
    [27_000, '27,000', '2 萬 7000（27,000）', '27 000'],
    [105_770, '105,770', '10 萬 5770（105,770）', '105 770'],
    [1_578_000, '1,578,000', '157 萬 8000（1,578,000）', '1 578 000'],
    [100_000_000, '100,000,000', '1 億（100,000,000）', '100 000 000'],
    [100_010_000, '100,010,000', '1 億 1 萬（100,010,000）', '100 010 000'],
  ])('%d', (value, en, zh, fi) => {
    expect([formatCount(value, 'en'), formatCount(value, 'zh-TW'), space(formatCount(value, 'fi'))]).toEqual([
      en,
      zh,
      fi,
    ]);
  });
});

describe('dates keep their precision', () => {
  test.each([
    ['2025', '2025', '2025年', '2025'],
    ['2025-Q3', 'Q3 2025', '2025年第3季', 'vuoden 2025 3. neljännes'],
    ['2025-10', 'October 2025', '2025年10月', 'lokakuu 2025'],
    ['2026-W05', 'the week of 26 January 2026', '2026年1月26日起的一週', '26. tammikuuta 2026 alkava viikko'],
    ['2025-10-28', '28 October 2025', '2025年10月28日', '28. lokakuuta 2025'],
    ['someday', 'someday', 'someday', 'someday'],
  ])('%s', (iso, en, zh, fi) => {
    expect([formatDate(iso, 'en'), formatDate(iso, 'zh-TW'), formatDate(iso, 'fi')]).toEqual([en, zh, fi]);
  });

  test('spans of years', () => {
    expect([
      formatYears('2022-11', '2023', 'en'),
      formatYears('2001', '2001', 'en'),
      formatYears('1999', '2001', 'en'),
    ]).toEqual(['2022–23', '2001', '1999–2001']);
    expect(formatYears('2022', '2023', 'fi')).toBe('2022–2023');
    expect(formatYears('2022', '2023', 'zh-TW')).toBe('2022–2023年');
  });
});

describe('quantities keep ranges and qualifiers', () => {
  const quantity = { value: null, low: null, high: null, qualifier: 'exact' } as const;
  test.each([
    [{ ...quantity, value: 14_000, qualifier: 'about' as const }, 'about 14,000', 'noin 14 000'],
    [{ ...quantity, low: 900, high: 1_100 }, '900 to 1,100', '900–1 100'],
    [{ ...quantity, high: 100, qualifier: 'up_to' as const }, 'up to 100', 'enintään 100'],
    [{ ...quantity, low: 200 }, 'at least 200', 'vähintään 200'],
    [quantity, null, null],
  ])('%o', (value, en, fi) => {
    expect(formatQuantity(value, 'en')).toBe(en);
    expect(space(formatQuantity(value, 'fi')) ?? null).toBe(fi);
  });

  test('figures: a share has its sign, a vague amount its own words', () => {
    const figure = { ...quantity, text: 'nearly 10%', measure: 'percent' as const };
    expect(formatFigure({ ...figure, value: 10, qualifier: 'nearly' }, 'en')).toBe('nearly 10%');
    expect(space(formatFigure({ ...figure, low: 4, high: 4.5 }, 'fi'))).toBe('4–4,5 %');
    expect(formatFigure({ ...figure, text: 'thousands', measure: 'jobs', qualifier: 'vague' }, 'en')).toBe('thousands');
  });

  test('shares', () => {
    expect([formatPercent(8.571, 'en'), space(formatPercent(8.571, 'fi')), formatPercent(0.03, 'en')]).toEqual([
      '8.6%',
      '8,6 %',
      '0.03%',
    ]);
  });
});

describe('places and parts', () => {
  test.each([
    ['GB', 'United Kingdom', '英國', 'Iso-Britannia'],
    ['US-WA', 'Washington state', '華盛頓州', 'Washingtonin osavaltio'],
    ['global', 'worldwide', '全球', 'koko maailma'],
    ['DE-BB', 'Germany (DE-BB)', '德國 (DE-BB)', 'Saksa (DE-BB)'],
    ['nowhere in particular', 'nowhere in particular', 'nowhere in particular', 'nowhere in particular'],
  ])('%s', (code, en, zh, fi) => {
    expect([formatRegion(code, 'en'), formatRegion(code, 'zh-TW'), formatRegion(code, 'fi')]).toEqual([en, zh, fi]);
  });

  test('functions are translated, brands are not', () => {
    expect([
      formatUnit('warehouses', 'fi'),
      formatUnit('HR', 'zh-TW'),
      formatUnit('Twitch', 'fi'),
      formatUnit('retail', 'en'),
    ]).toEqual(['varastot', '人資', 'Twitch', 'retail']);
  });
});

describe('lists of names, and counts within brackets', () => {
  test('have the language’s own signs between them', () => {
    expect(formatNames(['AWS', 'Twitch'], 'en')).toBe('AWS, Twitch');
    expect(formatNames(['AWS', 'Twitch'], 'zh-TW')).toBe('AWS、Twitch');
    expect(formatWithin('about 350,000', '28 October 2025', 'en')).toBe('about 350,000, 28 October 2025');
    expect(formatWithin('約 30 萬（300,000）', '2023年1月5日', 'zh-TW')).toBe('約 300,000，2023年1月5日');
    expect(formatWithin('約 154 萬 1000（1,541,000）', '2022年12月31日', 'zh-TW')).toBe('約 1,541,000，2022年12月31日');
  });
});
