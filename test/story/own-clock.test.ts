import { describe, expect, test } from 'vitest';
import type { Published } from '../../src/article/article.ts';
import type { Language } from '../../src/story/language.ts';
import de from '../../src/story/languages/de.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import zhHant from '../../src/story/languages/zh-Hant.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

function published(language: Language, paragraphs: string[], page: Published | null = null): Published | null {
  return readStory({ ...articleOf('Amazon cuts jobs', paragraphs, null), published: page }, language).published;
}

describe('an article without a date is dated by its own words', () => {
  test('a term that began on a printed day ends next week', () => {
    const text = [
      'Amazon plans another round of layoffs, which may begin next week.',
      'The company announced 14,000 cuts on October 28, 2025. Those affected are paid for 90 days, a term that ends early next week.',
    ];
    expect(published(en, text)).toEqual({ date: '2026-W04', precision: 'week', from: 'text', sure: true });
  });

  test('what is counted from that week is resolved, what needs the day is not', () => {
    const text = [
      'Amazon plans cuts that may begin next week, it said on Friday.',
      'It announced 14,000 on October 28, 2025, and the 90 days of those affected end next week.',
    ];
    const { dates } = readStory(articleOf('Amazon', text, null), en);
    expect(dates.map(({ text: words, value }) => [words, value])).toEqual([
      ['next week', '2026-W05'],
      ['Friday', null],
      ['October 28, 2025', '2025-10-28'],
      ['next week', '2026-W05'],
    ]);
  });

  test.each([
    [en, 'Amazon said today, October 28, 2025, that it would cut 14,000 jobs.', '2025-10-28'],
    [en, 'Amazon said on Tuesday, October 28, 2025 that 14,000 jobs would go.', '2025-10'],
    [en, 'Amazon said on Tuesday, October 28, that it would cut 14,000 jobs in 2025.', '2025-10'],
    [de, 'Amazon hat am Dienstag, dem 28. Oktober 2025 den Abbau von 14.000 Stellen bestätigt.', '2025-10'],
    [fi, 'Amazon kertoi tiistaina 28. lokakuuta 2025 vähentävänsä 14 000 työpaikkaa.', '2025-10'],
  ])('the lead names the day', (language, text, date) => {
    expect(published(language, [text])).toMatchObject({ date, from: 'text', sure: true });
  });

  test('a full date in the lead alone is not sure: it may be long past', () => {
    const text = ['On October 28, 2025 Amazon confirmed the cut of 14,000 jobs.'];
    expect(published(en, text)).toEqual({ date: '2025-10-28', precision: 'day', from: 'text', sure: false });
  });

  test('a weekday with its day tells the year, below the teasers too, and years after the last one that is named', () => {
    const below = ['At a glance.', 'Jobs go again.', 'Another mail went out too soon.', 'Staff are worried.'];
    expect(published(en, [...below, 'Amazon confirmed the cuts on Wednesday, January 28, 2026.'])).toMatchObject({
      date: '2026-01',
      sure: true,
    });
    const recalled = 'The record so far was 27,000 in 2022 and 2023.';
    expect(published(en, [...below, 'Amazon confirmed it on Wednesday, January 28.', recalled])).toMatchObject({
      date: '2026-01',
      sure: true,
    });
    expect(
      published(en, [...below, 'The shops close by March 2026.', 'Amazon said so on Tuesday, January 27.']),
    ).toMatchObject({ date: '2026-01', sure: true });
    expect(published(en, [...below, 'Amazon confirmed it on Wednesday, January 28.'])).toBeNull();
  });

  test('the day that it opens with dates its first figure, unless a later one is named', () => {
    const opening =
      'Amazon closes two warehouses, according to notices of Sept. 9, 2024. They mean layoffs for 321 people.';
    const datesOf = (...paragraphs: string[]) =>
      readStory(articleOf('Amazon closes two warehouses', paragraphs, null), en).figures.map(({ asOf }) => asOf);
    expect(datesOf(opening)).toEqual(['2024-09']);
    expect(datesOf(opening, 'On May 6, 2025 it closed another one.')).toEqual([null]);
  });

  test('a later day named as past makes it unsure', () => {
    const text = [
      'Amazon said on Tuesday, October 28, 2025 that 14,000 jobs would go.',
      'On January 28, 2026 it cut 16,000.',
    ];
    expect(published(en, text)?.sure).toBe(false);
  });

  test.each([
    [en, 'Amazon said on Tuesday that it would cut 14,000 jobs; those affected have 90 days.'],
    [en, 'Amazon was founded in 1994 and cut 27,000 jobs in 2022 and 2023.'],
    [zhHant, '亞馬遜週二宣布裁減1.4萬個職位。'],
  ])('where no day is told there is none', (language, text) => {
    expect(published(language, [text])).toBeNull();
  });
});

describe('today’s date above an old article', () => {
  const today: Published = { date: '2026-11-21', precision: 'day', from: 'dateline', sure: true };
  const text = ['Amazon said on Monday, March 20, 2023 that it would cut 9,000 jobs, after 18,000 in January.'];

  test('is not believed where the text speaks of another time', () => {
    expect(published(en, text, today)).toEqual({ ...today, sure: false });
  });

  test('then resolves nothing', () => {
    const { dates } = readStory({ ...articleOf('Amazon', text, null), published: today }, en);
    expect(dates.find((date) => date.text === 'January')?.value).not.toBe('2026-01');
  });

  test('is believed where the page’s own data say so', () => {
    const data: Published = { ...today, from: 'json-ld' };
    expect(published(en, text, data)).toEqual(data);
  });

  test('stays where the text speaks of the same days', () => {
    const page: Published = { date: '2023-03-21', precision: 'day', from: 'dateline', sure: true };
    expect(published(en, text, page)).toEqual(page);
  });
});
