import de from '../../../src/story/languages/de.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: de,
  published: '2026-01-30',
  figures: [
    [
      'Amazon baut weltweit rund 14.000 Stellen in der Verwaltung ab.',
      [{ text: '14.000', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      "Der weltgrösste Onlinehändler Amazon entlässt nochmals 16'000 Angestellte.",
      [{ text: "16'000", value: 16_000, role: 'jobs_cut' }],
    ],
    [
      'Amazon könnte laut einem Medienbericht bis zu 30 000 Jobs streichen, knapp zehn Prozent der Bürobeschäftigten.',
      [
        { text: '30 000', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' },
        { text: 'zehn Prozent', value: 10, role: 'share', qualifier: 'nearly' },
      ],
    ],
    [
      'Im Oktober 2025 hatte Amazon 14.000 Stellen gestrichen, im Januar kommen 16.000 hinzu, zusammen 30.000.',
      [
        { text: '14.000', value: 14_000, role: 'jobs_cut', asOf: '2025-10' },
        { text: '16.000', value: 16_000, role: 'jobs_cut', asOf: '2026-01' },
        { text: '30.000', value: 30_000, role: 'cumulative_cuts', asOf: '2026-01' },
      ],
    ],
    [
      'Amazon zählt weltweit gut 1,5 Mio. Beschäftigte, davon etwa 350.000 in der Verwaltung.',
      [
        { text: '1,5 Mio.', value: 1_500_000, role: 'headcount', qualifier: 'over' },
        { text: '350.000', value: 350_000, role: 'corporate_headcount', qualifier: 'about' },
      ],
    ],
    ['Jeder zehnte Bürojob bei Amazon fällt weg.', [{ text: 'Jeder zehnte', value: 10, role: 'share' }]],
    [
      'Einer von elf Büroangestellten verliert bei Amazon die Stelle.',
      [{ text: 'Einer von elf', value: 9.09, role: 'share' }],
    ],
    [
      'Amazon musste im Januar 2023 achtzehntausend Leute entlassen.',
      [{ text: 'achtzehntausend', value: 18_000, role: 'jobs_cut', asOf: '2023-01' }],
    ],
    [
      'Für das Weihnachtsgeschäft sucht Amazon fast 12.000 Aushilfen.',
      [{ text: '12.000', value: 12_000, role: 'hires', qualifier: 'nearly' }],
    ],
    [
      'Amazon wolle 10 000 Beschäftigten kündigen, schrieb eine Zeitung unter Berufung auf Insider.',
      [{ text: '10 000', value: 10_000, role: 'planned_cuts' }],
    ],
    ['Amazon schafft 2000 neue Arbeitsplätze.', [{ text: '2000', value: 2000, role: 'hires' }]],
    ['Mehrere Tausend Amazon-Angestellte müssen gehen.', [{ text: 'Mehrere Tausend', value: null, role: 'jobs_cut' }]],
    [
      'Amazon will zwischen 10.000 und 15.000 Mitarbeitern kündigen.',
      [{ text: '10.000 und 15.000', value: [10_000, 15_000], role: 'jobs_cut' }],
    ],
    [
      'Amazon und Microsoft entlassen 16.000 beziehungsweise 9000 Mitarbeiter.',
      [
        { text: '16.000', value: 16_000, role: 'jobs_cut' },
        { text: '9000', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    [
      'Ende des vergangenen Jahres setzte Amazon 9000 Mitarbeitende vor die Tür.',
      [{ text: '9000', value: 9000, role: 'jobs_cut', asOf: '2025' }],
    ],
  ],
  nothing: [
    'Am Amazonas sind 14.000 Hektar Regenwald verbrannt.',
    'Amazon steigerte den Gewinn um 13 Prozent auf 18 Milliarden Dollar.',
    'Rund 1.500 Beschäftigte legten bei Amazon in Leipzig die Arbeit nieder.',
    'Die Betroffenen haben bei Amazon 90 Tage Zeit, intern etwas anderes zu finden.',
    'Zum Prime Day gibt es bei Amazon bis zu 60 Prozent Rabatt auf 10.000 Artikel.',
    'Amazon betreibt weltweit mehr als 1.300 Logistikzentren und 750.000 Roboter.',
    'In einem Lager von Amazon mussten 500 Beschäftigte das Gebäude verlassen.',
    'Über 1.000 Beschäftigte unterzeichneten einen offenen Brief an Amazon.',
  ],
  dates: [
    ['Anfang Januar und Ende Oktober', ['2026-01', '2025-10']],
    ['im Jänner', ['2026-01']],
    ['im vergangenen Oktober, im Oktober vergangenen Jahres', ['2025-10', '2025-10']],
    ['am 28. Oktober 2025, am 28. Oktober, am 28.10.2025', ['2025-10-28', '2025-10-28', '2025-10-28']],
    ['im Vorjahr und im vorletzten Jahr', ['2025', '2024']],
    ['vor drei Monaten, vor rund zwei Jahren', ['2025-10', '2024']],
    ['am Dienstag, heute, gestern', ['2026-01-27', '2026-01-30', '2026-01-29']],
    ['kommende Woche, in der vergangenen Woche', ['2026-W06', '2026-W04']],
    ['bis Ende März', ['2026-03']],
    ['Ende 2022, im Jahr 2023 und 2024', ['2022', '2023', '2024']],
    ['im Herbst, im vergangenen Herbst', ['2025', '2025']],
    ['Der Streik in Mainz, die Montage im Mai', ['2025-05']],
  ],
  stories: [
    ['Amazon streicht 14.000 Bürojobs', 'Der Konzern begründet den Schritt mit weniger Bürokratie.', 'layoff'],
    ['Amazon stellt 12.000 Saisonkräfte ein', 'Gesucht werden Helfer für die Logistikzentren.', 'hiring'],
    ['Verdi ruft bei Amazon zum Streik auf', 'Die Gewerkschaft fordert einen Tarifvertrag.', 'labor_action'],
    ['Amazon beordert Mitarbeiter zurück ins Büro', 'Ab Januar gilt die Präsenzpflicht an fünf Tagen.', 'policy'],
    ['SAP baut 8.000 Stellen ab', 'Auch Amazon und Google hatten Mitarbeiter entlassen.', 'none'],
    ['Waldbrände am Amazonas', 'Im Regenwald sind 2.000 Helfer im Einsatz.', 'none'],
    ['Amazon steigert Umsatz und Gewinn', 'Die Aktie des Onlinehändlers legt zu.', 'none'],
  ],
});
