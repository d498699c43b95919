import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDatasetAtHand } from '../../src/background/dataset-at-hand.ts';
import { listedBy } from '../../src/background/listed-waves.ts';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { theDatabase } from '../../src/dataset/database.ts';
import { removeRecord } from '../../src/dataset/store.ts';
import { writeSettings } from '../../src/settings/settings.ts';
import { storyOf } from '../context/story-of.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

const storage = fakeStorage();
beforeEach(() => {
  storage.clear();
  vi.stubGlobal('chrome', { storage: { local: storage } });
});

describe('the reader’s own records', () => {
  it('take part until the reader says otherwise, and again after that, from one question to the next', async () => {
    const nine = '2023-03-nine-thousand';
    const atHand = keepDatasetAtHand(async () => undefined);
    const has = async () => (await atHand()).index.dataset.waves.some(({ id }) => id === nine);
    expect(await has()).toBe(true);
    expect((await removeRecord('wave', nine)).ok).toBe(true);
    expect(await has()).toBe(false);
    await writeSettings({ ownRecords: false });
    expect(await has()).toBe(true);
    expect((await atHand()).ownIds.size).toBe(0);
    await writeSettings({ ownRecords: true });
    expect(await has()).toBe(false);
  });
});

describe('a storage that fails', () => {
  it('is told with the bundled records that stand in for the reader’s own', async () => {
    const atHand = keepDatasetAtHand(async () => undefined);
    expect((await atHand()).ownUnread).toBe(false);
    const { indexedDB } = globalThis;
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('the disk is gone', 'SecurityError');
    });
    theDatabase().close();
    const { index, ownUnread } = await atHand();
    opening.mockRestore();
    await theDatabase().open();
    expect(ownUnread).toBe(true);
    expect(index.dataset.waves.length).toBeGreaterThan(20);
    expect((await atHand()).ownUnread).toBe(false);
  });
});

describe('what is read ahead', () => {
  it('is there for the page that asks soon, and for nobody once something was changed or time has gone by', async () => {
    const atHand = keepDatasetAtHand(async () => undefined);
    const ahead = await atHand({ ahead: true });
    expect((await atHand()).index).toBe(ahead.index);
    const later = performance.now() + 60_000;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
    const anew = await atHand();
    clock.mockRestore();
    expect(anew.index).not.toBe(ahead.index);
    expect((await atHand()).index).not.toBe(anew.index);
    const again = await atHand({ ahead: true });
    const [gone = ''] = again.index.dataset.waves.map(({ id }) => id);
    expect((await removeRecord('wave', gone)).ok).toBe(true);
    expect((await atHand()).index.dataset.waves.some(({ id }) => id === gone)).toBe(false);
  });

  it('serves one, and no second one: what was written in between by a hand that tells nobody is seen', async () => {
    const atHand = keepDatasetAtHand(async () => undefined);
    const ahead = await atHand({ ahead: true });
    expect((await atHand()).index).toBe(ahead.index);
    expect((await atHand()).index).not.toBe(ahead.index);
    // Also where the first one came while it was being read, and for a page that is read ahead after it.
    const [read, shared] = await Promise.all([atHand({ ahead: true }), atHand()]);
    expect(shared.index).toBe(read.index);
    expect((await atHand({ ahead: true })).index).not.toBe(read.index);
  });
});

describe('waves that only the press reported', () => {
  const story = storyOf({ published: '2025-10-28' });
  const context = buildContext(story, bundledDataset(), { ownIds: new Set() });
  const statusOf = new Map(context.records.waves.map(({ id, status }) => [id, status]));

  it('are listed or not, as the reader has it; nothing else changes', () => {
    expect(context.prior.some((id) => statusOf.get(id) === 'reported')).toBe(true);
    expect(listedBy(context, { reportedWaves: true })).toEqual(context);
    const fewer = listedBy(context, { reportedWaves: false });
    expect(fewer.prior.length).toBeGreaterThan(3);
    expect(fewer.prior.filter((id) => statusOf.get(id) === 'reported')).toEqual([]);
    expect({ ...fewer, prior: context.prior, since: context.since }).toEqual(context);
  });

  it('stay where the article itself refers to them', () => {
    const [told = ''] = context.prior.filter((id) => statusOf.get(id) === 'reported');
    const about = { ...context, waves: [...context.waves, told] };
    expect(listedBy(about, { reportedWaves: false }).prior).toContain(told);
  });
});
