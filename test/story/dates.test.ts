import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/article/fold.ts';
import { parseIso } from '../../src/dataset/dates.ts';
import { findDates } from '../../src/story/dates.ts';
import type { Language } from '../../src/story/language.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';

function read(language: Language, published: string | null, text: string): (string | null)[] {
  const folded = foldText(text);
  return findDates(text, folded, 0, folded.length, language, published === null ? null : parseIso(published)).map(
    (date) => date.value,
  );
}

describe('dates as the words mean them on Friday, 23 January 2026', () => {
  test.each([
    ['in October last year', ['2025-10']],
    ['in October', ['2025-10']],
    ['last October', ['2025-10']],
    ['January', ['2026-01']],
    ['next week, early next week', ['2026-W05', '2026-W05']],
    ['last week and this week', ['2026-W03', '2026-W04']],
    ['on Monday', ['2026-01-19']],
    ['the Q3 results', ['2025-Q3']],
    ['Q3 2024', ['2024-Q3']],
    ['from the beginning of 2025', ['2025']],
    ['three months ago', ['2025-10']],
    ['On October 28, 2025 and on 28 October 2025', ['2025-10-28', '2025-10-28']],
    ['It was shut on the 4th of March', ['2025-03-04']],
    ['by March', ['2026-03']],
    ['It may cut more in May', ['2026-05']],
    ['last fall', ['2025']],
    ['12,000 jobs and 2019', ['2019']],
  ])('%s', (text, dates) => {
    expect(read(en, '2026-01-23', text)).toEqual(dates);
  });

  test.each([
    ['去年 11 月', ['2025-11']],
    ['今年1月', ['2026-01']],
    ['3 月宣布裁員', ['2025-03']],
    ['2022 年', ['2022']],
    ['2025年10月28日', ['2025-10-28']],
    ['下週', ['2026-W05']],
    ['第三季', ['2025-Q3']],
    ['3個月前', ['2025-10']],
  ])('%s', (text, dates) => {
    expect(read(zhHant, '2026-01-23', text)).toEqual(dates);
  });

  test.each([
    ['viime lokakuussa', ['2025-10']],
    ['28. lokakuuta 2025', ['2025-10-28']],
    ['vuonna 2022', ['2022']],
    ['viime vuonna', ['2025']],
    ['ensi viikolla', ['2026-W05']],
    ['kolme kuukautta sitten', ['2025-10']],
    ['elokuvassa', []],
  ])('%s', (text, dates) => {
    expect(read(fi, '2026-01-23', text)).toEqual(dates);
  });
});

test('what is relative stays open without a sure date, what is not is read all the same', () => {
  expect(read(en, null, 'last year, in October, next week and in 2022')).toEqual([null, null, null, '2022']);
});

test('nothing finer than the date of the article is made up', () => {
  expect(read(en, '2026', 'last year and in October')).toEqual(['2025', null]);
  expect(read(en, '2026-01', 'last month and next week')).toEqual(['2025-12', null]);
});
