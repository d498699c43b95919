import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundHandlers } from '../../src/background/handlers.ts';
import { eraseEverything, loadDataset } from '../../src/dataset/store.ts';
import type { Asker, Payload } from '../../src/messages/calls.ts';
import { storyOf } from '../context/story-of.ts';

const fake = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
}));
vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

const page: Asker = {
  caller: 'in-page',
  tabId: 7,
  url: 'https://www.daily.example/a-story?utm_source=mail#top',
  incognito: false,
};
const elsewhere: Asker = { ...page, url: 'https://other.example/b' };
const editor: Asker = {
  caller: 'own-page',
  tabId: 9,
  url: 'chrome-extension://own/src/editor/editor.html',
  incognito: false,
};
const asked: Payload<'correct'> = {
  says: 'not_people',
  role: null,
  was: 'jobs_cut',
  printed: '14,000',
  before: '',
  after: '',
  lang: 'en',
  where: 'page',
  title: 'Amazon cuts jobs',
};
const handlers = backgroundHandlers(['en'], async () => undefined);
const kept = async () => (await loadDataset()).corrections;

beforeEach(async () => {
  await eraseEverything();
  vi.resetAllMocks();
  fake.tabs.query.mockResolvedValue([{ id: 7 }]);
  fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: null });
});

describe('what a reader puts right on a page', () => {
  it('is kept for the address that asks, without what only says where the reader came from', async () => {
    const answer = await handlers.correct(asked, page);
    expect(await kept()).toMatchObject([{ ...asked, address: 'https://www.daily.example/a-story' }]);
    expect(answer).toEqual({ ok: true, value: { id: (await kept())[0]?.id } });
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      expect.objectContaining({ call: 'datasetChanged' }),
      expect.anything(),
    );
  });

  it('is applied when that page asks for the context, and no other', async () => {
    await handlers.correct(asked, page);
    const story = storyOf({ published: '2025-10-30', figures: [{ role: 'jobs_cut', value: 14_000, text: '14,000' }] });
    const roleFor = async (asker: Asker) => {
      const answer = await handlers.context({ story }, asker);
      return answer.ok ? answer.value.story.figures[0]?.role : null;
    };
    expect(await roleFor(page)).toBe('other');
    expect(await roleFor(elsewhere)).toBe('jobs_cut');
  });

  it('holds for a site, or everywhere, where that was asked for', async () => {
    await handlers.correct({ ...asked, where: 'site' }, page);
    await handlers.correct({ ...asked, where: 'everywhere' }, page);
    expect((await kept()).map(({ where, address }) => [where, address])).toEqual(
      expect.arrayContaining([
        ['site', 'daily.example'],
        ['everywhere', null],
      ]),
    );
  });

  it('takes the place of what was said before of the same words', async () => {
    await handlers.correct(asked, page);
    await handlers.correct({ ...asked, says: 'role', role: 'headcount' }, page);
    expect(await kept()).toMatchObject([{ says: 'role', role: 'headcount' }]);
  });

  it('is refused from a private window, and where it makes no sense', async () => {
    expect(await handlers.correct(asked, { ...page, incognito: true })).toMatchObject({ ok: false });
    expect(await handlers.correct({ ...asked, says: 'role' }, page)).toMatchObject({ ok: false });
    expect(await handlers.correct(asked, { ...page, url: 'file:///a.html' })).toMatchObject({ ok: false });
    expect(await kept()).toEqual([]);
  });
});

describe('a correction is taken back', () => {
  const made = async (asking: Payload<'correct'> = asked) => {
    const answer = await handlers.correct(asking, page);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };

  it('by its page, and by our own pages', async () => {
    expect(await handlers.takeBack(await made(), page)).toEqual({ ok: true, value: null });
    expect(await kept()).toEqual([]);
    await handlers.takeBack(await made(), editor);
    expect(await kept()).toEqual([]);
  });

  it('not by another page', async () => {
    expect(await handlers.takeBack(await made(), elsewhere)).toMatchObject({ ok: false });
    expect(await kept()).toHaveLength(1);
  });

  it('twice without complaint', async () => {
    const one = await made();
    await handlers.takeBack(one, page);
    expect(await handlers.takeBack(one, page)).toEqual({ ok: true, value: null });
  });
});
