import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../../src/dataset/bundled.ts';
import { neutral, restored } from '../../../src/dataset/exchange/cells.ts';
import { readCsv, writeCsv } from '../../../src/dataset/exchange/csv.ts';
import { applyImport } from '../../../src/dataset/exchange/import.ts';
import type { JsonRecord } from '../../../src/dataset/json.ts';
import { datasetTypes, partOf } from '../../../src/dataset/record-types.ts';
import { takeBackReplaced } from '../../../src/dataset/replace.ts';
import {
  editRecords,
  historyOf,
  loadDataset,
  putRecord,
  removeRecord,
  revertEdit,
  seedDataset,
} from '../../../src/dataset/store.ts';
import { changeRecord } from '../edit-record.ts';
import { bundleOf, connect, got, refused } from '../open-store.ts';
import { event, quantity, smallDataset, wave } from '../small-dataset.ts';
import { exported, opened, planned, seeded } from './files.ts';

/** Texts that files like to break. */
const awkward = [
  '=HYPERLINK("http://x.example","click")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=already quoted",
  "''=twice",
  "'plain apostrophe",
  '"quoted", with; separators\tand tabs',
  'two\nlines',
  'windows\r\nlines',
  '\tbegins with a tab',
  ' spaces ',
  '[looks like a list]',
  '{"a":1}',
  '<script>alert(1)</script>',
  '台灣 亞馬遜 裁員',
  'ä̈ö 🙂',
  '\uFEFFmark',
  '__proto__',
  '＝1+1',
];

describe('the JSON export', () => {
  test('read into another profile and exported again is the same, byte for byte', async () => {
    const from = await seeded();
    got(await changeRecord('wave', '2021-03-first', { count: quantity(3100), note: awkward.join(' ') }, { db: from }));
    got(await putRecord('wave', wave('mine', { units: awkward }), { db: from }));
    got(await removeRecord('event', 'office-days', from));
    got(await seedDataset(bundleOf('two', { ...smallDataset(), asOf: '2022-01-31' }), from));
    // A record that something else broke is carried as it is.
    await from.shown('gap').put({ id: 'broken', text: 5 });
    const text = await exported(from, { format: 'json' });

    const to = await seeded();
    const plan = await planned(to, 'backup.json', text);
    expect(plan.takeOver).not.toBeNull();
    const untouched = await exported(to, { format: 'json' });
    const { replaced } = got(await applyImport(plan, { db: to }));
    if (replaced === undefined) throw new Error('The backup did not take the place of everything.');
    expect(await exported(to, { format: 'json' })).toBe(text);
    const [before, after] = [got(await historyOf(null, from)), got(await historyOf(null, to))];
    expect(after).toEqual(before);
    expect((await loadDataset(to, bundleOf('two', smallDataset()))).ownIds).toEqual(new Set(['2021-03-first', 'mine']));

    // One step to undo, and to do again.
    const undone = got(await takeBackReplaced(to, replaced));
    expect(await exported(to, { format: 'json' })).toBe(untouched);
    if (undone.replaced === undefined) throw new Error('There is nothing to do again.');
    got(await takeBackReplaced(to, undone.replaced));
    expect(await exported(to, { format: 'json' })).toBe(text);
  });

  test('that took the place of everything is taken back only as long as nothing later would be lost', async () => {
    const from = await seeded();
    got(await putRecord('wave', wave('mine'), { db: from }));
    const to = await seeded();
    const untouched = await exported(to, { format: 'json' });
    const plan = await planned(to, 'backup.json', await exported(from, { format: 'json' }));
    const { replaced } = got(await applyImport(plan, { db: to }));
    if (replaced === undefined) throw new Error('The backup did not take the place of everything.');
    const later = got(await changeRecord('wave', '2021-03-first', { note: 'later' }, { db: to }));
    const kept = await exported(to, { format: 'json' });
    expect(refused(await takeBackReplaced(to, replaced))).toMatchObject({ code: 'stale', id: '2021-03-first' });
    expect(await exported(to, { format: 'json' })).toBe(kept);
    got(await revertEdit(later.group, to));
    got(await takeBackReplaced(to, replaced));
    expect(await exported(to, { format: 'json' })).toBe(untouched);
  });

  test('read back where it comes from changes nothing', async () => {
    const db = await seeded();
    got(await putRecord('wave', wave('mine'), { db }));
    const text = await exported(db, { format: 'json' });
    const plan = await planned(db, 'backup.json', text);
    expect(plan.counts).toMatchObject({ added: 0, changed: 0, conflicting: 0, removed: 0, refused: 0 });
    expect(got(await applyImport(plan, { db })).records).toBe(0);
    expect(await exported(db, { format: 'json' })).toBe(text);
  });
});

describe('the CSV export', () => {
  test.each(datasetTypes)('of every bundled %s gives the same records back', async (type) => {
    const db = connect();
    got(await seedDataset(bundleOf('bundled', bundledDataset()), db));
    const text = await exported(db, { format: 'csv', type });
    const read = await opened(`prior-waves-${partOf[type]}.csv`, text);
    if (read.format !== 'own_table') throw new Error(read.format);
    expect(read.notes).toEqual([]);
    expect(read.givens.refused).toEqual([]);
    const records = read.givens.given.map(({ fields }) => fields);
    expect(records).toEqual(await db.shown(type).toArray());
    const plan = await planned(db, `prior-waves-${partOf[type]}.csv`, text);
    expect(plan.counts).toEqual({
      added: 0,
      changed: 0,
      same: records.length,
      conflicting: 0,
      removed: 0,
      refused: 0,
      elsewhere: 0,
    });
  });

  test('keeps every text exactly, and exported again is the same, byte for byte', async () => {
    const from = await seeded();
    const records: JsonRecord[] = awkward.map((text, at) =>
      wave(`mine-${at}`, {
        title: text,
        note: text,
        units: [text, 'AWS'],
        disputes: awkward.slice(at),
        counts: text,
        scope: text,
        count: quantity(null, { phrase: text, qualifier: 'vague' }),
        additive: false,
        sources: [{ source: 'gazette-2021-03-05', supports: text, access: 'cited' }],
      }),
    );
    got(
      await editRecords(
        records.map((record) => ({ do: 'put', type: 'wave', record })),
        from,
      ),
    );
    got(await putRecord('event', event('odd', { figures: { '=1': 3, '"': 'x' } }), { db: from }));
    const [waves, events] = [
      await exported(from, { format: 'csv', type: 'wave' }),
      await exported(from, { format: 'csv', type: 'event' }),
    ];
    const to = await seeded();
    got(await applyImport(await planned(to, 'waves.csv', waves), { db: to }));
    got(await applyImport(await planned(to, 'events.csv', events), { db: to }));
    expect(await exported(to, { format: 'csv', type: 'wave' })).toBe(waves);
    expect(await exported(to, { format: 'csv', type: 'event' })).toBe(events);
  });

  test('holds no cell that a spreadsheet would run', async () => {
    const db = await seeded();
    got(await putRecord('wave', wave('mine', { title: '=1+1', note: '@x', counts: '\t=2', scope: '-3' }), { db }));
    const text = await exported(db, { format: 'csv', type: 'wave' });
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
  });

  test.each(awkward)('neutralising %j can be taken back', (text) => {
    expect(restored(neutral(text))).toBe(text);
  });

  test('is what another program reads, and the other way round', () => {
    const rows = [
      ['id', ...awkward],
      ...awkward.map((text, at) => [String(at), ...awkward.map((other) => `${text}${other}`)]),
    ];
    expect(Papa.parse<string[]>(writeCsv(rows), { skipEmptyLines: true }).data).toEqual(rows);
    for (const newline of ['\n', '\r\n']) {
      for (const delimiter of [',', ';', '\t']) {
        const text = Papa.unparse(rows, { newline, delimiter });
        const read = [...readCsv('x.csv', text)].map((row) => (row.ok ? row.value.cells : row.error));
        // Which separator it is shows in the first line, and there it must be the most frequent.
        if (delimiter === ',') expect(read).toEqual(rows);
      }
    }
  });
});

test('Markdown has every wave with its sources, and no HTML of a record', async () => {
  const db = await seeded();
  got(await putRecord('wave', wave('mine', { title: '<img src=x onerror=alert(1)> | cell' }), { db }));
  const text = await exported(db, { format: 'markdown' });
  expect(text).toContain(
    '| 2021-05-10 | Wave 2021\\-05\\-second | layoff | about 2,000 | confirmed | [The Gazette, 2021-03-05](<https://gazette.example/gazette-2021-03-05>) |',
  );
  expect(text).not.toContain('<img');
  expect(text).toContain('\\| cell');
});

describe('the citable bundle', () => {
  test('says what it is, and is read back', async () => {
    const db = await seeded();
    const text = await exported(db, { format: 'citable' });
    const { citation, sha256 } = JSON.parse(text);
    expect(citation).toMatch(/^Prior Waves: .*as of 2021-12-31 \(3 waves, 10 records\)\. SHA-256 [0-9a-f]{64}\.$/);
    expect(citation).toContain(sha256);
    expect(await exported(db, { format: 'citable' })).toBe(text);
    expect((await planned(db, 'citable.json', text)).counts).toMatchObject({
      added: 0,
      changed: 0,
      same: 10,
      refused: 0,
    });
  });

  test('that was altered is not taken', async () => {
    const { openImport } = await import('../../../src/dataset/exchange/import.ts');
    const { fileOf } = await import('./files.ts');
    const text = (await exported(await seeded(), { format: 'citable' })).replace('"value": 3000', '"value": 9000');
    expect(await openImport(fileOf('citable.json', text))).toMatchObject({
      ok: false,
      error: { code: 'altered', file: 'citable.json' },
    });
  });
});
