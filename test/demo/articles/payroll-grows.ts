import type { DemoArticle } from '../article.ts';

export const payrollGrows: DemoArticle = {
  slug: 'payroll-grows',
  lang: 'en',
  section: 'Markets',
  title: 'Amazon’s payroll grows to almost 1.6 million in spite of the cuts',
  standfirst: 'Warehouses more than make up for the office jobs that went.',
  published: '2026-07-31T05:50:00+00:00',
  caption: 'Shift change. Drawing: The Demo Ledger',
  body: [
    'Amazon had 1,595,000 employees at the end of June, 3% more than a year before. The figure does not count drivers of contractors or temporary staff.',
    'The rise comes after the company cut 30,000 office jobs between October and January.',
    'It is close to the record: at the end of 2021, after two years of hurried hiring, Amazon counted 1,608,000 employees. At the end of 2022 it had 1,544,000 employees, and a year later 1,525,000 employees.',
  ],
  comments: [{ name: 'Ledgerfan', text: 'And 1 million robots. Who counts those?' }],
  expected: {
    kind: 'headcount',
    figures: [
      { text: '1.6 million', role: 'headcount', verdict: 'agrees' },
      { text: '1,595,000', role: 'headcount', verdict: 'agrees' },
      { text: '30,000', role: 'cumulative_cuts', verdict: 'agrees' },
      { text: '1,608,000', role: 'headcount', verdict: 'agrees' },
      { text: '1,544,000', role: 'headcount', verdict: 'differs' },
      { text: '1,525,000', role: 'headcount', verdict: 'agrees' },
    ],
    events: ['q2-2026-headcount'],
    newestPrior: '2026-07-agi',
    since: false,
    shows: 'a wrong year-end (1,544,000 was the third quarter of 2022; the year ended with 1,541,000)',
  },
};
