import { describe, expect, test } from 'vitest';
import { compareDates, firstDay, isCalendarDate, lastDay } from '../../src/dataset/dates.ts';
import { contestedOn, indexDataset, membersOf, programmeTotal, sourcesOf, tieOf } from '../../src/dataset/query.ts';
import type { Dataset, Programme, Wave } from '../../src/dataset/records.ts';
import { citation, quantity, smallDataset, source, wave } from './small-dataset.ts';

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
    expect(tieOf(index, get('reports'), '2020-12-01')).toBeNull();
    expect(tieOf(index, get('reports'), '2021-01-04')?.type).toBe('included_in');
    expect(tieOf(index, get('reports'), null)).toMatchObject({ type: 'included_in', whole: { id: 'memo' } });
  });

  test('a target is no part, and a whole is tied to nothing', () => {
    expect(tieOf(index, get('target'), null)?.type).toBe('target_of');
    expect(tieOf(index, get('memo'), null)).toBeNull();
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
