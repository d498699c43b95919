import 'fake-indexeddb/auto';
import { setTimeout as wait } from 'node:timers/promises';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetPage, keepTrailShort, throughTrail as through } from '../../src/background/trail.ts';
import type { Context } from '../../src/context/context.ts';
import type { Asker } from '../../src/messages/calls.ts';
import { storedSettings } from '../../src/settings/settings.ts';
import { eraseTrail, trailCount, trailEntries } from '../../src/trail/trail.ts';
import { theTrail } from '../../src/trail/trail-database.ts';
import { trailTroubleKey } from '../../src/trail/trouble-key.ts';
import { contextOf } from '../context/story-of.ts';
import { got } from '../dataset/open-store.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

const session = vi.hoisted(() => ({ set: vi.fn(), remove: vi.fn() }));
vi.mock('../../src/messages/browser.ts', () => ({ default: { storage: { session } } }));

const storage = fakeStorage();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-10-29T12:00:00') });
  session.set.mockReset();
  session.remove.mockReset();
  storage.clear();
  vi.stubGlobal('chrome', { storage: { local: storage } });
  got(await eraseTrail());
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const printing = (value: number): Context =>
  contextOf({ published: '2025-10-28', figures: [{ role: 'jobs_cut', value, in: 'title' }] });
const from = (url: string, more: Partial<Asker> = {}): Asker => ({
  caller: 'in-page',
  tabId: 7,
  url,
  incognito: false,
  ...more,
});
/** With the settings as they stand, as the background asks. */
const throughTrail = async (context: Context, asker: Asker, as: 'read' | 'again' | 'part') =>
  through(context, asker, as, await storedSettings());
const reuters = 'https://www.reuters.com/business/amazon-cuts';
const cnbc = 'https://www.cnbc.com/amazon-cuts.html';

describe('a page that asks for its context', () => {
  test('leaves its figures in the trail, and is told what others printed of the same wave', async () => {
    const first = await throughTrail(printing(14_000), from(reuters), 'read');
    expect(first.outlets).toEqual([]);
    const second = await throughTrail(printing(17_000), from(cnbc), 'read');
    expect(second.outlets).toMatchObject([
      {
        record: { id: '2025-10-fourteen-thousand' },
        others: [{ outlet: 'Reuters', printed: { value: 14_000 }, differs: { number: true } }],
      },
    ]);
    expect(
      got(await trailEntries())
        .map(({ outlet, host, first: day }) => [outlet, host, day])
        .toSorted(),
    ).toEqual([
      ['CNBC', 'cnbc.com', '2025-10-29'],
      ['Reuters', 'reuters.com', '2025-10-29'],
    ]);
  });

  test('is told what it printed itself before it was changed', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    vi.setSystemTime(new Date('2025-10-30T12:00:00'));
    const { outlets } = await throughTrail(printing(17_000), from(`${reuters}?utm_source=mail`), 'read');
    expect(outlets[0]?.said).toMatchObject([{ key: 'seen_changed', params: { outlet: null, until: '2025-10-29' } }]);
    expect(await trailCount()).toBe(1);
  });

  test.each([
    ['in a private window', from(cnbc, { incognito: true }), {}],
    ['where the reader keeps nothing', from(cnbc), { 'settings.trail': 'nothing' }],
    ['on a site that is switched off', from(cnbc), { 'settings.offSites': ['cnbc.com'] }],
    [
      'from a page of ours, which hands on what another page was told',
      from('chrome-extension://own/brief.html', { caller: 'own-page' }),
      {},
    ],
    ['from a file', from('file:///home/me/story.html'), {}],
  ])('leaves nothing and is told nothing %s', async (_, asker, settings) => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    await storage.set(settings);
    expect((await throughTrail(printing(17_000), asker, 'read')).outlets).toEqual([]);
    expect(await trailCount()).toBe(1);
  });

  test('leaves nothing of what is no story', async () => {
    const context = printing(14_000);
    await throughTrail({ ...context, story: { ...context.story, is: false } }, from(reuters), 'read');
    expect(await trailCount()).toBe(0);
  });

  test('leaves nothing where it only asks again, and its article was erased meanwhile', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    got(await eraseTrail());
    await throughTrail(printing(14_000), from(reuters), 'again');
    expect(await trailCount()).toBe(0);
  });

  test('leaves nothing and takes nothing away of its article where it asks of a few lines of it', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    const before = got(await trailEntries());
    expect((await throughTrail(printing(17_000), from(reuters), 'part')).outlets).toEqual([]);
    expect((await throughTrail(printing(17_000), from(cnbc), 'part')).outlets).toEqual([]);
    expect(got(await trailEntries())).toEqual(before);
  });

  test('gets its context also where nothing can be written, and that is noted for the editor', async () => {
    vi.spyOn(theTrail().entries, 'bulkPut').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    const context = printing(14_000);
    expect(await throughTrail(context, from(reuters), 'read')).toEqual(context);
    expect(session.set).toHaveBeenCalledExactlyOnceWith({ [trailTroubleKey]: 'full' });
    vi.restoreAllMocks();
    await throughTrail(context, from(reuters), 'read');
    expect(session.remove).toHaveBeenCalledWith(trailTroubleKey);
  });

  test('leaves nothing where nobody can tell whether the reader wants that', async () => {
    vi.spyOn(storage, 'get').mockRejectedValue(new Error('broken'));
    await throughTrail(printing(14_000), from(reuters), 'read');
    expect(await trailCount()).toBe(0);
  });

  test('does not wait for a storage that does not answer', async () => {
    const { entries } = theTrail();
    const held = theTrail().transaction('rw', entries, () => Dexie.waitFor(wait(1_000)));
    const context = printing(14_000);
    const asked = performance.now();
    expect(await throughTrail(context, from(reuters), 'read')).toEqual(context);
    expect(performance.now() - asked).toBeLessThan(900);
    await held;
  });
});

test('a page that the reader calls no such story is forgotten', async () => {
  await throughTrail(printing(14_000), from(reuters), 'read');
  await throughTrail(printing(14_000), from(cnbc), 'read');
  await forgetPage(from(`${reuters}#comments`));
  expect(got(await trailEntries()).map(({ outlet }) => outlet)).toEqual(['CNBC']);
});

describe('what was not seen for as long as the reader keeps it', () => {
  test('goes when the background starts', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    vi.setSystemTime(new Date('2026-10-29T12:00:00'));
    keepTrailShort()();
    await wait(50);
    expect(await trailCount()).toBe(1);
    vi.setSystemTime(new Date('2026-10-30T12:00:00'));
    keepTrailShort()();
    await vi.waitFor(async () => expect(await trailCount()).toBe(0));
  });

  test('goes on a new day, with the first article of it', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    await storage.set({ trailDay: { day: '2027-01-04', isBelieved: true } });
    vi.setSystemTime(new Date('2027-01-05T12:00:00'));
    await throughTrail(printing(14_000), from(cnbc), 'read');
    expect(got(await trailEntries()).map(({ outlet }) => outlet)).toEqual(['CNBC']);
  });

  test('goes at once when the reader keeps it for less long', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    vi.setSystemTime(new Date('2025-12-24T12:00:00'));
    keepTrailShort()();
    await storage.set({ 'settings.trailDays': 30 });
    await vi.waitFor(async () => expect(await trailCount()).toBe(0));
  });

  test('does not go by a clock that is set wrong for a day, however often the background starts', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    vi.setSystemTime(new Date('2099-03-01T12:00:00'));
    for (let start = 0; start < 3; start += 1) {
      keepTrailShort()();
      await wait(30);
    }
    vi.setSystemTime(new Date('2025-10-30T12:00:00'));
    keepTrailShort()();
    await wait(30);
    expect(await trailCount()).toBe(1);
  });

  test('goes after a long absence on the second day', async () => {
    await throughTrail(printing(14_000), from(reuters), 'read');
    for (const [day, left] of [
      ['2027-02-28', 1],
      ['2027-03-01', 0],
    ] as const) {
      vi.setSystemTime(new Date(`${day}T12:00:00`));
      keepTrailShort()();
      await wait(30);
      expect(await trailCount()).toBe(left);
    }
  });

  test('stays where it is kept for ever', async () => {
    await storage.set({ 'settings.trailDays': 0 });
    await throughTrail(printing(14_000), from(reuters), 'read');
    vi.setSystemTime(new Date('2040-01-05T12:00:00'));
    await throughTrail(printing(14_000), from(cnbc), 'read');
    expect(await trailCount()).toBe(2);
  });
});
