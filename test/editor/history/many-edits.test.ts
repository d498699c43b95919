import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { theDatabase } from '../../../src/dataset/database.ts';
import { eraseEverything, seedDataset } from '../../../src/dataset/store.ts';
import { noteInFile, unsavedElsewhere } from '../../../src/editor/exchange/backup.ts';
import { takeBack } from '../../../src/editor/history/take-back.ts';
import { changeRecord } from '../../dataset/edit-record.ts';
import { got } from '../../dataset/open-store.ts';
import { fakeStorage } from '../../settings/fake-storage.ts';

const storage = fakeStorage();
/** How many edits were read, out of those in the database. */
let read = 0;

beforeEach(async () => {
  storage.clear();
  vi.stubGlobal('chrome', { storage: { local: storage } });
  got(await seedDataset());
});
theDatabase().edits.hook('reading', (row) => {
  read += 1;
  return row;
});

const edited = async (title: string) => got(await changeRecord('wave', '2023-03-nine-thousand', { title })).group;

describe('after many edits', () => {
  it('one is taken back without reading the others', async () => {
    for (let at = 0; at < 60; at += 1) await edited(`Title ${at}`);
    const last = await edited('The last');
    read = 0;
    expect(got(await takeBack(last)).records).toBe(1);
    expect(read).toBeLessThan(10);
  });

  it('those that are in no file are counted on, and not counted anew', async () => {
    const before = await unsavedElsewhere();
    for (let at = 0; at < 60; at += 1) await edited(`Title ${at}, once more`);
    expect(await unsavedElsewhere()).toBe(before + 60);
    await edited('One more');
    read = 0;
    expect(await unsavedElsewhere()).toBe(before + 61);
    expect(read).toBeLessThan(10);
  });

  it('are counted anew where a file was saved, and where everything was erased', async () => {
    await edited('Before the file');
    expect(await unsavedElsewhere()).toBeGreaterThan(0);
    await noteInFile(Number.MAX_SAFE_INTEGER);
    expect(await unsavedElsewhere()).toBe(0);
    await noteInFile(0);
    await edited('After the file');
    expect(await unsavedElsewhere()).toBeGreaterThan(1);
    got(await eraseEverything());
    got(await seedDataset());
    expect(await unsavedElsewhere()).toBe(0);
    await edited('After all was erased');
    expect(await unsavedElsewhere()).toBe(1);
  });
});
