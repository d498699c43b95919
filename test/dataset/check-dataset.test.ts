import { describe, expect, test } from 'vitest';
import { checkDataset, sumHolds } from '../../src/dataset/check-dataset.ts';
import { broken, type Case, first, problemsOf, testRefusals } from './refusals.ts';
import { citation, headcount, programme, quantity, smallDataset, source, wave } from './small-dataset.ts';

test('a sound dataset is given back as it is', () => {
  expect(checkDataset(smallDataset())).toEqual({ ok: true, value: smallDataset() });
});

const cases: Case[] = [
  [
    'a citation of a source that does not exist',
    (d) => {
      first(d.events).sources = [{ ...citation, source: 'lost' }];
    },
    'broken_reference',
    'event office-days, sources.0.source',
  ],
  [
    'a relation to a wave that does not exist',
    (d) => {
      first(d.waves).relation = { type: 'includes', wave: 'lost', certainty: 'certain' };
    },
    'broken_reference',
    'wave 2021-03-first, relation.wave',
  ],
  [
    'relations that run in a circle',
    (d) => {
      for (const [id, other] of [
        ['a', 'b'],
        ['b', 'a'],
      ] as const)
        d.waves.push(
          wave(id, { additive: false, relation: { type: 'included_in', wave: other, certainty: 'likely' } }),
        );
    },
    'loop',
    'wave a, relation.wave',
  ],
  [
    'an "includes" that the other wave knows nothing of',
    (d) => {
      first(d.waves).relation = { type: 'includes', wave: '2021-05-second', certainty: 'certain' };
    },
    'membership',
    'wave 2021-03-first, relation.wave',
  ],
  [
    'a programme that does not exist',
    (d) => {
      d.waves.push(wave('other', { programme: 'lost' }));
    },
    'broken_reference',
    'wave other, programme',
  ],
  [
    'a member that does not exist',
    (d) => {
      first(d.programmes).members.push('lost');
    },
    'broken_reference',
    'programme spring-2021, members.3',
  ],
  [
    'a member that does not name the programme',
    (d) => {
      d.waves.push(wave('other'));
      first(d.programmes).members.push('other');
    },
    'membership',
    'programme spring-2021, members.3',
  ],
  [
    'a programme that does not list its wave',
    (d) => {
      d.waves.push(wave('other', { programme: 'spring-2021' }));
    },
    'membership',
    'wave other, programme',
  ],
  [
    'a hiring wave in a programme of cuts',
    (d) => {
      first(d.waves).kind = 'hiring';
      first(d.waves).additive = false;
    },
    'membership',
    'wave 2021-03-first, programme',
  ],
  [
    'a sum that does not give the total',
    (d) => {
      first(d.waves).count.value = 4000;
    },
    'sum',
    'programme spring-2021, total',
  ],
  [
    'a sum that counts a part beside its whole',
    (d) => {
      first(d.programmes).summed.push('2021-05-twitch');
    },
    'sum',
    'programme spring-2021, summed.2',
  ],
  [
    'a summed wave without a number',
    (d) => {
      first(d.waves).count = quantity(null, { phrase: 'hundreds', qualifier: 'vague' });
      first(d.waves).additive = false;
    },
    'sum',
    'programme spring-2021, summed.0',
  ],
  [
    'an id that stands twice',
    (d) => {
      d.headcounts.push(headcount('company-fy2020'));
    },
    'duplicate',
    'headcount company-fy2020, id',
  ],
  [
    'an id of two records that figures are held against',
    (d) => {
      d.headcounts.push(headcount('office-days'));
    },
    'duplicate',
    'event office-days, id',
  ],
  [
    'one address under two sources',
    (d) => {
      d.sources.push(source('copy', { url: first(d.sources).url }));
    },
    'duplicate',
    'source copy, url',
  ],
  [
    'a source that nothing cites',
    (d) => {
      d.sources.push(source('idle'));
    },
    'uncited',
    'source idle, id',
  ],
  [
    'a date after the dataset was gathered',
    (d) => {
      first(d.events).date = '2022-01-01';
    },
    'future',
    'event office-days, date',
  ],
  [
    'a verified record of which no source was read',
    (d) => {
      first(d.events).sources = [{ ...citation, access: 'cited' }];
    },
    'unread',
    'event office-days, verified',
  ],
  [
    'a large verified wave with one source',
    (d) => {
      d.waves.push(wave('large', { count: quantity(6000) }));
    },
    'unread',
    'wave large, verified',
  ],
  [
    'a gap that is shown as a fact too',
    (d) => {
      d.headcounts.push(headcount('company-fy2010'));
    },
    'duplicate',
    'gap company-fy2010, headcount.id',
  ],
  [
    'a contested question about nothing that exists',
    (d) => {
      first(d.contested).records = ['lost'];
    },
    'broken_reference',
    'contested spring-total, records.0',
  ],
  [
    'a part that is missing',
    (d) => {
      Reflect.deleteProperty(d, 'events');
    },
    'shape',
    'dataset, events',
  ],
];

describe('a dataset is refused with', () => {
  testRefusals(cases);
});

test('everything that is wrong is named at once', () => {
  const problems = problemsOf(
    broken((d) => {
      first(d.waves).sources = [];
      first(d.headcounts).count.low = 2_000_000;
    }),
  );
  expect(problems.map(({ id }) => id)).toEqual(['2021-03-first', 'company-fy2020']);
});

test.each([null, 7, 'text', [], {}])('%j is no dataset', (value) => {
  expect(problemsOf(value)).not.toEqual([]);
});

test.each([
  [27_000, quantity(27_000), true],
  [27_400, quantity(27_000), true],
  [28_000, quantity(27_000), false],
  [31_000, quantity(30_000), false],
  [5000, quantity(5000, { qualifier: 'exact' }), true],
  [5001, quantity(5000, { qualifier: 'exact' }), false],
  [5200, quantity(5000, { qualifier: 'over' }), true],
  [4900, quantity(5000, { qualifier: 'over' }), false],
  [4800, quantity(5000, { qualifier: 'nearly' }), true],
  [5100, quantity(5000, { qualifier: 'up_to' }), false],
  [5100, quantity(5000, { qualifier: 'at_least' }), true],
  [5100, quantity(null, { low: 5000, high: 5200 }), true],
  [5300, quantity(null, { low: 5000, high: 5200 }), false],
])('%d bears out %o: %s', (sum, total, holds) => {
  expect(sumHolds(sum, total)).toBe(holds);
});

test('a programme without a total has no sum to hold', () => {
  const dataset = broken((d) => {
    d.programmes.push(programme('yearly', { total: null, to: null }));
  });
  expect(problemsOf(dataset)).toEqual([]);
});
