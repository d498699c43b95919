import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { trailPage } from '../../src/trail/entry.ts';
import {
  eraseOfTrail,
  eraseTrail,
  noteReading,
  onTrailChanged,
  pruneTrail,
  trailCount,
  trailEntries,
} from '../../src/trail/trail.ts';
import { TrailDatabase } from '../../src/trail/trail-database.ts';
import { got, refused } from '../dataset/open-store.ts';
import { type SightingDraft, sighting } from './sample-sighting.ts';

function open(indexedDB = new IDBFactory()): TrailDatabase {
  const db = new TrailDatabase('prior-waves-trail', { indexedDB, IDBKeyRange });
  onTestFinished(() => db.close());
  return db;
}

async function read(url: string, drafts: SightingDraft[], db: TrailDatabase, again = false, most?: number) {
  const page = trailPage(url);
  if (page === null) throw new Error('no address');
  const sightings = drafts.map((draft) => sighting({ address: page.address, ...draft }));
  const reading = { page, sightings, printed: sightings.map(({ printed }) => printed), again };
  return got(await noteReading(reading, db, most));
}

const daily = 'https://www.daily.example/amazon';
const nightly = 'https://nightly.example/amazon';
const values = async (db: TrailDatabase) => got(await trailEntries(db)).map(({ printed }) => printed.value);

describe('the trail', () => {
  test('keeps what an article prints, and tells what others printed of the same wave', async () => {
    const db = open();
    expect(await read(daily, [{ outlet: 'The Daily' }], db)).toMatchObject({ elsewhere: [] });
    const kept = await read(nightly, [{ outlet: 'The Nightly', printed: { value: 17_000 } }], db);
    expect(kept.elsewhere).toMatchObject([{ outlet: 'The Daily', printed: { value: 14_000 } }]);
    expect(Object.keys(kept.elsewhere[0] ?? {})).not.toContain('id');
    const other = await read('https://third.example/', [{ record: { type: 'wave', id: 'another' } }], db);
    expect(other.elsewhere).toEqual([]);
  });

  test('has an article once, however often it is read, also by another of its addresses', async () => {
    const db = open();
    await read(daily, [{}], db);
    await read(`${daily}?utm_source=mail#top`, [{ last: '2025-11-03' }], db);
    expect(got(await trailEntries(db))).toMatchObject([
      { first: '2025-10-28', last: '2025-11-03', host: 'daily.example' },
    ]);
  });

  test('tells a number that was changed in an article', async () => {
    const db = open();
    await read(daily, [{}], db);
    const { here } = await read(daily, [{ printed: { value: 30_000 }, last: '2025-11-03' }], db);
    expect(here).toMatchObject([{ former: [{ printed: { value: 14_000 }, until: '2025-10-28' }] }]);
    expect(await values(db)).toEqual([30_000]);
  });

  test('writes nothing where nothing changed', async () => {
    const db = open();
    await read(daily, [{}], db);
    // What was told of the first reading has arrived.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const told = vi.fn();
    onTestFinished(onTrailChanged(told));
    await read(daily, [{}], db);
    await read(daily, [{ last: '2025-11-03' }], db);
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told).toHaveBeenCalledOnce();
  });

  test('takes up no article that is asked about again after it was erased', async () => {
    const db = open();
    await read(daily, [{}], db);
    await read(daily, [{ verdict: 'rounds' }], db, true);
    expect(got(await trailEntries(db))).toMatchObject([{ verdict: 'rounds' }]);
    got(await eraseTrail(db));
    expect(await read(daily, [{}], db, true)).toMatchObject({ elsewhere: [] });
    expect(await trailCount(db)).toBe(0);
  });

  test('lets those go that were not seen for longest, where there are too many', async () => {
    const db = open();
    for (let at = 0; at < 12; at += 1) {
      const day = `2025-10-${10 + at}`;
      await read(`https://daily.example/${at}`, [{ first: day, last: day }], db, false, 10);
    }
    const days = got(await trailEntries(db)).map(({ last }) => last);
    expect(days).toHaveLength(10);
    expect(days.at(-1)).toBe('2025-10-12');
  });
});

describe('erasing', () => {
  async function filled(indexedDB?: IDBFactory): Promise<TrailDatabase> {
    const db = open(indexedDB);
    await read(daily, [{ last: '2025-10-01' }, { record: { type: 'wave', id: 'another' } }], db);
    await read(`${daily}/2`, [{}], db);
    await read(nightly, [{}], db);
    return db;
  }

  test.each([
    ['a site', { host: 'daily.example' }, 3],
    ['a wave', { about: '2025-10-fourteen-thousand' }, 3],
    ['an article', { article: daily }, 2],
    ['what is older', { before: '2025-10-28' }, 1],
  ])('of %s takes that and no more', async (_, part, erased) => {
    const db = await filled();
    expect(got(await eraseOfTrail(part, db))).toBe(erased);
    expect(await trailCount(db)).toBe(4 - erased);
  });

  test('of everything deletes the database, though another page has it open, which goes on with an empty one', async () => {
    const indexedDB = new IDBFactory();
    const db = await filled(indexedDB);
    const other = open(indexedDB);
    expect(await trailCount(other)).toBe(4);
    expect(got(await eraseTrail(other))).toBe(4);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await trailCount(db)).toBe(0);
    await read(daily, [{}], db);
    expect(await trailCount(other)).toBe(1);
  });

  test('is told to every page', async () => {
    const db = await filled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const told = vi.fn();
    onTestFinished(onTrailChanged(told));
    await eraseOfTrail({ host: 'daily.example' }, db);
    await eraseOfTrail({ host: 'daily.example' }, db);
    await eraseTrail(db);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  });

  test('by age keeps what was seen within so many days, and everything where the reader says for ever', async () => {
    const db = await filled();
    expect(await pruneTrail(0, '2030-01-01', db)).toBe(0);
    expect(await pruneTrail(30, '2025-10-31', db)).toBe(0);
    expect(await pruneTrail(30, '2025-11-01', db)).toBe(1);
    expect(await pruneTrail(30, '2025-11-28', db)).toBe(3);
  });
});

describe('a storage that fails', () => {
  test('is a value that says what is wrong, and nothing is half written', async () => {
    const db = open();
    await read(daily, [{}], db);
    vi.spyOn(db.entries, 'bulkPut').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    const page = trailPage(daily);
    if (page === null) throw new Error('no address');
    const next = sighting({ printed: { value: 30_000 } });
    const noted = await noteReading({ page, sightings: [next], printed: [next.printed], again: false }, db);
    expect(refused(noted)).toMatchObject({ code: 'full' });
    expect(await values(db)).toEqual([14_000]);
  });

  test('is of a newer version: it says so, and what is in it stays as it is', async () => {
    const indexedDB = new IDBFactory();
    const newer = (version?: number, change: (later: IDBDatabase) => void = () => undefined) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('prior-waves-trail', version);
        opening.onupgradeneeded = () => change(opening.result);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      });
    (await newer(9990, (later) => later.createObjectStore('sightings'))).close();
    expect(refused(await trailEntries(open(indexedDB)))).toMatchObject({ code: 'newer' });
    const later = await newer();
    expect([later.version, [...later.objectStoreNames]]).toEqual([9990, ['sightings']]);
    later.close();
  });

  test('counts as empty where the browser gives none', async () => {
    const db = open();
    vi.spyOn(db, 'entries', 'get').mockImplementation(() => {
      throw new DOMException('none here', 'InvalidStateError');
    });
    expect(await trailCount(db)).toBe(0);
  });
});
