/** Sentences of the Finnish, Swedish, Norwegian and Polish press: what each number in them is, and which are none of Amazon's. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/story/language.ts';
import fi from '../../src/story/languages/fi.ts';
import nb from '../../src/story/languages/nb.ts';
import pl from '../../src/story/languages/pl.ts';
import sv from '../../src/story/languages/sv.ts';
import { readStory } from '../../src/story/read.ts';
import { articleOf } from './passages.ts';

type Group = 'cut' | 'hire' | 'staff' | 'share';
/** The text, and Amazon's numbers in it, each with its words and what it counts. */
type Case = [text: string, figures: Record<string, Group>];

const groupOf = (role: string): string =>
  /cut/.test(role) ? 'cut' : /hires/.test(role) ? 'hire' : /headcount/.test(role) ? 'staff' : role;

const cases: [Language, Case[]][] = [
  [
    sv,
    [
      ['Amazon ger 14 000 anställda sparken.', { '14 000': 'cut' }],
      ['Amazon säger adjö till 18 000 medarbetare.', { '18 000': 'cut' }],
      ['Amazon skär ner personalen med 9 000.', { '9 000': 'cut' }],
      ['Amazon skär ned. Det rör sig om 14 000 tjänster.', { '14 000': 'cut' }],
      ['Uppsägningen av 16 000 anställda är Amazons andra på tre månader.', { '16 000': 'cut' }],
      ['Amazon säger upp 16 000–18 000 anställda.', { '16 000–18 000': 'cut' }],
      ['Amazons nya lager ger 1 000 jobb i Eskilstuna.', { '1 000': 'hire' }],
      ['Amazon utökar personalen med 3 000 personer på Irland.', { '3 000': 'hire' }],
      ['Amazon tar in 100 000 extraanställda, varav 20 000 i Tyskland.', { '100 000': 'hire', '20 000': 'hire' }],
      ['I Tyskland har Amazon 20 000 lageranställda.', { '20 000': 'staff' }],
      [
        'Personalstyrkan på Amazon växte från 798 000 till 1,6 miljoner på två år.',
        { '798 000': 'staff', '1,6 miljoner': 'staff' },
      ],
      [
        'På Amazon arbetar i dag 1,5 miljoner, jämfört med 1,6 miljoner i fjol.',
        { '1,5 miljoner': 'staff', '1,6 miljoner': 'staff' },
      ],
      [
        'Amazon varslar. Det är 4 procent av de 350 000 som arbetar på kontor.',
        { '4 procent': 'share', '350 000': 'staff' },
      ],
      ['Nästan en av tio på Amazons kontor får gå.', { 'en av tio': 'share' }],
      ['Amazon har 4 370 anställda i landet, så 8,5 procent får lämna.', { '4 370': 'staff', '8,5 procent': 'share' }],
      ['Amazon hade 79 000 färre anställda än ett år tidigare.', {}],
      ['30 000 personer sökte jobb på Amazons jobbmässa.', {}],
      ['Amazon höjer lönen för 500 000 anställda.', {}],
      ['Amazons leveranspartner har 275 000 förare.', {}],
      ['Amazon och Microsoft har tillsammans sagt upp 25 000 personer.', {}],
      ['Rivalen Walmart har 2,1 miljoner anställda, Amazon 1,5 miljoner.', { '1,5 miljoner': 'staff' }],
      ['I år har Amazon anställt 427 300 personer, eller runt 1 400 om dagen.', { '427 300': 'hire' }],
    ],
  ],
  [
    nb,
    [
      ['Amazon sender 14 000 ansatte på dør.', { '14 000': 'cut' }],
      ['Amazon viser 16 000 medarbeidere døren.', { '16 000': 'cut' }],
      ['Amazon bekrefter: 16 000 må ut.', { '16 000': 'cut' }],
      ['Amazon kutter. Det dreier seg om 14 000 stillinger.', { '14 000': 'cut' }],
      ['Sammen med høstens 14 000 blir det 30 000 oppsagte i Amazon.', { '14 000': 'cut', '30 000': 'cut' }],
      ['Under pandemien ansatte Amazon 500 000 mennesker.', { '500 000': 'hire' }],
      ['Amazons nye lager gir 1 000 arbeidsplasser.', { '1 000': 'hire' }],
      ['I Norge har skytjenesten AWS rundt 70 ansatte.', { '70': 'staff' }],
      ['Amazon-anlegget, med 3 000 ansatte, er det største.', { '3 000': 'staff' }],
      [
        'Amazon hadde 1 608 000 ansatte ved utgangen av 2021, mot 1 298 000 året før.',
        { '1 608 000': 'staff', '1 298 000': 'staff' },
      ],
      [
        'Bemanningen i Amazon økte fra 798.000 ved utgangen av 2019 til 1,6 millioner to år senere.',
        { '798.000': 'staff', '1,6 millioner': 'staff' },
      ],
      ['Ifølge fagforbundet deltok 1 800 av 2 500 ansatte ved Amazons lager.', { '2 500': 'staff' }],
      ['Hver tiende må gå på Amazons kontorer.', { 'Hver tiende': 'share' }],
      [
        'Amazon sier opp 16 000. Andelen er under 2 prosent når lagrene regnes med.',
        { '16 000': 'cut', '2 prosent': 'share' },
      ],
      ['Amazon stenger alle butikkene under navnet Go, 72 i tallet.', {}],
      ['Amazon hever lønnen for 500 000 ansatte.', {}],
      ['DHL, som leverer for Amazon, kutter 8 000 stillinger.', {}],
    ],
  ],
  [
    fi,
    [
      ['Amazon pistää pihalle 16 000 toimihenkilöä.', { '16 000': 'cut' }],
      ['Amazon hankkiutuu eroon 18 000 työntekijästä.', { '18 000': 'cut' }],
      ['Jo lokakuussa 14 000 Amazonin työntekijää sai lähteä.', { '14 000': 'cut' }],
      ['Amazonin edellinen aalto vei 27 000 työpaikkaa.', { '27 000': 'cut' }],
      ['Amazon irtisanoo neljätoistatuhatta työntekijää.', { neljätoistatuhatta: 'cut' }],
      ['Amazon vähentää kolmisentuhatta työpaikkaa.', { kolmisentuhatta: 'cut' }],
      ['Amazon palkkaa satatuhatta ihmistä.', { satatuhatta: 'hire' }],
      ['Amazonilla on haussa 55 000 työntekijää.', { '55 000': 'hire' }],
      ['Varasto työllistäisi 1 000 ihmistä, Amazon kertoo.', { '1 000': 'hire' }],
      ['Amazon ottaa 100 000 kausityöntekijää, joista 20 000 Saksaan.', { '100 000': 'hire', '20 000': 'hire' }],
      ['AWS:llä on Suomessa parisataa työntekijää.', { parisataa: 'staff' }],
      ['Amazonilla on Saksassa 36 000 vakituista työntekijää.', { '36 000': 'staff' }],
      ['Amazonin väkimäärä laski 1 608 000:sta 1 541 000:een.', { '1 608 000': 'staff', '1 541 000': 'staff' }],
      [
        'Amazon irtisanoo 14 000, eli noin neljä prosenttia 350 000 toimistotyöntekijästään.',
        { '14 000': 'cut', 'neljä prosenttia': 'share', '350 000': 'staff' },
      ],
      [
        'Irtisanomiset koskevat joka yhdettätoista Amazonin 350 000 toimistotyöntekijästä.',
        { 'joka yhdettätoista': 'share', '350 000': 'staff' },
      ],
      ['Amazon irtisanoo 10 000–15 000 työntekijää.', { '10 000–15 000': 'cut' }],
      ['Amazon aikoo jättää palkkaamatta yli 160 000 ihmistä vuoteen 2027 mennessä.', {}],
      ['Yli 2 000 Amazonin työntekijää on lakossa.', {}],
      ['Palkankorotus koskee 250 000 Amazonin työntekijää.', {}],
      ['Uutta väkeä haki töihin Amazonille noin 1 500 ihmistä.', {}],
      ['UPS vähentää 48 000 työpaikkaa karsittuaan Amazonin paketteja.', {}],
    ],
  ],
  [
    pl,
    [
      ['Amazon skasuje 9 tys. miejsc pracy.', { '9 tys.': 'cut' }],
      ['Amazon zmniejszy załogę o 9 tysięcy.', { '9 tysięcy': 'cut' }],
      ['Amazon tnie zatrudnienie. Mowa o 14 tys. etatów.', { '14 tys.': 'cut' }],
      ['Jassy: zwolnimy 18 tys. osób w Amazonie.', { '18 tys.': 'cut' }],
      ['Amazon potrzebuje 5 tys. kierowców.', { '5 tys.': 'hire' }],
      ['Nowy magazyn Amazona da pracę 1200 osobom.', { '1200': 'hire' }],
      ['W nowym magazynie Amazona zatrudnienie znajdzie 1 tys. osób.', { '1 tys.': 'hire' }],
      ['Etat w Amazonie dostanie 35 tys. osób.', { '35 tys.': 'hire' }],
      ['Amazon ma w Polsce 18 tys. stałych pracowników.', { '18 tys.': 'staff' }],
      [
        'Amazon miał 1 608 000 pracowników na koniec 2021 r. wobec 1 298 000 rok wcześniej.',
        { '1 608 000': 'staff', '1 298 000': 'staff' },
      ],
      [
        'Amazon zwolni 18 tys. osób. To 6 proc. z 300 tys. pracowników biur.',
        { '18 tys.': 'cut', '6 proc.': 'share', '300 tys.': 'staff' },
      ],
      [
        'Zwolnienia obejmą co jedenastego z 350 tys. pracowników biur Amazona.',
        { 'co jedenastego': 'share', '350 tys.': 'staff' },
      ],
      ['Amazon podniesie płace 500 tys. pracowników.', {}],
      ['Szczepienia w Amazonie mają objąć 500 tys. pracowników.', {}],
      ['Rotacja w Amazonie sięga 150 proc. rocznie.', {}],
      ['Amerykańska gospodarka stworzyła 266 tys. etatów, a Amazon milczy.', {}],
      [
        'W październiku Amazon zwolnił 14 tys. osób, w środę dołożono 16 tys. Poprzedni rekord to 27 tys. osób.',
        { '14 tys.': 'cut', '16 tys.': 'cut', '27 tys.': 'cut' },
      ],
      [
        'Amazon w dziewięciu niemieckich centrach zatrudnia 9 tys. osób, a na świecie 132,6 tys.',
        { '9 tys.': 'staff', '132,6 tys.': 'staff' },
      ],
    ],
  ],
];

for (const [language, sentences] of cases) {
  describe(`${language.tag}: numbers of the press`, () => {
    test.each(sentences)('%s', (text, expected) => {
      const { figures } = readStory(articleOf('', [text], '2026-01-30'), language);
      const own = figures.filter(({ subject }) => subject === 'Amazon');
      expect(Object.fromEntries(own.map((figure) => [figure.text, groupOf(figure.role)]))).toEqual(expected);
    });
  });
}
