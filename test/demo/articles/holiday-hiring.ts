import type { DemoArticle } from '../article.ts';

export const holidayHiring: DemoArticle = {
  slug: 'holiday-hiring',
  lang: 'en',
  section: 'Work',
  title: 'Amazon to hire 250,000 for the holidays, as many as last year',
  standfirst: 'Full-time, part-time and seasonal jobs, most of them in warehouses and delivery.',
  published: '2025-10-13T13:30:00+00:00',
  caption: 'Parcels on a belt. Drawing: The Demo Ledger',
  body: [
    'Amazon plans to hire 250,000 people in the United States for the coming holiday season. It is the third year in a row with the same number.',
    'The jobs are full-time, part-time and seasonal, and most are in warehouses, sorting centres and delivery. Seasonal pay averages more than 19 dollars an hour.',
    'In 2022 the company had planned to hire 150,000 people for the season. Demand for the jobs is high: some posts are filled within 30 minutes of being listed.',
    'Amazon is the second-largest private employer in the country after Walmart. At the end of June it had about 1.55 million employees worldwide.',
  ],
  comments: [{ name: 'sorter4', text: 'Did 60 hours a week there in 2021. Never again.' }],
  expected: {
    kind: 'hiring',
    figures: [
      { text: '250,000', role: 'planned_hires', verdict: 'agrees' },
      { text: '150,000', role: 'planned_hires', verdict: 'agrees' },
      { text: '1.55 million', role: 'headcount', verdict: 'agrees' },
    ],
    about: '2025-10-seasonal',
    events: [],
    newestPrior: '2025-10-seasonal',
    since: true,
    shows: 'the same number in three years, each tied to its own year',
  },
};
