import type { DemoArticle } from '../article.ts';

export const secondRoundPlanned: DemoArticle = {
  slug: 'second-round-planned',
  lang: 'en',
  section: 'Business',
  title: 'Amazon readies a second round of office job cuts',
  standfirst: 'Notices could go out next week, people told of the plan say. The company does not comment.',
  published: '2026-01-23T08:40:00+00:00',
  caption: 'An office tower in Seattle at dusk. Drawing: The Demo Ledger',
  body: [
    'Amazon is preparing another round of cuts among its office staff, and the first notices could go out next week, according to people who have been told of the plan.',
    'It would be the second step of a programme that is meant to remove about 30,000 corporate jobs. In the first step, in October last year, the company cut about 14,000 jobs, nearly half of that target.',
    'Teams in Amazon Web Services, retail, Prime Video and human resources are expected to be hit. How many jobs each of them will lose has not been settled, the people said.',
    { heading: 'Layers, not robots' },
    'After October’s round chief executive Andy Jassy said that neither money nor artificial intelligence had been the reason. The company had grown too many layers and decided too slowly. In a memo of June 2025 he had told staff to expect fewer office jobs as the new tools spread.',
    'Amazon employs about 1.58 million people, most of them in warehouses. Measured against all of them, 30,000 jobs are few. Measured against its office staff they are nearly 10%.',
    'Should the plan be carried through, it would be the largest job cut in the company’s history, ahead of the 27,000 jobs that went in 2022 and 2023.',
    'Those who lost their jobs in October stay on the payroll for 90 days. That period ends on Monday.',
  ],
  comments: [
    { name: 'quayside', text: 'My brother-in-law swears it will be 50,000 by summer.' },
    { name: 'R. Ostrow', text: 'They said the same 3 years ago.' },
  ],
  expected: {
    kind: 'layoff',
    figures: [
      { text: '30,000', role: 'planned_cuts', verdict: 'agrees' },
      { text: '14,000', role: 'jobs_cut', verdict: 'agrees' },
      { text: '1.58 million', role: 'headcount', verdict: 'agrees' },
      { text: '10%', role: 'share', verdict: 'rounds' },
      { text: '27,000', role: 'cumulative_cuts', verdict: 'agrees' },
    ],
    about: '2026-01-second-round-reported',
    events: ['jassy-ai-memo'],
    newestPrior: '2025-12-washington-84',
    since: true,
    shows: 'a plan told as a plan, a share that holds of office staff only, and what came of it',
  },
};
