/** Fractions of a goal: the goal is a planned cut and no staff, and the fraction is no share of one. */
import { beforeAll, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { articleOf } from './passages.ts';

beforeAll(loadLanguages);

/** Language, text, and its figures with their roles, in order. */
const CASES: [lang: string, text: string, figures: [string, string][]][] = [
  [
    'sv',
    'Amazon sade upp 14 000 i oktober, nästan hälften av de 30 000 planerade nedskärningarna.',
    [
      ['14 000', 'jobs_cut'],
      ['30 000', 'planned_cuts'],
    ],
  ],
  [
    'sv',
    'Amazon stryker 16 000 tjänster, drygt hälften av de 30 000 planerade.',
    [
      ['16 000', 'jobs_cut'],
      ['30 000', 'planned_cuts'],
    ],
  ],
  [
    'nb',
    'Amazon sa opp 14.000 i oktober, nesten halvparten av de 30.000 planlagte kuttene.',
    [
      ['14.000', 'jobs_cut'],
      ['30.000', 'planned_cuts'],
    ],
  ],
  [
    'nb',
    'Amazon kutter 16.000 stillinger, drøyt halvparten av de 30.000 planlagte.',
    [
      ['16.000', 'jobs_cut'],
      ['30.000', 'planned_cuts'],
    ],
  ],
  [
    'pl',
    'W październiku Amazon zwolnił 14 tys. osób, prawie połowę z 30 tys. planowanych cięć.',
    [
      ['14 tys.', 'jobs_cut'],
      ['30 tys.', 'planned_cuts'],
    ],
  ],
  [
    'de',
    'Amazon strich im Oktober 14.000 Stellen, knapp die Hälfte der 30.000 geplanten Kürzungen.',
    [
      ['14.000', 'jobs_cut'],
      ['30.000', 'planned_cuts'],
    ],
  ],
  ['sv', 'En tredjedel av de 16 000 tjänster som Amazon stryker finns i Seattle.', [['16 000', 'jobs_cut']]],
  ['sv', 'En tredjedel av de 30 000 anställda på Amazon i Tyskland är fackligt anslutna.', [['30 000', 'headcount']]],
];

test.each(CASES)('%s: %s', (lang, text, expected) => {
  const language = languageFor(lang);
  if (!language) throw new Error(`${lang} is missing.`);
  const { figures } = readStory(articleOf('Amazon', [text], '2026-01-28'), language);
  const found = figures.filter(({ measure }) => measure !== 'percent');
  expect(found.map((figure) => [figure.text, figure.role])).toEqual(expected);
});
