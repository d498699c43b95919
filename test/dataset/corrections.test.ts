import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/dataset/exchange/backup.ts';
import { applyImport, openImport, planImport } from '../../src/dataset/exchange/import.ts';
import { parseJson } from '../../src/dataset/exchange/parse-json.ts';
import { readState } from '../../src/dataset/state.ts';
import { loadDataset, putRecord, removeRecord, restoreAll, revertEdit } from '../../src/dataset/store.ts';
import { bundleOf, connect, got } from './open-store.ts';
import { correction } from './sample-correction.ts';
import { smallDataset } from './small-dataset.ts';

const bundle = bundleOf('one', smallDataset());

async function open() {
  const db = connect();
  await loadDataset(db, bundle);
  return { db, kept: async () => (await loadDataset(db, bundle)).corrections };
}

describe('what the reader put right about the reading', () => {
  test('is kept, undone and redone like every edit', async () => {
    const { db, kept } = await open();
    const saved = got(await putRecord('correction', correction(), { db }));
    expect(await kept()).toEqual([correction()]);
    const undone = got(await revertEdit(saved.group, db));
    expect(await kept()).toEqual([]);
    got(await revertEdit(undone.group, db));
    expect(await kept()).toEqual([correction()]);
    got(await removeRecord('correction', 'correction-1', db));
    expect(await kept()).toEqual([]);
  });

  test('is no part of the dataset: a release does not touch it, and neither does going back to what is bundled', async () => {
    const { db, kept } = await open();
    got(await putRecord('correction', correction(), { db }));
    const { ownIds, dataset } = await loadDataset(db, bundleOf('two', smallDataset()));
    expect([...ownIds]).toEqual([]);
    expect(Object.keys(dataset)).not.toContain('corrections');
    got(await restoreAll(db));
    expect(await kept()).toHaveLength(1);
  });

  test.each([
    ['a role that no role is said of', { says: 'not_people', role: 'hires' }],
    ['no role where one is said', { role: null }],
    ['no words', { printed: '' }],
    ['a page without an address', { address: null }],
    ['everywhere with an address', { where: 'everywhere' }],
    ['an address that is none of the web', { address: 'javascript:alert(1)' }],
    ['a site that is no host', { where: 'site', address: 'https://daily.example/' }],
    ['a whole site that is no story', { says: 'no_story', role: null, printed: '', where: 'site' }],
  ] as const)('is refused with %s', async (_, change) => {
    const { db, kept } = await open();
    expect(await putRecord('correction', correction(change), { db })).toMatchObject({ error: { code: 'invalid' } });
    expect(await kept()).toEqual([]);
  });

  test('goes into a backup and comes back', async () => {
    const { db } = await open();
    got(await putRecord('correction', correction(), { db }));
    const text = writeBackup(await readState(db)).join('');
    const read = parseJson('backup.json', text);
    if (!read.ok) throw new Error(read.error.message);
    const backup = readBackup('backup.json', read.value.value, read.value.lines);
    if (!backup.ok) throw new Error(backup.error.message);
    expect(backup.value.rows.correction).toEqual([correction()]);
  });

  test('is brought in from a backup into a store with changes of its own, and shown before', async () => {
    const from = await open();
    got(await putRecord('correction', correction(), { db: from.db }));
    const bytes = new TextEncoder().encode(writeBackup(await readState(from.db)).join(''));
    const file = { name: 'backup.json', size: bytes.byteLength, arrayBuffer: async () => bytes.slice().buffer };
    const { db, kept } = await open();
    got(await putRecord('correction', correction({ id: 'mine', printed: '2,600' }), { db }));
    const read = await openImport(file, { db });
    if (!read.ok) throw new Error(read.error.message);
    const plan = await planImport(read.value, { db });
    if (!plan.ok) throw new Error(plan.error.message);
    expect(plan.value.counts).toMatchObject({ added: 1, conflicting: 0, refused: 0 });
    const imported = await applyImport(plan.value, { db });
    expect(imported.ok && imported.value.records).toBe(1);
    expect((await kept()).map(({ id }) => id).toSorted()).toEqual(['correction-1', 'mine']);
  });

  test('is missing from a backup of version 1, which is read all the same', async () => {
    const { db } = await open();
    const text = writeBackup(await readState(db)).join('');
    const older = text.replace('"version":2', '"version":1').replace(/,\n"corrections": \[\]/, '');
    expect(older).not.toContain('"corrections": ');
    const read = parseJson('backup.json', older);
    if (!read.ok) throw new Error(read.error.message);
    const backup = readBackup('backup.json', read.value.value, read.value.lines);
    expect(backup).toMatchObject({ ok: true, value: { rows: { correction: [] } } });
  });
});
