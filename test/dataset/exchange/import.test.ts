import { describe, expect, test } from 'vitest';
import { applyImport, openImport, planImport } from '../../../src/dataset/exchange/import.ts';
import type { JsonRecord } from '../../../src/dataset/json.ts';
import { loadDataset, pointsInTime, removeRecord, revertEdit } from '../../../src/dataset/store.ts';
import { changeRecord } from '../edit-record.ts';
import { got, refused } from '../open-store.ts';
import { citation, quantity, smallDataset, source, wave } from '../small-dataset.ts';
import { bundle, exported, fileOf, opened, planned, seeded, waveOf } from './files.ts';

/** A dataset file with these records on top of the small dataset's. */
function datasetFile({ waves = [], sources = [] }: { waves?: JsonRecord[]; sources?: JsonRecord[] }): string {
  const none = { programmes: [], headcounts: [], events: [], contested: [], lookAlikes: [], gaps: [] };
  return JSON.stringify({ schemaVersion: 1, asOf: '2021-12-31', waves, sources, ...none });
}

describe('a dry run', () => {
  test('tells what is added, changed field by field, the same, conflicting and refused; and writes nothing', async () => {
    const db = await seeded();
    got(await changeRecord('wave', '2021-05-second', { count: quantity(2500) }, { db }));
    const before = await exported(db, { format: 'json' });
    const [first, second, twitch] = smallDataset().waves;
    if (first === undefined || second === undefined || twitch === undefined) throw new Error('small');
    const file = datasetFile({
      waves: [
        wave('new', { announced: '2021-11-02', count: quantity(77) }),
        { ...first, note: 'better' },
        { ...second, note: 'theirs', count: quantity(2100) },
        twitch,
        wave('lost', { announced: '2021-11-03', sources: [{ ...citation, source: 'nowhere' }] }),
        { ...wave('odd'), announced: '2021-02-30' },
      ],
    });
    const plan = await planned(db, 'theirs.json', file);
    expect(plan.counts).toEqual({
      added: 1,
      changed: 1,
      same: 1,
      conflicting: 1,
      removed: 0,
      refused: 2,
      elsewhere: 0,
    });
    expect(
      plan.records.map(({ id, outcome, fields }) => [
        id,
        outcome,
        fields.map((each) => [each.field, each.conflicting]),
      ]),
    ).toEqual([
      ['new', 'added', []],
      ['2021-03-first', 'changed', [['note', false]]],
      [
        '2021-05-second',
        'conflicting',
        [
          ['note', false],
          ['count', true],
        ],
      ],
      ['2021-05-twitch', 'same', []],
    ]);
    expect(plan.refused).toMatchObject([
      { id: 'odd', line: 1, field: 'announced', message: 'expected a day that the calendar has' },
      { id: 'lost', field: 'sources.0.source', message: 'there is no source nowhere' },
    ]);
    expect(await exported(db, { format: 'json' })).toBe(before);
  });

  test('refuses what refers to something refused, and a chain that leads back to itself', async () => {
    const db = await seeded();
    const part = (id: string, of: string): JsonRecord =>
      wave(id, {
        additive: false,
        announced: '2021-09',
        relation: { type: 'included_in', wave: of, certainty: 'certain' },
      });
    const plan = await planned(
      db,
      'x.json',
      datasetFile({
        waves: [
          part('a', 'b'),
          part('b', 'c'),
          { ...part('c', 'a'), announced: '2021-13' },
          part('d', 'e'),
          part('e', 'd'),
        ],
      }),
    );
    expect(plan.counts).toMatchObject({ added: 0, refused: 5 });
    expect(plan.refused.find(({ id }) => id === 'd')?.message).toContain('leads back to itself');
  });
});

describe('an import', () => {
  test('is one edit by `import` under the file’s name, and taken back as one', async () => {
    const db = await seeded();
    const before = (await loadDataset(db, bundle)).dataset;
    const file = datasetFile({
      waves: [wave('new', { announced: '2021-11-02', count: quantity(77), sources: [{ ...citation, source: 's' }] })],
      sources: [source('s')],
    });
    const saved = got(await applyImport(await planned(db, 'theirs.json', file), { db }));
    expect(saved).toMatchObject({ records: 2 });
    expect(saved.replaced).toBeUndefined();
    expect(got(await pointsInTime(db))).toMatchObject([
      { group: saved.group, by: 'import', file: 'theirs.json', records: 2, from: 1, to: 2 },
    ]);
    expect((await loadDataset(db, bundle)).ownIds).toEqual(new Set(['new']));
    const undone = got(await revertEdit(saved.group, db));
    expect((await loadDataset(db, bundle)).dataset).toEqual(before);
    // Nothing remains of what never was, so that a release may bring it.
    expect(await db.bases.where('[type+id]').equals(['wave', 'new']).count()).toBe(0);
    got(await revertEdit(undone.group, db));
    expect(await waveOf(db, 'new')).toBeDefined();
  });

  test('leaves the reader’s side of a conflict unless the reader chooses the file’s', async () => {
    for (const [choice, count] of [
      ['mine', 2500],
      ['file', 2100],
      [new Map([['wave 2021-05-second', 'file' as const]]), 2100],
    ] as const) {
      const db = await seeded();
      got(await changeRecord('wave', '2021-05-second', { count: quantity(2500) }, { db }));
      const second = { ...smallDataset().waves[1], id: '2021-05-second', note: 'theirs', count: quantity(2100) };
      const plan = await planned(db, 'theirs.json', datasetFile({ waves: [second] }));
      got(await applyImport(plan, { db, conflicts: choice }));
      expect(await waveOf(db, '2021-05-second')).toMatchObject({ note: 'theirs', count: { value: count } });
    }
  });

  test('of a backup keeps what only this side changed, takes what only the other changed', async () => {
    const other = await seeded();
    got(await changeRecord('wave', '2021-03-first', { note: 'theirs' }, { db: other }));
    got(await removeRecord('wave', '2021-05-twitch', other));
    const file = await exported(other, { format: 'json' });
    const db = await seeded();
    got(await changeRecord('wave', '2021-03-first', { title: 'mine' }, { db }));
    got(await changeRecord('wave', '2021-05-second', { note: 'mine' }, { db }));
    const plan = await planned(db, 'backup.json', file);
    expect(plan.takeOver).toBeNull();
    expect(plan.counts).toMatchObject({ changed: 1, removed: 1, conflicting: 0, added: 0 });
    got(await applyImport(plan, { db }));
    expect(await waveOf(db, '2021-03-first')).toMatchObject({ title: 'mine', note: 'theirs' });
    expect(await waveOf(db, '2021-05-second')).toMatchObject({ note: 'mine' });
    expect(await waveOf(db, '2021-05-twitch')).toBeUndefined();
  });

  test('does not bring back in silence what the reader deleted', async () => {
    const db = await seeded();
    got(await removeRecord('wave', '2021-05-twitch', db));
    const plan = await planned(db, 'x.json', datasetFile({ waves: smallDataset().waves }));
    expect(plan.records.at(-1)).toMatchObject({ outcome: 'conflicting', deletedHere: true });
    got(await applyImport(plan, { db }));
    expect(await waveOf(db, '2021-05-twitch')).toBeUndefined();
    got(
      await applyImport(await planned(db, 'x.json', datasetFile({ waves: smallDataset().waves })), {
        db,
        conflicts: 'file',
      }),
    );
    expect(await waveOf(db, '2021-05-twitch')).toMatchObject({ units: ['Twitch'] });
  });

  test('knows the same wave and the same source under another id', async () => {
    const db = await seeded();
    const file = datasetFile({
      waves: [
        wave('theirs', {
          sources: [
            { ...citation, source: 'their-gazette' },
            { ...citation, source: 'herald' },
          ],
        }),
        wave('later', {
          announced: '2021-12',
          count: quantity(9),
          sources: [{ ...citation, source: 'their-gazette' }],
        }),
      ],
      sources: [
        source('their-gazette', { url: 'http://www.gazette.example/gazette-2021-03-05/' }),
        source('herald', { url: 'https://herald.example/1' }),
      ],
    });
    const plan = await planned(db, 'x.json', file);
    expect(plan.refused).toEqual([]);
    expect(plan.records.find(({ alike }) => alike === 'theirs')).toMatchObject({
      id: '2021-03-first',
      outcome: 'changed',
      fields: [{ field: 'sources' }],
    });
    got(await applyImport(plan, { db }));
    expect((await waveOf(db, '2021-03-first'))?.sources).toEqual([citation, { ...citation, source: 'herald' }]);
    expect((await waveOf(db, 'later'))?.sources).toEqual([citation]);
    expect(await db.shown('wave').count()).toBe(4);
    expect(await db.shown('source').count()).toBe(2);
  });

  test('brings a programme and its waves, and leaves out of its list a wave that is refused', async () => {
    const db = await seeded();
    const autumn = { ...smallDataset().programmes[0], id: 'autumn', members: ['a', 'b', 'ghost'], summed: ['a', 'b'] };
    const file = JSON.parse(
      datasetFile({
        waves: [wave('a', { programme: 'autumn', announced: '2021-10' }), { ...wave('b'), kind: 'party' }],
      }),
    );
    const plan = await planned(db, 'x.json', JSON.stringify({ ...file, programmes: [autumn] }));
    got(await applyImport(plan, { db }));
    expect(await db.shown('programme').get('autumn')).toMatchObject({ members: ['a'], summed: ['a'] });
  });

  test('is refused as a whole where a record was changed after the dry run', async () => {
    const db = await seeded();
    const first = { ...smallDataset().waves[0], id: '2021-03-first', note: 'theirs' };
    const plan = await planned(db, 'x.json', datasetFile({ waves: [first, wave('new', { announced: '2021-10' })] }));
    got(await changeRecord('wave', '2021-03-first', { note: 'mine' }, { db }));
    expect(refused(await applyImport(plan, { db }))).toMatchObject({ code: 'stale', id: '2021-03-first' });
    expect(await waveOf(db, 'new')).toBeUndefined();
  });

  test('that is cancelled leaves nothing, at whatever point', async () => {
    const waves = Array.from({ length: 7000 }, (_, at) =>
      wave(`w-${at}`, { announced: '2021-10', count: quantity(at + 1) }),
    );
    const db = await seeded();
    const before = await exported(db, { format: 'json' });
    const plan = await planned(db, 'x.json', datasetFile({ waves }));
    for (const after of [0, 2000, 6000, 7000]) {
      const controller = new AbortController();
      const seen: number[] = [];
      const result = await applyImport(plan, {
        db,
        signal: controller.signal,
        onProgress: (done) => {
          seen.push(done);
          if (done >= after) controller.abort();
        },
      });
      expect(refused(result)).toMatchObject({ code: 'cancelled', file: 'x.json' });
      expect(seen.length).toBeGreaterThan(0);
      expect(await exported(db, { format: 'json' })).toBe(before);
    }
    const aborted = AbortSignal.abort();
    expect(refused(await openImport(fileOf('x.json', datasetFile({ waves })), { signal: aborted }))).toMatchObject({
      code: 'cancelled',
    });
    expect(
      refused(await planImport(await opened('x.json', datasetFile({ waves })), { db, signal: aborted })),
    ).toMatchObject({ code: 'cancelled' });
    expect(got(await applyImport(plan, { db })).records).toBe(7000);
  }, 60_000);

  test('that finds no room on the disk leaves nothing', async () => {
    const db = await seeded();
    const plan = await planned(db, 'x.json', datasetFile({ waves: [wave('new', { announced: '2021-10' })] }));
    db.history.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(refused(await applyImport(plan, { db }))).toMatchObject({ code: 'full' });
    expect(await waveOf(db, 'new')).toBeUndefined();
  });
});
