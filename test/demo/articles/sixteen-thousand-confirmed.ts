import type { DemoArticle } from '../article.ts';

export const sixteenThousandConfirmed: DemoArticle = {
  slug: 'sixteen-thousand-confirmed',
  lang: 'en',
  section: 'Business',
  title: 'Amazon confirms 16,000 job cuts, three months after the last round',
  standfirst: 'With October’s round the programme reaches 30,000, more than any before it.',
  published: '2026-01-28T11:05:00+00:00',
  caption: 'Badge readers at an office entrance. Drawing: The Demo Ledger',
  body: [
    'Amazon said on Wednesday that it is cutting about 16,000 jobs across the company, days after reports that a new round was near.',
    'Together with the 14,000 jobs cut in October, the programme comes to about 30,000. It is the largest reduction in the company’s history, above the 27,000 jobs cut between November 2022 and the spring of 2023.',
    'The cuts fall on office staff. About 350,000 people hold corporate jobs at Amazon; of all its 1.58 million employees most work in warehouses.',
    { heading: 'A notice sent too early' },
    'Some staff at Amazon Web Services learned of the cuts a day before they were meant to: a draft notice that gave the programme’s internal name, Project Dawn, had been sent out by mistake.',
    'The head of human resources wrote that a new round every few months is not the plan. Most people in the United States get 90 days to look for another post inside the company.',
    'The closure of the Fresh and Go shops, announced the day before, is not part of the figure.',
  ],
  comments: [{ name: 'Tern', text: 'So 16,000 plus 14,000 plus the shops. Somebody add the 5,000.' }],
  expected: {
    kind: 'layoff',
    figures: [
      { text: '16,000', role: 'jobs_cut', verdict: 'agrees' },
      { text: '14,000', role: 'jobs_cut', verdict: 'agrees' },
      { text: '30,000', role: 'cumulative_cuts', verdict: 'agrees' },
      { text: '27,000', role: 'cumulative_cuts', verdict: 'agrees' },
      { text: '350,000', role: 'corporate_headcount', verdict: 'agrees' },
      { text: '1.58 million', role: 'headcount', verdict: 'agrees' },
    ],
    about: '2026-01-sixteen-thousand',
    events: ['project-dawn-email'],
    newestPrior: '2026-01-sixteen-thousand',
    since: true,
    shows: 'a sum that counts nobody twice, and “largest” by programme',
  },
};
