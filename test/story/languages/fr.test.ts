import fr from '../../../src/story/languages/fr.ts';
import { expectLanguage } from './expect-language.ts';

expectLanguage({
  language: fr,
  published: '2026-01-30',
  figures: [
    [
      'Amazon supprime environ 14 000 postes de bureau.',
      [{ text: '14 000', value: 14_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
    [
      'Amazon va se séparer de près de 16.000 salariés, a annoncé mercredi sa direction.',
      [{ text: '16.000', value: 16_000, role: 'jobs_cut', qualifier: 'nearly', asOf: '2026-01-28' }],
    ],
    [
      "Amazon envisagerait de licencier jusqu'à 30'000 personnes, selon un quotidien.",
      [{ text: "30'000", value: 30_000, role: 'planned_cuts', qualifier: 'up_to' }],
    ],
    [
      'Le personnel a appris que 1700 travailleurs seraient mis à pied chez Amazon au Québec.',
      [{ text: '1700', value: 1700, role: 'planned_cuts' }],
    ],
    [
      'En octobre dernier, Amazon avait supprimé 14 000 emplois, soit 4 % de ses effectifs de bureau.',
      [
        { text: '14 000', value: 14_000, role: 'jobs_cut', asOf: '2025-10' },
        { text: '4 %', value: 4, role: 'share', asOf: '2025-10' },
      ],
    ],
    [
      'Amazon aura licencié en tout 30 000 personnes depuis octobre 2025.',
      [{ text: '30 000', value: 30_000, role: 'cumulative_cuts', asOf: '2026-01' }],
    ],
    [
      'Amazon emploie plus de 1,5 million de salariés dans le monde.',
      [{ text: '1,5 million', value: 1_500_000, role: 'headcount', qualifier: 'over' }],
    ],
    [
      'Amazon compte quelque 350 000 cadres et employés de bureau.',
      [{ text: '350 000', value: 350_000, role: 'corporate_headcount', qualifier: 'about' }],
    ],
    [
      "Près d'un dixième des effectifs d'Amazon est concerné.",
      [{ text: 'un dixième', value: 10, role: 'share', qualifier: 'nearly' }],
    ],
    ['Amazon prévoit de recruter 3 000 saisonniers.', [{ text: '3 000', value: 3000, role: 'planned_hires' }]],
    ['Amazon a créé 2000 postes en CDI en 2024.', [{ text: '2000', value: 2000, role: 'hires', asOf: '2024' }]],
    [
      'Plusieurs centaines de salariés ont été licenciés chez Amazon.',
      [{ text: 'Plusieurs centaines', value: null, role: 'jobs_cut' }],
    ],
    [
      'Amazon veut supprimer entre 10 000 et 15 000 postes.',
      [{ text: '10 000 et 15 000', value: [10_000, 15_000], role: 'planned_cuts' }],
    ],
    [
      'Amazon et Microsoft licencient respectivement 16 000 et 9 000 personnes.',
      [
        { text: '16 000', value: 16_000, role: 'jobs_cut' },
        { text: '9 000', value: 9000, role: 'jobs_cut', subject: 'Microsoft' },
      ],
    ],
    [
      "Amazon a confirmé une dizaine de milliers de suppressions d'emplois.",
      [{ text: 'dizaine de milliers', value: 10_000, role: 'jobs_cut', qualifier: 'about' }],
    ],
  ],
  nothing: [
    "Quelque 14 000 hectares ont brûlé en Amazonie, où vivent 30 millions d'habitants.",
    "Le chiffre d'affaires d'Amazon progresse de 13 % à 180 milliards de dollars.",
    "Environ 300 salariés d'Amazon étaient en grève à Montélimar.",
    'Les personnes touchées ont 90 jours pour trouver un autre poste chez Amazon.',
    'Amazon exploite 1 300 entrepôts et 750 000 robots.',
    'Plus de 1 000 employés ont signé une pétition contre Amazon.',
    "Grâce à ses robots, Amazon éviterait d'embaucher 160 000 personnes.",
    'Jusqu’à 60 % de remise sur 10 000 articles pour le Prime Day.',
  ],
  dates: [
    ['en octobre dernier, en octobre', ['2025-10', '2025-10']],
    ['le mardi 28 octobre, le 28 octobre 2025, le 1er janvier', ['2025-10-28', '2025-10-28', '2026-01-01']],
    ["l'an dernier, l'année dernière, l'an passé", ['2025', '2025', '2025']],
    ['il y a trois mois, il y a deux ans', ['2025-10', '2024']],
    ['la semaine dernière, la semaine prochaine, cette semaine', ['2026-W04', '2026-W06', '2026-W05']],
    ['début janvier, fin octobre, à la mi-novembre', ['2026-01', '2025-10', '2025-11']],
    ['fin 2022, début 2023, à la fin de 2024', ['2022', '2023', '2024-12']],
    ["au printemps 2023, l'automne dernier", ['2023', '2025']],
    ["d'ici à mars, en mars prochain", ['2026-03', '2026-03']],
    ["hier, aujourd'hui, mercredi", ['2026-01-29', '2026-01-30', '2026-01-28']],
    ['le mois dernier, ce mois-ci', ['2025-12', '2026-01']],
    ['il a été licencié après les fêtes', []],
    ["en novembre de l'année dernière, en mars 2023", ['2025-11', '2023-03']],
  ],
  stories: [
    ['Amazon supprime 14 000 postes', 'Le groupe invoque l’intelligence artificielle.', 'layoff'],
    ['Amazon recrute 3 000 saisonniers', 'Le distributeur cherche des préparateurs de commandes.', 'hiring'],
    ['Grève chez Amazon à Montélimar', 'Les syndicats réclament une hausse des salaires.', 'labor_action'],
    ['Amazon impose cinq jours de présence au bureau', 'Le télétravail prend fin en janvier.', 'policy'],
    [
      'Chez Amazon, des salariés à bout',
      'Les conditions de travail dans l’entrepôt inquiètent les élus.',
      'conditions',
    ],
    ['UPS supprime 48 000 emplois', 'Le transporteur réduit ses livraisons pour Amazon.', 'none'],
    ['La déforestation recule en Amazonie', 'Les incendies ont touché 2 000 personnes.', 'none'],
    ['Amazon augmente son bénéfice', "L'action du groupe grimpe à Wall Street.", 'none'],
    ['Prime Day : les meilleures promos Amazon', 'Jusqu’à 50 % de remise sur les liseuses.', 'none'],
  ],
});
