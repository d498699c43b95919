/** Which date of its sentence, or of those before it, a number is of; sentences of our own. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { articleOf } from './passages.ts';

beforeAll(loadLanguages);

/** Value and date of the figures of a text, in order. */
function datesOf(lang: string, published: string, ...paragraphs: string[]): string[] {
  const language = languageFor(lang);
  if (!language) throw new Error(`no language ${lang}`);
  return readStory(articleOf('Amazon', paragraphs, published), language).figures.map(
    ({ value, asOf }) => `${value} ${asOf}`,
  );
}

describe('a date is that of the number', () => {
  test.each([
    [
      'en',
      'Twitch had already let more than 400 employees go in March 2023, when its parent Amazon was cutting 9,000 positions.',
      ['400 2023-03', '9000 2023-03'],
    ],
    [
      'it',
      'Twitch aveva licenziato 400 dipendenti a marzo 2023, quando Amazon tagliava 9.000 posti.',
      ['400 2023-03', '9000 2023-03'],
    ],
  ])('of the clause that it opens too (%s)', (lang, text, expected) => {
    expect(datesOf(lang, '2024-01-10', text)).toEqual(expected);
  });

  test.each([
    ['en', 'In January 2023 the industry began to shrink.', 'Back then Amazon cut 18,000 jobs.', '18000 2023-01'],
    [
      'de',
      'Im Januar 2023 begann die Welle der Entlassungen.',
      'Damals trennte sich Amazon von 18.000 Beschäftigten.',
      '18000 2023-01',
    ],
    [
      'fi',
      'Tammikuussa 2023 alkoi irtisanomisten aalto.',
      'Tuolloin Amazon irtisanoi 18 000 työntekijää.',
      '18000 2023-01',
    ],
    ['zh-Hans', '2023年1月，裁员潮开始了。', '当时亚马逊裁员1.8万人。', '18000 2023-01'],
  ])('of the paragraph before, where the words point back at it (%s)', (lang, first, second, expected) => {
    expect(datesOf(lang, '2024-03-24', first, second)).toEqual([expected]);
  });

  test('of the month that is told, and not of a year that is named behind it', () => {
    const first = 'In November Amazon spoke of cuts; more were to follow in 2023.';
    expect(datesOf('en', '2023-01-04', `${first} At that time the press expected 10,000 layoffs.`)).toEqual([
      '10000 2022-11',
    ]);
  });

  test.each([
    ['zh-Hant', '這將是亞馬遜2022年底以來最大規模裁員,當時約有2.7萬個職位遭到裁撤。', '27000 2022-12'],
    ['ja', '2022年末以来で最大の削減で、当時アマゾンは2万7000人を削減した。', '27000 2022-12'],
  ])('since which nothing was as large, where the number is said of that day (%s)', (lang, text, expected) => {
    expect(datesOf(lang, '2025-10-28', text)).toEqual([expected]);
  });

  test.each([
    [
      'es',
      'Amazon ha recortado 200 puestos en tiendas en enero y 100 puestos en dispositivos el mes pasado.',
      ['200 2025-01', '100 2025-05'],
    ],
    [
      'sv',
      'Amazon sade upp 200 anställda i butikerna i januari och 100 anställda på kontoren i maj.',
      ['200 2025-01', '100 2025-05'],
    ],
    [
      'fi',
      'Amazon vähensi 200 työpaikkaa kaupoista tammikuussa ja 100 työpaikkaa laitteista toukokuussa.',
      ['200 2025-01', '100 2025-05'],
    ],
  ])('behind it, where every number has one behind it (%s)', (lang, text, expected) => {
    expect(datesOf(lang, '2025-06-18', text)).toEqual(expected);
  });
});

describe('a date is not that of the number', () => {
  test.each([
    ['en', 'Amazon will cut 18,000 jobs, including the layoffs of last November.'],
    ['en', 'Including the layoffs of last November, Amazon will cut 18,000 jobs.'],
    ['de', 'Amazon streicht 18.000 Stellen, einschließlich der im November angekündigten.'],
    ['sv', 'Amazon stryker 18 000 tjänster, inklusive dem som försvann i november.'],
    ['fr', 'Amazon supprime 18 000 postes, y compris ceux de novembre.'],
    ['ja', 'アマゾンは昨年11月の分を含めて1万8000人を削減する。'],
    ['zh-Hans', '亚马逊将裁减1.8万个岗位,其中包括去年11月已经公布的部分。'],
  ])('where it is that of a part of it (%s)', (lang, text) => {
    expect(datesOf(lang, '2023-01-05', text)).toEqual(['18000 2023-01']);
  });

  test('where something else has been so since', () => {
    const text = '亞馬遜執行長傑西表示,將在全球招募5萬5000名員工,這是他7月接任以來首度受訪。';
    expect(datesOf('zh-Hant', '2021-09-02', text)).toEqual(['55000 2021-09']);
  });

  test('where it says more of the company', () => {
    const text =
      'Amazon, il negozio americano che fino a due anni fa non aveva un indirizzo italiano, assume 300 lavoratori.';
    expect(datesOf('it', '2012-11-21', text)).toEqual(['300 2012-11']);
  });

  test('where a staff came from another number: that one is not of today', () => {
    const text = 'In eight years Amazon has grown from 5,000 employees in Seattle to 40,000 employees.';
    expect(datesOf('en', '2018-02-12', text)).toEqual(['5000 null', '40000 2018-02']);
  });
});

describe('the start of a move', () => {
  test.each([
    [
      'en',
      'In the first quarter the staff of Amazon grew from 840,400 employees to 1.27 million employees.',
      ['840400 null', '1270000 2021-03'],
    ],
    [
      'de',
      'Im ersten Quartal wuchs die Belegschaft von Amazon von 840.400 auf 1,27 Millionen Beschäftigte.',
      ['840400 null', '1270000 2021-03'],
    ],
    [
      'de',
      'Die Belegschaft von Amazon wuchs von 798.000 Beschäftigten Ende 2019 auf 1,27 Millionen Beschäftigte.',
      ['798000 2019-12', '1270000 2021-05'],
    ],
  ])('is older than the date of what it came to, unless it has one of its own (%s)', (lang, text, expected) => {
    expect(datesOf(lang, '2021-05-10', text)).toEqual(expected);
  });
});

describe('a staff is counted on the last day', () => {
  test.each([
    ['en', 'The workforce of Amazon shrank in the second quarter by almost 100,000 people to 1.52 million employees.'],
    ['nl', 'Het personeelsbestand van Amazon kromp in het tweede kwartaal tot 1,52 miljoen werknemers.'],
  ])('of the quarter in which it came to that number (%s)', (lang, text) => {
    expect(datesOf(lang, '2022-07-29', text).at(-1)).toBe('1520000 2022-06');
  });
});
