import { describe, expect, test } from 'vitest';
import { applyImport } from '../../../src/dataset/exchange/import.ts';
import { historyOf, loadDataset, putRecord, revertEdit } from '../../../src/dataset/store.ts';
import { changeRecord } from '../edit-record.ts';
import { got, refused } from '../open-store.ts';
import { wave } from '../small-dataset.ts';
import { bundle, opened, planned, seeded, waveOf } from './files.ts';

describe('a table from elsewhere', () => {
  const heading = 'Company,Location HQ,# Laid Off,Date,%,Industry,Source,Country';
  const rows = [
    'Amazon,Seattle,"14,000",10/28/2021,,Retail,https://news.example/a,United States',
    'Meta,Menlo Park,10000,3/14/2021,13%,Consumer,https://news.example/b,United States',
    'Amazon,Seattle,3000,3/5/2021,,Retail,https://news.example/c,United States',
    'Twitch,San Francisco,,1/10/2021,35%,Media,https://news.example/d,United States',
    'Amazon,Seattle,many,3/20/2021,,Retail,https://news.example/e,United States',
    'Amazon,Seattle,5,soon,,Retail,https://news.example/f,United States',
  ];
  const text = [heading, ...rows].join('\n');

  test('has its columns recognised, and shows what they would come to', async () => {
    const read = await opened('layoffs.csv', text);
    if (read.format !== 'other_table') throw new Error(read.format);
    expect(read.suggested).toEqual({
      at: { company: 0, date: 3, count: 2, percent: 4, source: 6, place: 1 },
      dates: 'month_first',
      kind: 'layoff',
    });
  });

  test('becomes unverified waves that no sum counts; what is known already only gains a source', async () => {
    const db = await seeded();
    const plan = await planned(db, 'layoffs.csv', text);
    expect(plan.counts).toMatchObject({ elsewhere: 1, refused: 2, changed: 1 });
    expect(plan.refused.map(({ line, field, message }) => [line, field, message])).toEqual([
      [6, 'count', '"many" is no number: write digits, such as 14000'],
      [7, 'date', '"soon" is no date: write 2025-10-28'],
    ]);
    got(await applyImport(plan, { db }));
    expect(await waveOf(db, '2021-10-28-amazon-14000')).toMatchObject({
      count: { value: 14000 },
      verified: false,
      additive: false,
      status: 'reported',
    });
    expect(await waveOf(db, '2021-01-10-twitch-35-percent')).toMatchObject({
      count: { value: null, percent: 35 },
      units: ['Twitch'],
    });
    expect((await waveOf(db, '2021-03-first'))?.sources).toHaveLength(2);
    expect((await loadDataset(db, bundle)).aside).toEqual([]);
    const again = await planned(db, 'layoffs.csv', text);
    expect(again.counts).toMatchObject({ added: 0, changed: 0, conflicting: 0 });
  });

  test('with days first is told by its days, and a column can be mapped by hand', async () => {
    const read = await opened('x.csv', 'Outfit,Day,Cuts\nAmazon,28/10/2021,5\n');
    if (read.format !== 'other_table') throw new Error(read.format);
    expect(read.suggested).toBeNull();
    const db = await seeded();
    const plan = await planned(db, 'x.csv', 'Outfit,Day,Cuts\nAmazon,28/10/2021,5\n', {
      at: { company: 0, date: 1, count: 2 },
      dates: 'day_first',
      kind: 'layoff',
    });
    expect(plan.records.map(({ id }) => id)).toContain('2021-10-28-amazon-5');
    expect((await opened('x.csv', 'company;date;count\nAmazon;28.10.2021;5\n')) as object).toMatchObject({
      suggested: { dates: 'day_first' },
    });
  });
});

test('an edit made meanwhile does not stand in the way of another’s undo, and stops its own', async () => {
  const db = await seeded();
  const mine = got(await putRecord('wave', wave('mine'), { db }));
  got(await changeRecord('wave', '2021-03-first', { note: 'x' }, { db }));
  got(await changeRecord('wave', 'mine', { note: 'later' }, { db }));
  expect(refused(await revertEdit(mine.group, db))).toMatchObject({ code: 'stale', id: 'mine', fields: ['note'] });
  expect(got(await historyOf(null, db))).toHaveLength(3);
});
