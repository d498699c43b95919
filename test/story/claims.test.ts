import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { articleFromText } from '../../src/article/from-text.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import type { Story } from '../../src/story/story.ts';

beforeAll(async () => {
  await loadLanguages();
});

function read(lang: string, text: string, published = '2026-02-10'): Story {
  const language = languageFor(lang);
  if (!language) throw new Error(`no language ${lang}`);
  return readStory(articleFromText({ title: 'Amazon', text, published, lang }), language);
}

const claimsOf = (lang: string, text: string, type: string) =>
  read(lang, text).claims.filter((claim) => claim.type === type);

describe('“the largest” is a claim, “the second largest” and “one of the largest” are none', () => {
  test.each([
    ['en', 'Amazon is laying off 16,000 people, the {} layoff in its history.', 'largest', 'second largest'],
    [
      'en',
      'Amazon is laying off 16,000 people, {} in its history.',
      'the largest layoff',
      'one of the largest layoffs',
    ],
    [
      'de',
      'Amazon entlässt 16.000 Mitarbeiter, {} der Firmengeschichte.',
      'der größte Stellenabbau',
      'einer der größten Stellenabbaue',
    ],
    ['de', 'Amazon entlässt 16.000 Mitarbeiter, der {} Stellenabbau der Firmengeschichte.', 'größte', 'zweitgrößte'],
    [
      'fr',
      'Amazon licencie 16 000 salariés, {} de son histoire.',
      'la plus grande vague de licenciements',
      'une des plus grandes vagues de licenciements',
    ],
    ['es', 'Amazon despide a 16.000 empleados, {} de su historia.', 'el mayor recorte', 'el segundo mayor recorte'],
    [
      'it',
      'Amazon licenzia 16mila dipendenti, {} della sua storia.',
      'il più grande taglio',
      'uno dei più grandi tagli',
    ],
    ['pt', 'A Amazon demite 16 mil funcionários, {} da sua história.', 'a maior demissão', 'a segunda maior demissão'],
    [
      'nl',
      'Amazon ontslaat 16.000 medewerkers, {} in zijn geschiedenis.',
      'de grootste ontslagronde',
      'de op een na grootste ontslagronde',
    ],
    ['sv', 'Amazon säger upp 16 000 anställda, den {} neddragningen i bolagets historia.', 'största', 'näst största'],
    ['nb', 'Amazon sier opp 16.000 ansatte, den {} nedbemanningen i selskapets historie.', 'største', 'nest største'],
    ['fi', 'Amazon irtisanoo 16 000 työntekijää, {} irtisanominen yhtiön historiassa.', 'suurin', 'toiseksi suurin'],
    ['pl', 'Amazon zwalnia 16 tys. pracowników, to {} zwolnienia w historii firmy.', 'największe', 'drugie największe'],
    ['zh-Hant', '亞馬遜裁員1.6萬人,是公司史上{}。', '最大規模裁員', '最大規模裁員之一'],
    ['zh-Hans', '亚马逊裁员1.6万人,是公司史上{}。', '最大规模裁员', '最大规模裁员之一'],
    ['ja', 'アマゾンは1万6000人を削減する。同社史上{}の人員削減となる。', '最大', '2番目に大きい最大級'],
  ])('%s: %s', (lang, text, largest, less) => {
    expect(claimsOf(lang, text.replace('{}', largest), 'superlative')).toHaveLength(1);
    expect(claimsOf(lang, text.replace('{}', less), 'superlative')).toEqual([]);
  });
});

describe('comparisons, the way that they are put', () => {
  test.each([
    ['en', 'The 16,000 layoffs at Amazon exceed the 14,000 layoffs of October.', 'more'],
    ['en', 'The 14,000 layoffs at Amazon are fewer than the 18,000 layoffs of January 2023.', 'less'],
    ['de', 'Die 16.000 Entlassungen bei Amazon übersteigen die 14.000 Entlassungen vom Oktober.', 'more'],
    ['de', 'Mit 16.000 Entlassungen würde Amazon die 14.000 Entlassungen vom Oktober übertreffen.', 'more'],
    ['fr', 'Les 16 000 licenciements chez Amazon dépassent les 14 000 licenciements d’octobre.', 'more'],
    ['es', 'Los 16.000 despidos en Amazon superan los 14.000 despidos de octubre.', 'more'],
    ['it', 'I 16mila licenziamenti di Amazon superano i 14mila licenziamenti di ottobre.', 'more'],
    ['pt', 'As 16 mil demissões na Amazon superam as 14 mil demissões de outubro.', 'more'],
    ['nl', 'De 14.000 ontslagen bij Amazon zijn minder dan de 18.000 ontslagen van januari 2023.', 'less'],
    ['sv', 'De 16 000 uppsägningarna hos Amazon överträffar de 14 000 uppsägningarna i oktober.', 'more'],
    ['nb', 'De 16.000 oppsigelsene i Amazon overgår de 14.000 oppsigelsene i oktober.', 'more'],
    ['fi', 'Amazonin 16 000 irtisanomista ylittää lokakuun 14 000 irtisanomista.', 'more'],
    ['pl', 'Zwolnienia 16 tys. osób w Amazonie przewyższają 14 tys. zwolnień z października.', 'more'],
    ['zh-Hant', '亞馬遜這次裁員1.6萬人,多於去年10月的裁員1.4萬人。', 'more'],
    ['zh-Hans', '亚马逊这次裁员1.6万人,多于去年10月的裁员1.4万人。', 'more'],
    ['ja', 'アマゾンの1万6000人の削減は、昨年10月の1万4000人の削減を上回る。', 'more'],
  ])('%s: %s', (lang, text, relation) => {
    const { figures, claims } = read(lang, text);
    const [claim, ...others] = claims.filter(({ type }) => type === 'comparison');
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ relation });
    if (claim?.type !== 'comparison') return;
    const values = claim.figures.map((index) => figures[index]?.value ?? 0);
    expect(values[0]).toBe(relation === 'more' ? 16_000 : 14_000);
    expect(values[1]).toBe(relation === 'more' ? 14_000 : 18_000);
  });

  test('what is surpassed by something is not the larger one', () => {
    expect(
      claimsOf('en', 'The 14,000 layoffs at Amazon were surpassed by the 16,000 layoffs of January.', 'comparison'),
    ).toEqual([]);
  });

  test('where a number between was not understood, nothing is compared', () => {
    const text =
      'Amazon laid off 14,000 people. The list of 30,000 names that it keeps exceeds the 27,000 layoffs of 2023.';
    const compared = claimsOf('en', text, 'comparison').flatMap((claim) =>
      claim.type === 'comparison' ? claim.figures : [],
    );
    expect(compared.map((index) => read('en', text).figures[index]?.value)).not.toContain(14_000);
  });
});

describe('sums', () => {
  test('three parts, and a total that is near their sum', () => {
    const three =
      'Amazon cut 10,000 jobs in November 2022, 18,000 jobs in January 2023 and 9,000 jobs in March 2023. In total that is 37,000 jobs.';
    expect(claimsOf('en', three, 'sum')).toMatchObject([{ total: 37_000 }]);
    const near =
      'Together with the 14,000 jobs cut in October, the 16,000 jobs that Amazon cut in January bring the total to 32,000.';
    expect(claimsOf('en', near, 'sum')).toMatchObject([{ total: 32_000 }]);
  });

  test('a total of something else is no sum', () => {
    const text =
      'After 14,000 jobs in October, Amazon cut 16,000 jobs in January, bringing the total since 2022 to 57,000.';
    expect(claimsOf('en', text, 'sum')).toEqual([]);
  });
});

describe('rounds that are dated and not counted', () => {
  test.each([
    ['en', 'Staff at Amazon have been uneasy since the layoffs of January 2023.', '2023-01'],
    ['de', 'Seit den Entlassungen im Januar 2023 ist die Stimmung bei Amazon schlecht.', '2023-01'],
    ['fr', 'Depuis les licenciements de janvier 2023, l’ambiance est mauvaise chez Amazon.', '2023-01'],
    ['fi', 'Amazonilla on oltu varuillaan tammikuun 2023 irtisanomisista lähtien.', '2023-01'],
    ['zh-Hant', '亞馬遜在2023年1月大裁員後,員工士氣低落。', '2023-01'],
    ['ja', 'アマゾンでは2023年1月の大量解雇以来、不安が続いている。', '2023-01'],
  ])('%s: %s', (lang, text, date) => {
    expect(read(lang, text).mentions).toMatchObject([{ date }]);
  });

  test('those of another company are none of Amazon’s', () => {
    expect(read('en', 'Amazon watched the layoffs at Microsoft in January 2023.').mentions).toEqual([]);
    expect(read('en', 'Amazon expanded. Microsoft made layoffs in January 2023.').mentions).toEqual([]);
  });
});

test('the beginning of a year is its first months, in the claim on when something was said', () => {
  const said = (lang: string, text: string) =>
    claimsOf(lang, text, 'date').flatMap((claim) => (claim.type === 'date' ? [claim.date] : []));
  expect(
    said('en', 'At the beginning of 2025 Andy Jassy predicted that AI would shrink the workforce of Amazon.'),
  ).toEqual(['2025-Q1']);
  expect(
    said('de', 'Anfang 2025 sagte Andy Jassy voraus, dass die Belegschaft von Amazon durch KI schrumpfen werde.'),
  ).toEqual(['2025-Q1']);
  expect(said('en', 'In June 2025 Andy Jassy predicted that AI would shrink the workforce of Amazon.')).toEqual([
    '2025-06',
  ]);
});
