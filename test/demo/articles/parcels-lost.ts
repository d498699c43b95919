import type { DemoArticle } from '../article.ts';

export const parcelsLost: DemoArticle = {
  slug: 'parcels-lost',
  lang: 'en',
  section: 'Markets',
  title: 'UPS to cut up to 30,000 jobs as it sheds Amazon’s parcels',
  standfirst: 'The carrier closes 24 buildings and halves its work for its largest customer.',
  published: '2026-01-27T15:20:00+00:00',
  caption: 'Brown vans in a row. Drawing: The Demo Ledger',
  body: [
    'UPS will cut up to 30,000 jobs this year. The parcel carrier said on Tuesday that it needs fewer people as it gives up half of the parcels that it moves for Amazon.',
    'Most of the jobs are in sorting and driving, and many are to go by attrition and buy-outs. Last year UPS cut 48,000 jobs, 14,000 of them in management.',
    'Amazon has long been the carrier’s largest customer, but the business earned it little. UPS said that the work for Amazon will have shrunk by one million parcels a day.',
    'The carrier also plans to close 24 buildings in the first half of the year. Its shares rose 3%.',
  ],
  comments: [{ name: 'loader', text: '22 years at the hub. Thanks, Amazon.' }],
  expected: {
    kind: 'none',
    figures: [],
    about: null,
    events: [],
    newestPrior: null,
    since: false,
    shows: 'another company’s cuts with Amazon in the headline and the same number: not such a story',
  },
};
