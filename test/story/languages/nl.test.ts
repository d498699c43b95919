import nl from '../../../src/story/languages/nl.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: nl,
  published: '2026-01-30',
  figures: [
    [
      "Amazon schrapt wereldwijd zo'n 14.000 banen op kantoor.",
      [{ text: '14.000', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'Volgens persbureau Reuters wil Amazon tot 30.000 functies schrappen, bijna 10 procent van het kantoorpersoneel.',
      [
        { text: '30.000', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' },
        { text: '10 procent', value: 10, role: 'share', qualifier: 'nearly' },
      ],
    ],
    [
      'In oktober kondigde Amazon al aan dat 14.000 banen zouden verdwijnen, waarmee het totaal op 30.000 komt.',
      [
        { text: '14.000', value: 14_000, role: 'jobs_cut', asOf: '2025-10' },
        { text: '30.000', value: 30_000, role: 'cumulative_cuts', asOf: '2026-01' },
      ],
    ],
    ['Drieduizend werknemers van Amazon verliezen hun baan.', [{ text: 'Drieduizend', value: 3000, role: 'jobs_cut' }]],
    ['Amazon zet elfhonderd mensen op straat.', [{ text: 'elfhonderd', value: 1100, role: 'jobs_cut' }]],
    ['Bij Amazon verdwijnen 2000 banen.', [{ text: '2000', value: 2000, role: 'jobs_cut' }]],
    [
      'Amazon neemt afscheid van ruim 9000 medewerkers.',
      [{ text: '9000', value: 9000, role: 'jobs_cut', qualifier: 'over' }],
    ],
    [
      'Bijna 1 op de 11 kantoorbanen bij Amazon verdwijnt.',
      [{ text: '1 op de 11', value: 9.09, role: 'share', qualifier: 'nearly' }],
    ],
    [
      'Amazon heeft wereldwijd 1,55 miljoen werknemers in dienst.',
      [{ text: '1,55 miljoen', value: 1_550_000, role: 'headcount' }],
    ],
    [
      'Eind vorig jaar telde Amazon 350.000 personeelsleden op kantoor.',
      [{ text: '350.000', value: 350_000, role: 'corporate_headcount', asOf: '2025-12' }],
    ],
    [
      'Voor de feestdagen neemt Amazon minstens 2.500 mensen aan.',
      [{ text: '2.500', value: 2500, role: 'hires', qualifier: 'at_least' }],
    ],
    [
      'Vorig jaar wierf Amazon 130.000 nieuwe mensen aan.',
      [{ text: '130.000', value: 130_000, role: 'hires', asOf: '2025' }],
    ],
    [
      'Bij Amazon sneuvelen tussen de 10.000 en 15.000 banen.',
      [{ text: '10.000 en 15.000', value: [10_000, 15_000], role: 'jobs_cut' }],
    ],
    [
      'Amazon en Microsoft schrappen respectievelijk 16.000 en 9.000 banen.',
      [
        { text: '16.000', value: 16_000, role: 'jobs_cut' },
        { text: '9.000', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    ['Honderden werknemers van Amazon krijgen ontslag.', [{ text: 'Honderden', value: null, role: 'jobs_cut' }]],
  ],
  nothing: [
    'In het Amazonegebied verdween 11.000 vierkante kilometer regenwoud.',
    'De omzet van Amazon steeg met 13 procent tot 180 miljard dollar.',
    "Zo'n 2.500 medewerkers van Amazon staakten vrijdag in zeven distributiecentra.",
    'In Duitsland hebben 2.000 werknemers van Amazon het werk neergelegd.',
    'Wie weg moet, heeft bij Amazon 90 dagen om iets anders te vinden.',
    'Op Prime Day geeft Amazon tot 60 procent korting op 10.000 artikelen.',
    'Meer dan 1.000 medewerkers ondertekenden een open brief aan Amazon.',
  ],
  dates: [
    ['begin januari en eind oktober', ['2026-01', '2025-10']],
    ['afgelopen oktober, oktober vorig jaar, vorig jaar oktober', ['2025-10', '2025-10', '2025-10']],
    ['op 28 oktober 2025, op 28 oktober, op 28-10-2025', ['2025-10-28', '2025-10-28', '2025-10-28']],
    ['eind vorig jaar, eerder dit jaar, volgend jaar', ['2025', '2026', '2027']],
    ['drie maanden geleden, twee jaar eerder', ['2025-10', '2023-10']],
    ['dinsdag, vandaag, gisteren', ['2026-01-27', '2026-01-30', '2026-01-29']],
    ['volgende week, afgelopen week', ['2026-W06', '2026-W04']],
    ['tegen eind maart', ['2026-03']],
    ['eind 2022, in 2023, sinds 2024', ['2022', '2023', '2024']],
    ['afgelopen najaar', ['2025']],
  ],
  stories: [
    ['Amazon schrapt 14.000 kantoorbanen', 'Het concern wil minder lagen en meer snelheid.', 'layoff'],
    ['Amazon neemt 2.500 mensen aan voor de feestdagen', 'De webwinkel zoekt vooral magazijnmedewerkers.', 'hiring'],
    ['Personeel van Amazon legt het werk neer', 'Vakbond Verdi eist een cao.', 'labor_action'],
    [
      'Amazon wil personeel vijf dagen per week op kantoor',
      'Vanaf januari is het afgelopen met thuiswerken.',
      'policy',
    ],
    ['Philips schrapt 6000 banen', 'Eerder ontsloegen ook Amazon en Meta personeel.', 'none'],
    ['Ontbossing in de Amazone neemt toe', 'Het regenwoud verliest elk jaar terrein.', 'none'],
    ['Omzet van Amazon stijgt', 'De winst valt hoger uit en het aandeel wint.', 'none'],
  ],
});
