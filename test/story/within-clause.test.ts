/**
 * Counts of which the place in their clause says more than the words beside them: parts, lists, staffs of a place, what is no
 * count.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../scripts/load-languages.ts';
import { readStory } from '../../src/story/read.ts';
import { languageFor } from '../../src/story/registry.ts';
import { articleOf } from './passages.ts';

type Kind = 'cuts' | 'hires' | 'staff';
/** Language, headline, text, and Amazon's figures in the text, in order. */
type Case = [lang: string, title: string, text: string, figures: [string, Kind][]];

const kindOf = (role: string): Kind | 'share' | 'other' => {
  if (/cut/.test(role)) return 'cuts';
  if (/hires/.test(role)) return 'hires';
  if (/headcount/.test(role)) return 'staff';
  return role === 'share' ? 'share' : 'other';
};

const CASES: Record<string, Case[]> = {
  'a part of the jobs spoken of is what they are': [
    [
      'en',
      'Amazon to hire',
      'Amazon will fill 30,000 roles this autumn. Of those positions, 12,000 are in Virginia.',
      [
        ['30,000', 'hires'],
        ['12,000', 'hires'],
      ],
    ],
    [
      'fr',
      'Amazon recrute',
      'Amazon ouvre 30 000 postes. Sur ces emplois, 12 000 sont prévus en Virginie.',
      [
        ['30 000', 'hires'],
        ['12 000', 'hires'],
      ],
    ],
    [
      'sv',
      'Amazon anställer',
      'Amazon anställer 30 000 personer. Av jobben hamnar 12 000 i Virginia.',
      [
        ['30 000', 'hires'],
        ['12 000', 'hires'],
      ],
    ],
    [
      'nl',
      'Amazon neemt personeel aan',
      'Amazon zoekt 30.000 mensen. Van die functies zijn er 12.000 in Virginia.',
      [
        ['30.000', 'hires'],
        ['12.000', 'hires'],
      ],
    ],
    [
      'zh-Hans',
      '亚马逊招聘员工',
      '亚马逊计划招聘 3 万人。在这 3 万个岗位中,超过 2 万个在美国。',
      [
        ['3 万人', 'hires'],
        ['3 万个', 'hires'],
        ['2 万', 'hires'],
      ],
    ],
    [
      'de',
      'Amazon baut Stellen ab',
      'Amazon hat im Oktober 14.000 Stellen gestrichen. Einige Tausend davon entfielen auf Seattle.',
      [
        ['14.000', 'cuts'],
        ['Einige Tausend', 'cuts'],
      ],
    ],
  ],
  'members of a list of cuts are cut, whatever kind of people they are': [
    [
      'fr',
      'Amazon supprime des postes',
      "La fermeture entraîne le licenciement de 1 600 salariés permanents et d'environ 230 intérimaires.",
      [
        ['1 600', 'cuts'],
        ['230', 'cuts'],
      ],
    ],
    [
      'sv',
      'Amazon varslar',
      'Stängningen innebär uppsägning av 1 600 fast anställda och omkring 230 visstidsanställda.',
      [
        ['1 600', 'cuts'],
        ['230', 'cuts'],
      ],
    ],
    [
      'fi',
      'Amazon irtisanoo',
      'Sulkeminen merkitsee 1 600 vakinaisen ja noin 230 määräaikaisen työntekijän irtisanomista.',
      [
        ['1 600', 'cuts'],
        ['230', 'cuts'],
      ],
    ],
    [
      'zh-Hant',
      '亞馬遜裁員',
      '1,600名長期僱員將失去工作,另有230名臨時工受影響。',
      [
        ['1,600名', 'cuts'],
        ['230名', 'cuts'],
      ],
    ],
  ],
  'a staff in apposition, in a country or growing between two counts is a staff': [
    [
      'sv',
      'Amazon anställer',
      'Kontorsstyrkan, i dag 260 000 personer, växer med en femtedel.',
      [['260 000', 'staff']],
    ],
    [
      'it',
      'Amazon e i suoi dipendenti',
      'In Italia Amazon dà lavoro a 16mila persone in più di 50 siti.',
      [['16mila', 'staff']],
    ],
    ['pl', 'Amazon i jego pracownicy', 'We Włoszech Amazon daje pracę 16 tys. osób.', [['16 tys.', 'staff']]],
    [
      'en',
      'Amazon and its workforce',
      'In nine years the company has grown from 6,000 people in its hometown to 45,000.',
      [
        ['6,000', 'staff'],
        ['45,000', 'staff'],
      ],
    ],
    [
      'de',
      'Amazon stellt ein',
      'Amazon schafft 4.000 neue Arbeitsplätze. Die Zahl der Festangestellten soll damit auf über 27.000 steigen. Derzeit sind es gut 23.000.',
      [
        ['4.000', 'hires'],
        ['27.000', 'staff'],
        ['23.000', 'staff'],
      ],
    ],
    [
      'fr',
      'Amazon et ses salariés',
      'Les sites comptent près de 10 000 personnes, dont 6 500 salariés en CDI et 3 600 intérimaires.',
      [
        ['10 000', 'staff'],
        ['6 500', 'staff'],
        ['3 600', 'staff'],
      ],
    ],
    [
      'fi',
      'Amazonin henkilöstö',
      'Kesäkuun lopussa yhtiöllä oli 1 523 000 koko- ja osa-aikaista työntekijää.',
      [['1 523 000', 'staff']],
    ],
  ],
  'all who work at a place are its staff, whatever they do': [
    [
      'en',
      'Amazon and its workforce',
      "A warehouse on Staten Island's roughly 5,500 workers voted to join the union.",
      [['5,500', 'staff']],
    ],
    [
      'de',
      'Amazon und seine Belegschaft',
      'Die rund 5.500 Arbeiter eines Lagers auf Staten Island stimmten für eine Gewerkschaft.',
      [['5.500', 'staff']],
    ],
    ['zh-Hans', '亚马逊的员工', '斯塔滕岛一处仓库的约5500名工人投票成立工会。', [['5500名', 'staff']]],
    [
      'sv',
      'Amazon och personalen',
      'JFK8 är bolagets största lager i New York med drygt 8 300 anställda.',
      [['8 300', 'staff']],
    ],
  ],
  'cuts told through their notices are cuts': [
    [
      'en',
      'Amazon announces layoffs',
      'Amazon began sending notices to 17,000 employees on Wednesday.',
      [['17,000', 'cuts']],
    ],
    [
      'nb',
      'Amazon kutter stillinger',
      'Amazon begynte onsdag å sende ut oppsigelser til 17.000 ansatte.',
      [['17.000', 'cuts']],
    ],
  ],
  'ages, avoided hires, people trained, jobs elsewhere, posts made permanent and growth are no counts': [
    ['nb', 'Amazon kutter stillinger', 'Jassy (58) tok over etter Jeff Bezos i 2021.', []],
    ['nb', 'Amazon og de ansatte', 'Automatisering skal gjøre at Amazon kan la være å ansette 150.000 innen 2027.', []],
    ['es', 'Amazon y su plantilla', 'Desde 2017 Amazon ha formado a más de 600.000 personas en la nube.', []],
    ['ja', 'アマゾンの人員', '国内企業で年平均3万人の雇用を支える効果があると同社はみる。', []],
    [
      'it',
      'Amazon assume',
      "L'anno scorso Amazon ha assunto 10mila stagionali e 1.400 sono stati stabilizzati.",
      [['10mila', 'hires']],
    ],
    [
      'nl',
      'Amazon en zijn personeel',
      'Vergeleken met een jaar eerder staan er nog altijd 180.000 mensen meer op de loonlijst.',
      [],
    ],
    ['en', 'Amazon to hire', 'Amazon still lists 2,300 open positions on its careers site.', []],
  ],
};

describe('what the place in a clause says of a number', () => {
  beforeAll(loadLanguages);

  for (const [name, cases] of Object.entries(CASES)) {
    describe(name, () => {
      test.each(cases)('%s: %s. %s', (lang, title, text, figures) => {
        const language = languageFor(lang);
        if (language === undefined) throw new Error(`${lang} is missing.`);
        const { figures: found } = readStory(articleOf(title, [text], '2026-01-28'), language);
        const own = found.filter((figure) => figure.in === 'body' && figure.subject === 'Amazon');
        expect(own.map((figure) => [figure.text, kindOf(figure.role)])).toEqual(figures);
      });
    });
  }

  test('what the press wrote of a cut is a plan of it', () => {
    const language = languageFor('de');
    if (language === undefined) throw new Error('German is missing.');
    const text = 'Amazon streicht 18.000 Stellen. Das „Wall Street Journal“ hatte von über 17.000 geschrieben.';
    const { figures } = readStory(articleOf('Amazon baut Stellen ab', [text], '2023-01-05'), language);
    expect(figures.map((figure) => [figure.value, figure.role])).toEqual([
      [18_000, 'jobs_cut'],
      [17_000, 'planned_cuts'],
    ]);
  });
});
