import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';

await loadLanguages();

/** The figures of a text with their dates; `published` null for a page that prints no date. */
function datesOf(lang: string, published: string | null, text: string): (string | null)[][] {
  const language = languageFor(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const article = articleFromText({ text, title: '', lang, ...(published === null ? {} : { published }) });
  return readStory(article, language).figures.map(({ value, asOf }) => [String(value), asOf]);
}

describe('a page without a date', () => {
  test.each([
    [
      'en',
      'Amazon cuts 14,000 jobs, it said on Tuesday. The last time, between late 2022 and spring 2023, 27,000 people lost their jobs.',
      '14000',
    ],
    [
      'sv',
      'Amazon drar in 14 000 tjänster, meddelade bolaget på tisdagen. Förra gången, mellan slutet av 2022 och våren 2023, förlorade 27 000 personer jobbet.',
      '14000',
    ],
    ['pt', 'A Amazon planeja cortar 30 mil vagas. Seriam mais que as 27 mil vagas cortadas em 2022.', '30000'],
    [
      'nb',
      'Amazon ansetter 250.000 personer til julehandelen. Innen 2027 skal roboter gjøre mer av arbeidet.',
      '250000',
    ],
    ['ja', 'アマゾンは3万人の削減を計画している。2022年に削減した2万7000人を上回る。', '30000'],
  ])('takes no year that is recalled, surpassed or to come (%s)', (lang, text, value) => {
    expect(datesOf(lang, null, text)[0]).toEqual([value, null]);
  });

  test.each([
    ['en', 'Amazon’s Twitch lays off 500 people, it said on January 10. In August 2023 Amazon had cut 400 jobs there.'],
    [
      'pl',
      'Należący do Amazona Twitch zwalnia 500 osób, poinformowano 10 stycznia. W sierpniu 2023 r. Amazon zwolnił tam 400 osób.',
    ],
    [
      'fi',
      'Amazonin omistama Twitch irtisanoo 500 ihmistä, yhtiö kertoi 10. tammikuuta. Elokuussa 2023 Amazon oli vähentänyt sieltä 400 työpaikkaa.',
    ],
    ['zh-Hant', '亞馬遜旗下Twitch 1月10日宣布裁員500人。2023年8月亞馬遜曾在該部門裁減400個職位。'],
  ])('is of the first such day after the month that it recalls, where that is near (%s)', (lang, text) => {
    expect(datesOf(lang, null, text)).toEqual([
      ['500', '2024-01'],
      ['400', '2023-08'],
    ]);
  });

  test('is of no year where what it recalls may be long past', () => {
    const text = 'Amazon cuts 14,000 jobs, it said on October 28. In March 2023 it had cut 9,000 jobs.';
    expect(datesOf('en', null, text)).toEqual([
      ['14000', null],
      ['9000', '2023-03'],
    ]);
  });

  test('takes the time printed below it', () => {
    const text = '亚马逊周四宣布裁员1.4万人。\n今年9月,亚马逊裁减了400个岗位。\n2024-12-20 08:14:22 【编辑:王某】';
    expect(datesOf('zh-Hans', null, text)).toEqual([
      ['14000', '2024-12-19'],
      ['400', '2024-09'],
    ]);
  });

  test('with results of a named quarter knows the months at its ends, and no other', () => {
    const text =
      'アマゾンが発表した2022年4~6月期決算によると、6月末の従業員数は152万3000人で、3月末の162万2000人から減った。10月の従業員数は150万人だった。';
    expect(datesOf('ja', null, text)).toEqual([
      ['1523000', '2022-06'],
      ['1622000', '2022-03'],
      ['1500000', null],
    ]);
  });

  test('takes none of the times of its readers', () => {
    const text = 'Amazon is cutting 14,000 jobs.\nComments\nMax 2024-12-20 08:14\nIt was to be expected.';
    expect(datesOf('en', null, text)).toEqual([['14000', null]]);
  });
});

describe('a figure’s date', () => {
  test.each([
    ['en', 'Between the end of 2019 and the end of 2021, Amazon’s workforce rose from 798,000 to 1.6 million.'],
    ['de', 'Die Belegschaft von Amazon wuchs von 798.000 Ende 2019 auf 1,6 Millionen Ende 2021.'],
    ['pl', 'Zatrudnienie w Amazonie wzrosło z 798 tys. osób pod koniec 2019 r. do 1,6 mln pod koniec 2021 r.'],
    ['ja', '2019年末から2021年末にかけて、アマゾンの従業員数は79万8000人から160万人に増えた。'],
    ['zh-Hant', '亞馬遜員工人數從2019年底的79.8萬人增至2021年底的160萬人。'],
  ])('each end of a span has its own count (%s)', (lang, text) => {
    expect(datesOf(lang, '2026-01-28', text)).toEqual([
      ['798000', '2019-12'],
      ['1600000', '2021-12'],
    ]);
  });

  test.each([
    ['en', 'Amazon will close its warehouse in Kent at the end of April, where 800 people work.'],
    ['es', 'Amazon cerrará a finales de abril su almacén de Getafe, en el que trabajan unas 800 personas.'],
    ['fi', 'Amazon sulkee huhtikuun lopussa varastonsa, jossa työskentelee 800 ihmistä.'],
    ['fr', "Dans l'entrepôt, syndiqué en mai dernier, travaillent environ 800 salariés d'Amazon."],
    ['zh-Hans', '去年5月成立工会的这座仓库,有约800名亚马逊员工。'],
  ])('what else happens dates no staff (%s)', (lang, text) => {
    expect(datesOf(lang, '2026-01-28', text)).toEqual([['800', '2026-01']]);
  });

  test.each([
    ['de', 'Nach dem Abbau von 14.000 Stellen im Oktober streicht Amazon nun weitere 16.000.'],
    ['nb', 'Etter å ha kuttet 14.000 stillinger i oktober kutter Amazon nå ytterligere 16.000 stillinger.'],
    ['zh-Hans', '亚马逊去年10月裁员1.4万人后,如今再裁1.6万人。'],
  ])('beyond “now” the month before is not meant (%s)', (lang, text) => {
    expect(datesOf(lang, '2026-01-28', text)).toEqual([
      ['14000', '2025-10'],
      ['16000', '2026-01'],
    ]);
  });

  test.each([
    [
      'en',
      '2026-01-28',
      'In November 2022 the cuts began. At the time 10,000 Amazon jobs were expected to go.',
      '2022-11',
    ],
    [
      'de',
      '2026-01-28',
      'Im November 2022 begannen die Kürzungen. Damals sollten bei Amazon 10.000 Stellen wegfallen.',
      '2022-11',
    ],
    ['ja', '2026-01-28', '削減は2022年11月に始まった。当時アマゾンは1万人を削減するとみられていた。', '2022-11'],
    ['sv', '2026-02-05', 'Vid årsskiftet hade Amazon 10 000 anställda.', '2025-12'],
    ['nb', '2026-02-05', 'Ved siste årsskifte hadde Amazon 10.000 ansatte.', '2025-12'],
    ['en', '2026-02-05', 'Amazon ended the year with 10,000 employees.', '2025-12'],
    ['de', '2025-05-05', 'Zum Ende des ersten Quartals beschäftigte Amazon 10.000 Menschen.', '2025-03'],
    [
      'it',
      '2023-01-05',
      'È il taglio più grande di Amazon, che a fine settembre contava 10.000 dipendenti.',
      '2022-09',
    ],
    ['sv', '2026-01-28', 'Den senaste stora omgången var 2022–2023, då Amazon sade upp 10 000 anställda.', '2023'],
  ])('is what its words say (%s, %s)', (lang, published, text, date) => {
    expect(datesOf(lang, published, text)).toEqual([['10000', date]]);
  });

  test.each([
    ['en', 'Amazon has shed 30,000 jobs since the fall, 14,000 announced in October and 16,000 in January.'],
    ['nl', 'Amazon heeft sinds de herfst 30.000 banen geschrapt, 14.000 in oktober en 16.000 in januari.'],
  ])('a running total is of the day it is told, its parts of theirs (%s)', (lang, text) => {
    expect(datesOf(lang, '2026-01-28', text)).toEqual([
      ['30000', '2026-01'],
      ['14000', '2025-10'],
      ['16000', '2026-01'],
    ]);
  });
});
