/** Totals of what was counted before, parts of a staff, and people who are counted for something else, in six languages. */
import { beforeAll, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { articleOf } from './passages.ts';

beforeAll(loadLanguages);

type Kind = 'cut' | 'hire' | 'staff' | 'share';

const kindOf = (role: string): string =>
  /cut/.test(role) ? 'cut' : /hires/.test(role) ? 'hire' : /headcount/.test(role) ? 'staff' : role;

/** Language, text, and its figures, in order. */
const CASES: [lang: string, text: string, figures: [string, Kind][]][] = [
  [
    'de',
    'Amazon schließt drei Lager: in Lingen (500 Arbeitsplätze), Emden (400) und Stade (300). Zusammen sind das 1200 Stellen.',
    [
      ['500', 'cut'],
      ['400', 'cut'],
      ['300', 'cut'],
      ['1200', 'cut'],
    ],
  ],
  [
    'sv',
    'Amazon stänger tre lager: i Borås (500 jobb), Gävle (400) och Kalmar (300). Tillsammans blir det 1 200 jobb.',
    [
      ['500', 'cut'],
      ['400', 'cut'],
      ['300', 'cut'],
      ['1 200', 'cut'],
    ],
  ],
  [
    'pl',
    'Amazon zamknie trzy magazyny: w Gnieźnie (500 miejsc pracy), Koninie (400) i Lesznie (300). Razem to 1200 etatów.',
    [
      ['500', 'cut'],
      ['400', 'cut'],
      ['300', 'cut'],
      ['1200', 'cut'],
    ],
  ],
  [
    'de',
    'Amazon schafft 300 Stellen in Köln und 200 in Bonn. Zusammen sind es 500.',
    [
      ['300', 'hire'],
      ['200', 'hire'],
      ['500', 'hire'],
    ],
  ],
  [
    'de',
    'Besonders betroffen ist die Gerätesparte, in der 12.000 Leute arbeiten und die im Jahr 5 Milliarden Dollar verliert.',
    [['12.000', 'staff']],
  ],
  [
    'de',
    'Die Zahl der Beschäftigten von Amazon stiege damit von 23.000 auf 28.000.',
    [
      ['23.000', 'staff'],
      ['28.000', 'staff'],
    ],
  ],
  ['de', 'Amazon holte zum Weihnachtsgeschäft rund 5000 Leiharbeiter aus ganz Europa.', [['5000', 'hire']]],
  ['de', 'Für je 1.000 Stellen weniger steigt der Gewinn von Amazon um 200 Millionen Dollar.', []],
  ['nl', 'In Leipzig staken dinsdag naar schatting 400 medewerkers van Amazon.', []],
  ['nl', 'Elke 10.000 banen minder leveren Amazon 2 miljard dollar op, zegt een analist.', []],
  ['nl', 'Bij Amazon moeten er wereldwijd 18.000 mensen uit.', [['18.000', 'cut']]],
  ['nl', 'Bij Amazon komen er in december nog 14.000 uitzendkrachten bij.', [['14.000', 'hire']]],
  [
    'nl',
    'In oktober verdwenen 14.000 functies en daar komen nu bij Amazon nog eens 16.000 banen bij.',
    [
      ['14.000', 'cut'],
      ['16.000', 'cut'],
    ],
  ],
  ['sv', 'När rösterna räknats hade 1 798 anställda på Amazon sagt nej och 738 ja.', []],
  ['sv', 'Amazon gjorde sig i januari av med 18 000 anställda.', [['18 000', 'cut']]],
  ['sv', '500 anställda på Amazon har sagt upp sig själva.', []],
  ['nb', 'Amazon har 31.200 fast ansatte, en økning på 8.600 siden i fjor.', [['31.200', 'staff']]],
  ['nb', 'I fjor kvittet Amazon seg med 27.000 ansatte.', [['27.000', 'cut']]],
  ['nb', 'For hver 10.000 stillinger som forsvinner, sparer Amazon to milliarder dollar.', []],
  ['pl', 'Petycję podpisało w Amazonie blisko 30 tys. zatrudnionych.', []],
  ['pl', 'Amazon zatrudni po półtora tysiąca magazynierów w każdej hali.', [['półtora tysiąca', 'hire']]],
  [
    'fi',
    'Keväällä Amazon palkkasi yhteensä 175 000 ihmistä varastoihin; heistä 125 000 sai jäädä vakituisiksi.',
    [['175 000', 'hire']],
  ],
  ['fi', 'Kumpikin kaupunki saa Amazonilta vähintään 25 000 työpaikkaa.', [['25 000', 'hire']]],
  ['de', 'Damals waren von Amazon 1000 feste Arbeitsplätze versprochen worden.', [['1000', 'hire']]],
  ['nl', 'In Roemenië kregen 600 mensen bij Amazon een aanzegging.', [['600', 'cut']]],
  ['fi', 'Silloin Amazonille luvattiin 1 000 vakituista työpaikkaa.', [['1 000', 'hire']]],
  ['pl', 'Amazon zatrudni 1000 stałych pracowników.', [['1000', 'hire']]],
  ['pl', 'Amazon zatrudnia 1000 stałych pracowników.', [['1000', 'staff']]],
];

test.each(CASES)('%s: %s', (lang, text, expected) => {
  const language = languageFor(lang);
  if (!language) throw new Error(`${lang} is missing.`);
  const { figures } = readStory(articleOf('Amazon', [text], '2026-01-28'), language);
  expect(figures.map((figure) => [figure.text, kindOf(figure.role)])).toEqual(expected);
});
