import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  changesOf,
  type HistoryRow,
  inPackingOrder,
  lastSeq,
  packHistory,
  wholeHistory,
} from '../../src/dataset/history.ts';
import { connect } from './open-store.ts';

function edit(group: string, from: number, ids: readonly string[], type: HistoryRow['type'] = 'wave'): HistoryRow[] {
  const rows = ids.map((id, at): HistoryRow => {
    const row: HistoryRow = {
      at: '2026-01-01T00:00:00.000Z',
      by: 'import',
      group,
      type,
      id,
      before: at % 2 === 0 ? null : { id, note: 'before' },
      after: at % 3 === 0 ? null : { id, note: 'after' },
    };
    return at % 4 === 0 ? { ...row, deleted: true } : row;
  });
  return inPackingOrder(rows).map((row, at) => ({ ...row, seq: from + at }));
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `r-${at}`);

async function holding(rows: readonly HistoryRow[]) {
  const db = connect();
  await db.ready();
  await db.history.bulkAdd(packHistory(rows));
  return db.history;
}

const changes = [
  ...edit('small', 1, ['b', 'a']),
  ...edit('large', 3, numbered(1_234)),
  ...edit('large', 1_237, numbered(40), 'source'),
  ...edit('one', 1_277, ['r-7']),
  ...edit('again', 1_278, numbered(1_234)),
];

describe('changes that were packed', () => {
  test('come back one by one, in their order, with nothing lost', async () => {
    const table = await holding(changes);
    expect(await table.count()).toBeLessThan(12);
    expect(await wholeHistory(table)).toEqual(changes);
    expect(await lastSeq(table)).toBe(changes.length);
  });

  test.each([
    [1, 3],
    [3, 3],
    [400, 1_240],
    [502, 503],
    [1_230, 1_300],
    [2_511, 9_999],
    [9_000, 9_999],
  ])('from %d to %d', async (from, to) => {
    const table = await holding(changes);
    expect(await changesBetween(table, from, to)).toEqual(changes.filter(({ seq = 0 }) => seq >= from && seq <= to));
  });

  test.each([
    ['wave', 'r-7'],
    ['wave', 'r-0'],
    ['wave', 'r-999'],
    ['wave', 'a'],
    ['source', 'r-39'],
    ['source', 'r-40'],
    ['wave', 'nothing'],
    ['event', 'r-7'],
  ] as const)('of %s %s', async (type, id) => {
    const table = await holding(changes);
    expect(await changesOf(table, type, id)).toEqual(
      changes.filter((change) => change.type === type && change.id === id),
    );
  });

  test('in whatever order a backup holds them', async () => {
    const [first, ...rest] = changes.slice(2, 600);
    if (first === undefined) throw new Error('no change');
    const mixed = [...rest, first].map((row, at) => ({ ...row, seq: at + 1 }));
    const table = await holding(mixed);
    expect(await table.count()).toBeLessThan(5);
    expect(await wholeHistory(table)).toEqual(mixed);
    expect(await changesOf(table, 'wave', first.id)).toEqual([mixed.at(-1)]);
  });
});

test('changes of small edits are rows of their own', async () => {
  const rows = edit('small', 1, numbered(31));
  expect(packHistory(rows)).toEqual(rows);
});
