import pl from '../../../src/story/languages/pl.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: pl,
  published: '2026-01-30',
  figures: [
    [
      'Amazon zwolni około 14 tys. pracowników biurowych.',
      [{ text: '14 tys.', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'W październiku ub.r. pracę w Amazonie straciło 14 tysięcy osób.',
      [{ text: '14 tysięcy', value: 14_000, role: 'jobs_cut', asOf: '2025-10' }],
    ],
    [
      'Według Reutersa Amazon planuje zwolnić nawet 30 tys. osób, prawie 10 proc. pracowników biurowych.',
      [
        { text: '30 tys.', value: 30_000, role: 'planned_cuts', qualifier: 'up_to' },
        { text: '10 proc.', value: 10, role: 'share', qualifier: 'nearly' },
      ],
    ],
    [
      'Amazon zlikwidował 18 000 stanowisk w styczniu 2023 roku. Łącznie zniknęło 27 000 etatów.',
      [
        { text: '18 000', value: 18_000, role: 'jobs_cut', asOf: '2023-01' },
        { text: '27 000', value: 27_000, role: 'cumulative_cuts', asOf: null },
      ],
    ],
    [
      'Osiemnaście tysięcy osób straci pracę w Amazonie.',
      [{ text: 'Osiemnaście tysięcy', value: 18_000, role: 'jobs_cut' }],
    ],
    ['Amazon pożegna się z 2000 pracowników.', [{ text: '2000', value: 2000, role: 'jobs_cut' }]],
    ['Co dziesiąty pracownik biurowy Amazona straci pracę.', [{ text: 'Co dziesiąty', value: 10, role: 'share' }]],
    [
      'Jeden na jedenastu pracowników biurowych Amazona straci pracę.',
      [{ text: 'Jeden na jedenastu', value: 9.09, role: 'share' }],
    ],
    [
      'Na koniec ubiegłego roku Amazon zatrudniał ponad 1,5 mln osób.',
      [{ text: '1,5 mln', value: 1_500_000, role: 'headcount', qualifier: 'over', asOf: '2025-12' }],
    ],
    [
      'Spośród 350 tys. pracowników biurowych Amazona pracę straci co najmniej 16 tys.',
      [
        { text: '350 tys.', value: 350_000, role: 'corporate_headcount' },
        { text: '16 tys.', value: 16_000, role: 'jobs_cut', qualifier: 'at_least' },
      ],
    ],
    [
      'Przed świętami Amazon zatrudni 250 tys. pracowników sezonowych.',
      [{ text: '250 tys.', value: 250_000, role: 'hires' }],
    ],
    ['Amazon stworzy 1000 nowych miejsc pracy w Polsce.', [{ text: '1000', value: 1000, role: 'hires' }]],
    ['Amazon zwolni od 10 do 15 tys. osób.', [{ text: '10 do 15 tys.', value: [10_000, 15_000], role: 'jobs_cut' }]],
    [
      'Amazon i Microsoft zwolnią odpowiednio 16 tys. i 9 tys. pracowników.',
      [
        { text: '16 tys.', value: 16_000, role: 'jobs_cut' },
        { text: '9 tys.', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    ['Amazon zlikwiduje setki etatów.', [{ text: 'setki', value: null, role: 'jobs_cut' }]],
  ],
  nothing: [
    'W Amazonii spłonęło 11 tys. kilometrów kwadratowych lasu.',
    'Przychody Amazona wzrosły o 13 proc. do 180 mld dolarów.',
    'W Amazonie zastrajkowało w piątek około 2,5 tys. pracowników.',
    'Zwalniani mają 90 dni na znalezienie w Amazonie innej pracy.',
    'W Prime Day Amazon daje do 60 proc. rabatu na 10 tys. produktów.',
    'Ponad 1000 pracowników Amazona podpisało list otwarty.',
  ],
  dates: [
    ['na początku stycznia i pod koniec października', ['2026-01', '2025-10']],
    ['w październiku ubiegłego roku, w październiku ub.r., w styczniu br.', ['2025-10', '2025-10', '2026-01']],
    ['28 października 2025 r., 28 października, 28.10.2025', ['2025-10-28', '2025-10-28', '2025-10-28']],
    ['w ubiegłym roku, w tym roku, w przyszłym roku', ['2025', '2026', '2027']],
    ['trzy miesiące temu, przed dwoma laty', ['2025-10', '2024']],
    ['we wtorek, dziś, wczoraj', ['2026-01-27', '2026-01-30', '2026-01-29']],
    ['w przyszłym tygodniu, w zeszłym tygodniu', ['2026-W06', '2026-W04']],
    ['do końca marca', ['2026-03']],
    ['pod koniec 2022 r., w 2023 roku, na koniec 2024 r.', ['2022', '2023', '2024-12']],
    ['jesienią ub.r., jesienią', ['2025', '2025']],
    ['Oni mają plan', []],
  ],
  stories: [
    ['Amazon zwolni 14 tys. pracowników', 'Firma tłumaczy cięcia nadmiarem szczebli zarządzania.', 'layoff'],
    ['Amazon zatrudni 2,5 tys. osób przed świętami', 'Firma szuka pracowników do magazynów.', 'hiring'],
    ['Strajk w magazynach Amazona', 'Związkowcy żądają podwyżek.', 'labor_action'],
    ['Amazon każe pracownikom wrócić do biur', 'Od stycznia koniec pracy zdalnej.', 'policy'],
    ['Orlen zwolni 200 pracowników', 'Wcześniej zwalniały też Amazon i Google.', 'none'],
    ['Płonie Amazonia', 'Las deszczowy nad Amazonką znika z każdym rokiem.', 'none'],
    ['Zysk Amazona w górę', 'Przychody i akcje spółki rosną.', 'none'],
  ],
});
