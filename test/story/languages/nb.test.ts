import nb from '../../../src/story/languages/nb.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: nb,
  published: '2026-01-30',
  figures: [
    [
      'Netthandelsgiganten Amazon sier opp rundt 14.000 ansatte.',
      [{ text: '14.000', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'Amazon kuttet 14 000 stillinger i oktober i fjor.',
      [{ text: '14 000', value: 14_000, role: 'jobs_cut', asOf: '2025-10' }],
    ],
    [
      'Ifølge Reuters planlegger Amazon å kutte opptil 30.000 jobber, nesten 10 prosent av kontorstaben.',
      [
        { text: '30.000', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' },
        { text: '10 prosent', value: 10, role: 'share', qualifier: 'nearly' },
      ],
    ],
    [
      'I januar 2023 sa Amazon opp 18.000 ansatte. Til sammen har 27.000 mistet jobben.',
      [
        { text: '18.000', value: 18_000, role: 'jobs_cut', asOf: '2023-01' },
        { text: '27.000', value: 27_000, role: 'cumulative_cuts', asOf: null },
      ],
    ],
    ['Fjorten tusen Amazon-ansatte får sparken.', [{ text: 'Fjorten tusen', value: 14_000, role: 'jobs_cut' }]],
    ['I Amazon forsvinner 2000 stillinger.', [{ text: '2000', value: 2000, role: 'jobs_cut' }]],
    ['Hver tiende kontoransatt i Amazon må gå.', [{ text: 'Hver tiende', value: 10, role: 'share' }]],
    ['Én av elleve kontoransatte i Amazon mister jobben.', [{ text: 'Én av elleve', value: 9.09, role: 'share' }]],
    [
      'Amazon har drøyt 1,5 millioner ansatte.',
      [{ text: '1,5 millioner', value: 1_500_000, role: 'headcount', qualifier: 'over' }],
    ],
    [
      'Av selskapets 350.000 kontoransatte i Amazon mister minst 16.000 jobben.',
      [
        { text: '350.000', value: 350_000, role: 'corporate_headcount' },
        { text: '16.000', value: 16_000, role: 'jobs_cut', qualifier: 'at_least' },
      ],
    ],
    ['Før jul ansetter Amazon 250.000 sesongarbeidere.', [{ text: '250.000', value: 250_000, role: 'hires' }]],
    ['Amazon skaper 1.500 nye jobber i Norge.', [{ text: '1.500', value: 1500, role: 'hires' }]],
    [
      'Mellom 10.000 og 15.000 stillinger forsvinner i Amazon.',
      [{ text: '10.000 og 15.000', value: [10_000, 15_000], role: 'jobs_cut' }],
    ],
    [
      'Amazon og Microsoft sier opp henholdsvis 16.000 og 9.000 ansatte.',
      [
        { text: '16.000', value: 16_000, role: 'jobs_cut' },
        { text: '9.000', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    ['Amazon kutter flere hundre jobber.', [{ text: 'flere hundre', value: null, role: 'jobs_cut' }]],
  ],
  nothing: [
    'I Amazonas forsvant 11.000 kvadratkilometer regnskog.',
    'Amazons omsetning økte med 13 prosent til 180 milliarder dollar.',
    'Rundt 2.500 ansatte i Amazon la ned arbeidet fredag.',
    'De som må forlate Amazon, har 90 dager på å finne noe annet.',
    'På Prime Day gir Amazon opptil 60 prosent rabatt på 10.000 varer.',
    'Over 1.000 ansatte i Amazon har skrevet under et åpent brev.',
  ],
  dates: [
    ['i begynnelsen av januar og i slutten av oktober', ['2026-01', '2025-10']],
    ['i oktober i fjor, kuttet i mars', ['2025-10', '2025-03']],
    ['den 28. oktober 2025, 28. oktober, 28.10.2025', ['2025-10-28', '2025-10-28', '2025-10-28']],
    ['i fjor, tidligere i år, neste år', ['2025', '2026', '2027']],
    ['for tre måneder siden, to år tidligere', ['2025-10', '2023-10']],
    ['tirsdag, i dag, i går', ['2026-01-27', '2026-01-30', '2026-01-29']],
    ['neste uke, forrige uke', ['2026-W06', '2026-W04']],
    ['i fjor høst, i høst', ['2025', '2025']],
    ['innen mars', ['2026-03']],
    ['i slutten av 2022, ved utgangen av 2023', ['2022', '2023-12']],
  ],
  stories: [
    ['Amazon sier opp 14.000 ansatte', 'Selskapet vil ha færre ledernivåer.', 'layoff'],
    ['Amazon ansetter 2.500 før jul', 'Netthandelsgiganten søker lagerarbeidere.', 'hiring'],
    ['Streik ved Amazons lager', 'Fagforeningen krever tariffavtale.', 'labor_action'],
    ['Amazon vil ha de ansatte tilbake på kontoret', 'Det er slutt på hjemmekontor fra januar.', 'policy'],
    ['Telenor kutter 500 årsverk', 'Også Amazon og Google har sagt opp ansatte.', 'none'],
    ['Avskogingen i Amazonas øker', 'Regnskogen krymper for hvert år.', 'none'],
    ['Amazons overskudd øker', 'Omsetningen og aksjen stiger.', 'none'],
  ],
});
