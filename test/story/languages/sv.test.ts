import sv from '../../../src/story/languages/sv.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: sv,
  published: '2026-01-30',
  figures: [
    [
      'E-handelsjätten Amazon säger upp omkring 14 000 anställda.',
      [{ text: '14 000', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'Amazon drog in 14 000 tjänster i oktober i fjol.',
      [{ text: '14 000', value: 14_000, role: 'jobs_cut', asOf: '2025-10' }],
    ],
    [
      'Enligt Reuters planerar Amazon att varsla upp till 30 000 personer, nästan 10 procent av kontorspersonalen.',
      [
        { text: '30 000', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' },
        { text: '10 procent', value: 10, role: 'share', qualifier: 'nearly' },
      ],
    ],
    [
      'Amazon sade upp 18 000 anställda i januari 2023. Totalt har 27 000 jobb försvunnit.',
      [
        { text: '18 000', value: 18_000, role: 'jobs_cut', asOf: '2023-01' },
        { text: '27 000', value: 27_000, role: 'cumulative_cuts', asOf: null },
      ],
    ],
    ['Fjortontusen Amazonanställda varslas.', [{ text: 'Fjortontusen', value: 14_000, role: 'jobs_cut' }]],
    ['På Amazon försvinner 2000 tjänster.', [{ text: '2000', value: 2000, role: 'jobs_cut' }]],
    ['Var tionde kontorsanställd på Amazon får gå.', [{ text: 'Var tionde', value: 10, role: 'share' }]],
    ['En av elva tjänstemän på Amazon förlorar jobbet.', [{ text: 'En av elva', value: 9.09, role: 'share' }]],
    [
      'Amazon har drygt 1,5 miljoner anställda.',
      [{ text: '1,5 miljoner', value: 1_500_000, role: 'headcount', qualifier: 'over' }],
    ],
    [
      'Av bolagets 350 000 kontorsanställda på Amazon varslas minst 16 000.',
      [
        { text: '350 000', value: 350_000, role: 'corporate_headcount' },
        { text: '16 000', value: 16_000, role: 'jobs_cut', qualifier: 'at_least' },
      ],
    ],
    [
      'Inför julhandeln anställer Amazon 250 000 säsongsarbetare.',
      [{ text: '250 000', value: 250_000, role: 'hires' }],
    ],
    ['Amazon skapar 1 500 nya jobb i Sverige.', [{ text: '1 500', value: 1500, role: 'hires' }]],
    [
      'Mellan 10 000 och 15 000 tjänster försvinner på Amazon.',
      [{ text: '10 000 och 15 000', value: [10_000, 15_000], role: 'jobs_cut' }],
    ],
    [
      'Amazon och Microsoft säger upp 16 000 respektive 9 000 anställda.',
      [
        { text: '16 000', value: 16_000, role: 'jobs_cut' },
        { text: '9 000', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    ['Amazon kapar hundratals jobb.', [{ text: 'hundratals', value: null, role: 'jobs_cut' }]],
  ],
  nothing: [
    'I Amazonas försvann 11 000 kvadratkilometer regnskog.',
    'Amazons omsättning ökade med 13 procent till 180 miljarder dollar.',
    'Omkring 2 500 anställda på Amazon lade ned arbetet på fredagen.',
    'De som får lämna Amazon har 90 dagar på sig att hitta något annat.',
    'Under Prime Day har Amazon upp till 60 procents rabatt på 10 000 varor.',
    'Över 1 000 anställda på Amazon har skrivit under ett öppet brev.',
  ],
  dates: [
    ['i början av januari och i slutet av oktober', ['2026-01', '2025-10']],
    ['i oktober i fjol, oktober förra året', ['2025-10', '2025-10']],
    ['den 28 oktober 2025, den 28 oktober', ['2025-10-28', '2025-10-28']],
    ['i fjol, tidigare i år, nästa år', ['2025', '2026', '2027']],
    ['för tre månader sedan, två år tidigare', ['2025-10', '2023-10']],
    ['på tisdagen, i dag, i går', ['2026-01-27', '2026-01-30', '2026-01-29']],
    ['på tisdag', ['2026-02-03']],
    ['nästa vecka, förra veckan', ['2026-W06', '2026-W04']],
    ['i höstas, i fjol höstas', ['2025', '2025']],
    ['i slutet av 2022, under 2023', ['2022', '2023']],
    ['i vår organisation', []],
  ],
  stories: [
    ['Amazon säger upp 14 000 anställda', 'Bolaget vill få färre chefsled.', 'layoff'],
    ['Amazon anställer 2 500 inför jul', 'E-handelsjätten söker lagerarbetare.', 'hiring'],
    ['Strejk på Amazons lager', 'Facket kräver kollektivavtal.', 'labor_action'],
    ['Amazon vill ha tillbaka personalen på kontoret', 'Distansarbetet ska bort från januari.', 'policy'],
    ['Ericsson varslar 1 400 anställda', 'Även Amazon och Google har sagt upp personal.', 'none'],
    ['Skövlingen av Amazonas ökar', 'Regnskogen krymper för varje år.', 'none'],
    ['Amazons vinst ökar', 'Omsättningen och aktien stiger.', 'none'],
  ],
});
