/** Numbers whose noun or verb stands in another clause or sentence, or in a part of the words around them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { articleOf } from './passages.ts';

type Kind = 'cuts' | 'hires' | 'staff' | 'share';

const kindOf = (role: string): Kind | 'other' => {
  if (/cut/.test(role)) return 'cuts';
  if (/hires/.test(role)) return 'hires';
  if (/headcount/.test(role)) return 'staff';
  return role === 'share' ? 'share' : 'other';
};

/** Language, headline, text, and Amazon's figures in the text, in order. */
const CASES: Record<string, [lang: string, title: string, text: string, figures: [string, Kind][]][]> = {
  'what a count is set against is one of its kind': [
    [
      'fr',
      'Amazon en France',
      'Amazon compte ici 24 000 salariés, contre 6 100 il y a sept ans.',
      [
        ['24 000', 'staff'],
        ['6 100', 'staff'],
      ],
    ],
    [
      'es',
      'Amazon en España',
      'Amazon da empleo a 27.000 personas, frente a las 19.500 de 2021.',
      [
        ['27.000', 'staff'],
        ['19.500', 'staff'],
      ],
    ],
    [
      'pt',
      'Amazon no Brasil',
      'A Amazon emprega 17 mil pessoas no país, contra 8,5 mil um ano antes.',
      [
        ['17 mil', 'staff'],
        ['8,5 mil', 'staff'],
      ],
    ],
    [
      'nl',
      'Amazon in Nederland',
      'Amazon telt 1,5 miljoen werknemers, tegen 1,4 miljoen een jaar eerder.',
      [
        ['1,5 miljoen', 'staff'],
        ['1,4 miljoen', 'staff'],
      ],
    ],
    [
      'fr',
      'Amazon au Luxembourg',
      'Amazon supprime 360 emplois au lieu de 450.',
      [
        ['360', 'cuts'],
        ['450', 'cuts'],
      ],
    ],
  ],
  'a number with an article is a round that the reader knows': [
    [
      'fr',
      'Amazon supprime 15 000 postes',
      "Amazon supprime 15 000 postes, en plus des 13 000 d'octobre.",
      [
        ['15 000', 'cuts'],
        ['13 000', 'cuts'],
      ],
    ],
    [
      'it',
      'Amazon taglia 15mila posti',
      'Il gruppo ne taglia 15mila, dopo i 13mila comunicati a ottobre.',
      [
        ['15mila', 'cuts'],
        ['13mila', 'cuts'],
      ],
    ],
    [
      'de',
      'Amazon streicht 15.000 Stellen',
      'Amazon streicht 15.000 Stellen, zusätzlich zu den 13.000 vom Oktober.',
      [
        ['15.000', 'cuts'],
        ['13.000', 'cuts'],
      ],
    ],
  ],
  'a part of a count is what the count is': [
    [
      'fr',
      'Amazon licencie 15 000 salariés',
      'Amazon licencie 15 000 salariés. Parmi eux, 1 700 ingénieurs.',
      [
        ['15 000', 'cuts'],
        ['1 700', 'cuts'],
      ],
    ],
    [
      'it',
      'Amazon licenzia',
      'Dei 15mila licenziati di Amazon, 2.100 lavorano a Seattle.',
      [
        ['15mila', 'cuts'],
        ['2.100', 'cuts'],
      ],
    ],
    [
      'de',
      'Amazon entlässt',
      'Von den 1.300 Beschäftigten des Lagers von Amazon müssen 250 gehen.',
      [
        ['1.300', 'staff'],
        ['250', 'cuts'],
      ],
    ],
    [
      'es',
      'Amazon contrata',
      'Amazon contratará a 50.000 personas, 38.000 de ellas en Estados Unidos.',
      [
        ['50.000', 'hires'],
        ['38.000', 'hires'],
      ],
    ],
  ],
  'a staff that moves is a staff at both ends, and the step is none': [
    [
      'de',
      'Amazon wächst',
      'Die Zahl der Beschäftigten von Amazon stieg von 1,2 auf 1,5 Millionen.',
      [
        ['1,2', 'staff'],
        ['1,5 Millionen', 'staff'],
      ],
    ],
    [
      'fr',
      "Les effectifs d'Amazon",
      "Les effectifs d'Amazon ont fondu de 90 000 personnes, à 1,5 million.",
      [['1,5 million', 'staff']],
    ],
    [
      'nl',
      'Amazon groeit',
      'Het personeelsbestand van Amazon groeide van 790.000 naar 1,5 miljoen.',
      [
        ['790.000', 'staff'],
        ['1,5 miljoen', 'staff'],
      ],
    ],
  ],
  'a staff that is asked for is counted by what follows': [
    [
      'es',
      '¿Cuántos empleados tiene Amazon?',
      'A finales de septiembre eran 1,5 millones. En 2019 no llegaban a 790.000.',
      [
        ['1,5 millones', 'staff'],
        ['790.000', 'staff'],
      ],
    ],
    ['it', 'Quanti dipendenti ha Amazon', 'A fine settembre erano 1,5 milioni.', [['1,5 milioni', 'staff']]],
  ],
  'what is said not to be affected is not cut, and what is not hired is no hire': [
    [
      'fr',
      'Amazon gèle ses embauches',
      'Les 140 000 contrats saisonniers ne sont pas concernés, dit Amazon.',
      [['140 000', 'hires']],
    ],
    ['it', 'I robot di Amazon', 'I robot di Amazon eviteranno 550mila assunzioni.', []],
    ['de', 'Amazons Roboter', 'Amazon will mit Robotern 550.000 Einstellungen ersparen.', []],
  ],
  'turnout at a strike is no staff': [
    [
      'de',
      'Streik bei Amazon in Winsen',
      'An dem Streik bei Amazon beteiligten sich 450 Beschäftigte, das Unternehmen zählte 110.',
      [],
    ],
    ['it', 'Sciopero da Amazon', "Da Amazon hanno scioperato in 550, per l'azienda 140.", []],
  ],
  'numbers put together from words': [
    [
      'fr',
      'Amazon au Luxembourg',
      'Trois cent quatre-vingt-cinq salariés seront licenciés chez Amazon.',
      [['Trois cent quatre-vingt-cinq', 'cuts']],
    ],
    [
      'de',
      'Amazon entlässt',
      'Amazon entlässt siebenundzwanzigtausend Beschäftigte.',
      [['siebenundzwanzigtausend', 'cuts']],
    ],
    ['es', 'Amazon despide', 'Amazon despide a treinta y dos mil empleados.', [['treinta y dos mil', 'cuts']]],
    ['pt', 'Amazon demite', 'A Amazon demite duzentos e cinquenta funcionários.', [['duzentos e cinquenta', 'cuts']]],
    ['nl', 'Amazon ontslaat', 'Amazon ontslaat tweeëntwintigduizend mensen.', [['tweeëntwintigduizend', 'cuts']]],
  ],
  'another employer than Amazon': [
    ['fr', 'Un prestataire licencie', "Un sous-traitant d'Amazon va licencier 140 chauffeurs.", []],
    ['es', 'Una subcontrata despide', 'Una subcontrata de Amazon despide a 140 repartidores.', []],
  ],
};

describe('numbers without a noun of their own', () => {
  beforeAll(async () => {
    await loadLanguages();
  });

  for (const [name, cases] of Object.entries(CASES)) {
    describe(name, () => {
      test.each(cases)('%s: %s: %s', (lang, title, text, expected) => {
        const language = languageFor(lang);
        if (!language) throw new Error(`no language ${lang}`);
        const { figures } = readStory(articleOf(title, [text], '2026-02-10'), language);
        const found = figures
          .filter((figure) => figure.in === 'body' && figure.subject === 'Amazon')
          .map((figure) => [figure.text, kindOf(figure.role)]);
        expect(found).toEqual(expected);
      });
    });
  }

  test('what was planned stays a plan beside what is done', () => {
    const language = languageFor('fr');
    if (!language) throw new Error('no French');
    const text = 'Amazon supprime 360 emplois au lieu de 450.';
    const { figures } = readStory(articleOf('Amazon au Luxembourg', [text], '2026-02-10'), language);
    expect(figures.map((figure) => figure.role)).toEqual(['jobs_cut', 'planned_cuts']);
  });
});
