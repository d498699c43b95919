import { describe, expect, test } from 'vitest';
import { compareDates, firstDay, isCalendarDate, lastDay } from '../../src/dataset/dates.ts';
import {
  additiveTotal,
  contestedOn,
  headcountBefore,
  headcountsBefore,
  indexDataset,
  isPart,
  membersOf,
  programmeTotal,
  sourcesOf,
  tieOf,
  wavesBetween,
} from '../../src/dataset/query.ts';
import type { Dataset, Programme, Wave } from '../../src/dataset/records.ts';
import { citation, headcount, quantity, smallDataset, source, wave } from './small-dataset.ts';

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

function dataset(waves: Wave[]): Dataset {
  return { ...smallDataset(), waves, programmes: [] };
}

function spring(): { index: ReturnType<typeof indexDataset>; programme: Programme } {
  const index = indexDataset(smallDataset());
  const programme = index.programmes.get('spring-2021');
  if (programme === undefined) throw new Error('the small dataset has lost its programme');
  return { index, programme };
}

describe('dates of any precision', () => {
  test('stand for their first to their last day', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2024-02-03'), lastDay('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
  });

  test.each([
    ['2024-02-03', '2024-02-04', 'before'],
    ['2024-02', '2024-03-01', 'before'],
    ['2024-02', '2024-02-15', 'overlaps'],
    ['2024', '2024-12', 'overlaps'],
    ['2025', '2024-12-31', 'after'],
  ])('%s to %s: %s', (a, b, order) => {
    expect(compareDates(a, b)).toBe(order);
  });

  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-04-31', false],
    ['2023-12-31', true],
    ['2023', true],
  ])('%s is in the calendar: %s', (date, real) => {
    expect(isCalendarDate(date)).toBe(real);
  });
});

describe('headcounts before a date', () => {
  const counts = {
    ...smallDataset(),
    headcounts: [
      headcount('a', { date: '2019-12-31' }),
      headcount('b', { date: '2020-12-31' }),
      headcount('c', { date: '2020-06-30', scope: 'corporate' }),
      headcount('d', { date: '2021-03-31', verified: false }),
      headcount('e', { date: '2021-06' }),
    ],
  };

  test('are those of the base, nearest first, verified only', () => {
    expect(ids(headcountsBefore(counts, '2021-05-01', 'company'))).toEqual(['b', 'a']);
    expect(headcountBefore(counts, '2021-05-01', 'corporate')?.id).toBe('c');
  });

  test('count from the last day that their date can mean', () => {
    expect(headcountBefore(counts, '2021-06-29', 'company')?.id).toBe('b');
    expect(headcountBefore(counts, '2021-06-30', 'company')?.id).toBe('e');
  });

  test('there may be none', () => {
    expect(headcountBefore(counts, '2010-01-01', 'company')).toBeNull();
  });
});

describe('waves between dates', () => {
  const waves = dataset([
    wave('jan', { announced: '2020-01-15' }),
    wave('feb', { announced: '2020-02' }),
    wave('mar', { announced: '2020-03-20' }),
    wave('hire', { announced: '2020-02-20', kind: 'hiring' }),
  ]);

  test('are newest first, from the first day on, before the last', () => {
    expect(ids(wavesBetween(waves, { from: '2020-01-15', before: '2020-03-20', kind: 'layoff' }))).toEqual([
      'feb',
      'jan',
    ]);
    expect(ids(wavesBetween(waves, { from: null, before: null }))).toEqual(['mar', 'hire', 'feb', 'jan']);
  });

  test('leave out what is too coarsely dated to be sure, unless it is asked for', () => {
    const span = { from: '2020-01-15', before: '2020-02-10' };
    expect(ids(wavesBetween(waves, span))).toEqual(['jan']);
    expect(ids(wavesBetween(waves, { ...span, overlapping: true }))).toEqual(['feb', 'jan']);
  });
});

describe('part and whole', () => {
  const waves = dataset([
    wave('reports', {
      announced: '2020-11-14',
      additive: false,
      count: quantity(10_000),
      relation: { type: 'included_in', wave: 'memo', certainty: 'certain' },
    }),
    wave('memo', { announced: '2021-01-04', count: quantity(18_000) }),
    wave('target', {
      announced: '2020-12-01',
      additive: false,
      relation: { type: 'target_of', wave: 'memo', certainty: 'certain' },
    }),
  ]);
  const index = indexDataset(waves);
  const get = (id: string): Wave => index.waves.get(id) ?? wave('none');

  test('a wave is part of another once that other is announced', () => {
    expect(isPart(index, get('reports'), '2020-12-01')).toBe(false);
    expect(isPart(index, get('reports'), '2021-01-04')).toBe(true);
    expect(isPart(index, get('reports'), null)).toBe(true);
    expect(tieOf(index, get('reports'), null)?.whole.id).toBe('memo');
  });

  test('a target is no part, and a whole is tied to nothing', () => {
    expect(isPart(index, get('target'), null)).toBe(false);
    expect(tieOf(index, get('target'), null)?.type).toBe('target_of');
    expect(tieOf(index, get('memo'), null)).toBeNull();
  });

  test('a total counts nobody twice', () => {
    expect(additiveTotal(index, { from: null, before: null })).toEqual({
      value: 18_000,
      low: 18_000,
      high: 18_000,
      waves: ['memo'],
    });
    expect(additiveTotal(index, { from: null, before: '2021-01-04' }).waves).toEqual([]);
  });

  test('a total leaves out the unverified, hires and contractors', () => {
    const mixed = dataset([
      wave('a', { count: quantity(100, { low: 90, high: 120 }) }),
      wave('b', { verified: false }),
      wave('c', { kind: 'hiring', additive: false }),
      wave('d', { employer: 'contractor', additive: false }),
    ]);
    const total = additiveTotal(indexDataset(mixed), { from: '2021', before: null });
    expect(total).toEqual({ value: 100, low: 90, high: 120, waves: ['a'] });
  });
});

describe('a programme', () => {
  test('has its members oldest first', () => {
    const { index, programme } = spring();
    expect(ids(membersOf(index, programme))).toEqual(['2021-03-first', '2021-05-second', '2021-05-twitch']);
  });

  test('comes to what its summed members had announced by then', () => {
    const { index, programme } = spring();
    expect(programmeTotal(index, programme, '2021-04-01').value).toBe(3000);
    expect(programmeTotal(index, programme, null).value).toBe(5000);
  });

  test('rests on the sources of its members, each once', () => {
    const small = smallDataset();
    small.sources.push(source('second'));
    small.waves = small.waves.map((w) => ({ ...w, sources: [citation, { ...citation, source: 'second' }] }));
    const index = indexDataset(small);
    const programme = index.programmes.get('spring-2021');
    expect(programme && ids(sourcesOf(index, programme))).toEqual(['gazette-2021-03-05', 'second']);
  });
});

test('contested questions are found by the records they bear on', () => {
  expect(ids(contestedOn(smallDataset(), '2021-05-second'))).toEqual(['spring-total']);
  expect(contestedOn(smallDataset(), 'office-days')).toEqual([]);
});
