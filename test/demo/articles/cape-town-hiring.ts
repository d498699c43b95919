import type { DemoArticle } from '../article.ts';

export const capeTownHiring: DemoArticle = {
  slug: 'cape-town-hiring',
  lang: 'en',
  section: 'Work',
  title: 'Amazon to hire 3,000 people in South Africa',
  standfirst: 'Customer service from home, for shoppers in North America and Europe.',
  published: '2020-06-25T07:00:00+00:00',
  caption: 'A headset on a kitchen table. Drawing: The Demo Ledger',
  body: [
    'Amazon wants to hire 3,000 people in South Africa this year to answer customers in North America and Europe. Most of them will work from home.',
    'The jobs are permanent and seasonal. Applicants need a quiet room, a steady connection and, for some teams, French or German.',
    'The company has been growing fast: it had about 840,000 employees at the end of March, after it had hired 175,000 people in the United States within weeks in the spring.',
  ],
  comments: [{ name: 'Tafel', text: 'There are 10 million without work here.' }],
  expected: {
    kind: 'hiring',
    figures: [
      { text: '3,000', role: 'planned_hires', verdict: 'no_record' },
      { text: '840,000', role: 'headcount', verdict: 'agrees' },
      { text: '175,000', role: 'hires', verdict: 'agrees' },
    ],
    about: null,
    events: [],
    newestPrior: '2020-04-seventy-five-thousand',
    since: true,
    shows: 'a number that another wave has too (March 2019, United States): here there is no record, and it says so',
  },
};
