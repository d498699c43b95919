import type { DemoArticle } from '../article.ts';

export const fourteenThousandWrongShare: DemoArticle = {
  slug: 'fourteen-thousand-wrong-share',
  lang: 'en',
  section: 'Business',
  title: 'Amazon cuts 14,000 office jobs to slim its management',
  standfirst: 'The company confirms less than half of what had been reported a day earlier.',
  published: '2025-10-29T06:15:00+00:00',
  caption: 'Empty desks. Drawing: The Demo Ledger',
  body: [
    'Amazon has confirmed that it is cutting about 14,000 corporate jobs. The company told staff on Tuesday that it wants fewer layers and quicker decisions.',
    'A day before, reports had spoken of up to 30,000 job cuts. Amazon did not say whether more will follow, only that it will go on looking for places to save in 2026.',
    'The 14,000 jobs are about 10% of its corporate workforce of roughly 350,000. Amazon had 1,546,000 employees at the end of June, warehouses included.',
    'The last reduction of this kind ran from late 2022 to 2023 and cost 27,000 jobs.',
    { heading: 'Not alone' },
    'On the same day the parcel carrier UPS reported that it has shed 48,000 jobs since the start of the year.',
  ],
  comments: [
    { name: 'old hand', text: '10%? Do the sum again.' },
    { name: 'M.', text: 'At my firm 200 went last week and nobody wrote a line.' },
  ],
  expected: {
    kind: 'layoff',
    figures: [
      { text: '14,000', role: 'jobs_cut', verdict: 'agrees' },
      { text: '30,000', role: 'planned_cuts', verdict: 'agrees' },
      { text: '10%', role: 'share', verdict: 'differs' },
      { text: '350,000', role: 'corporate_headcount', verdict: 'agrees' },
      { text: '1,546,000', role: 'headcount', verdict: 'agrees' },
      { text: '27,000', role: 'cumulative_cuts', verdict: 'agrees' },
    ],
    about: '2025-10-fourteen-thousand',
    events: [],
    newestPrior: '2025-10-fourteen-thousand',
    since: true,
    shows: 'a share that does not hold (14,000 of 350,000 is 4 %), and another company’s figure left alone',
  },
};
