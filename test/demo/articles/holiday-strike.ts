import type { DemoArticle } from '../article.ts';

export const holidayStrike: DemoArticle = {
  slug: 'holiday-strike',
  lang: 'en',
  section: 'Work',
  title: 'Drivers and warehouse workers strike at seven Amazon sites',
  standfirst: 'The Teamsters walk out in the week before Christmas; Amazon expects no delays.',
  published: '2024-12-19T12:10:00+00:00',
  caption: 'A picket line at a gate. Drawing: The Demo Ledger',
  body: [
    'Workers at seven Amazon sites in the United States went on strike on Thursday, in the busiest week of the year. The Teamsters union wants the company to bargain over pay and safety.',
    'The union says that it speaks for nearly 10,000 Amazon workers. The company disputes that: most of those on the pickets, it says, are employed by delivery contractors or come from outside.',
    'Amazon had 1,551,000 employees at the end of September. In 2022 a warehouse in Staten Island had been its first in the country to vote for a union.',
  ],
  comments: [{ name: 'lastmile', text: '190 stops a day, that is what it is about.' }],
  expected: {
    kind: 'labor_action',
    figures: [{ text: '1,551,000', role: 'headcount', verdict: 'agrees' }],
    about: null,
    events: ['teamsters-strike-2024', 'jfk8-union-vote'],
    newestPrior: '2024-11-romania-agi-data',
    since: true,
    shows: 'labour action: the events before it, and no wave where none is told of',
  },
};
