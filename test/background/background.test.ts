// Longer than 300 lines: everything that wakes the background, on one browser that is made up.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { endLife, fake, grant, revoke, state, stopListening } from './fake-browser.ts';

vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

const listedGate = ['/gate.js'];
const report = {
  state: 'story',
  kind: 'layoff',
  confidence: 1,
  why: [],
  lang: 'en',
  figures: 1,
  sidebar: 'hidden',
  error: null,
};

/** The background's file runs, as it does each time that the browser starts it. */
async function startBackground(): Promise<void> {
  stopListening();
  vi.resetModules();
  await import('../../src/background/background.ts');
  await settle();
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** By then a start has begun what it does unasked. */
const firstAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

const ask = async (call: string, payload: object, sender: object): Promise<unknown> => {
  const answers = await fake.runtime.onMessage.emit({ call, payload }, sender);
  return answers.at(-1);
};

/** Whether a page hears that its sidebar was closed. The dataset answers nothing here: that is waited for, and no longer. */
async function isClosed(asker: object): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = ask('saidBefore', {}, asker);
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  return asked;
}
// What nobody can tell may be so.
const said = (closed: boolean) => ({ ok: true, value: { closed, aside: true } });

const inPage = { id: 'own', url: 'https://www.hs.fi/a', frameId: 0, tab: { id: 7 } };

beforeAll(async () => {
  vi.stubGlobal('chrome', fake);
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('__LANGUAGE_TAGS__', ['en', 'fi']);
  // The dataset must not be waited for: events that wake the background are lost unless someone listens at once.
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  await startBackground();
});

beforeEach(() => {
  state.granted = [...state.listed];
  state.tabs = [{ id: 7, url: 'https://blog.example/' }];
  state.injected = [];
  state.shut.clear();
  fake.tabs.sendMessage.mockReset().mockRejectedValue(new Error('nobody'));
  fake.action.openPopup.mockClear();
});

describe('the background', () => {
  it('listens as soon as its file has run, and injects without waiting for the dataset', async () => {
    const answer = await ask('annotate', { lang: 'fi', writing: 'other' }, inPage);
    expect(answer).toEqual({ ok: true, value: { annotated: true, languages: ['fi'] } });
  });

  it('answers strangers with a refusal', async () => {
    expect(await ask('annotate', {}, { id: 'other' })).toMatchObject({ ok: false });
  });
});

describe('a tab that is closed', () => {
  it('leaves nothing behind, and other tabs keep theirs', async () => {
    const { kept } = fake.storage.session;
    kept.clear();
    kept.set('brief-1', {});
    kept.set('brief-12', {});
    kept.set('closedPages', ['1 https://www.hs.fi/a', '12 https://www.hs.fi/a', '2 https://www.hs.fi/b']);
    await Promise.all([fake.tabs.onRemoved.emit(1), fake.tabs.onRemoved.emit(2)]);
    expect([...kept]).toEqual([
      ['brief-12', {}],
      ['closedPages', ['12 https://www.hs.fi/a']],
    ]);
  });

  it('is not noted anywhere, where nothing was kept of it: so it is with private windows', async () => {
    const { kept } = fake.storage.session;
    kept.clear();
    await fake.tabs.onRemoved.emit(3);
    await ask('closed', { closed: false }, { ...inPage, tab: { id: 3, url: inPage.url } });
    expect([...kept]).toEqual([]);
  });
});

describe('the shortcuts', () => {
  const command = (name: string, tab?: object) => fake.commands.onCommand.emit(name, tab);

  it('open and close the sidebar that is there, and lead from figure to figure', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: report });
    for (const name of ['toggle-sidebar', 'next-figure', 'previous-figure', 'unknown']) await command(name, { id: 7 });
    expect(fake.tabs.sendMessage.mock.calls.map(([, message]) => message)).toEqual([
      { call: 'toggle', payload: {} },
      { call: 'step', payload: { by: 1 } },
      { call: 'step', payload: { by: -1 } },
    ]);
    expect(state.injected).toEqual([]);
  });

  it('have the page checked where there is none, and say what came of it where nothing is shown', async () => {
    await command('toggle-sidebar', { id: 7 });
    expect(state.injected).toEqual([{ tabId: 7, files: ['/languages/en.js', '/annotator.js'] }]);
    expect(fake.action.openPopup).toHaveBeenCalledOnce();
  });

  it('say why there is nothing to open where the page was read and holds no such story', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: { ...report, state: 'no_story' } });
    await command('toggle-sidebar', { id: 7 });
    expect(fake.action.openPopup).toHaveBeenCalledOnce();
  });

  it('do nothing where there is no tab', async () => {
    await command('toggle-sidebar', {});
    await command('toggle-sidebar');
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

describe('the context menu', () => {
  it('has an entry for selected text and one for pages, made anew where they are missing', async () => {
    const entries = [
      ['look-up', { title: 'Look up this figure', contexts: ['selection'] }],
      ['check-page', { title: 'Check this page', contexts: ['page'] }],
    ];
    await vi.waitFor(() => expect([...state.menu]).toEqual(entries));
    state.menu.delete('look-up');
    await startBackground();
    await vi.waitFor(() => expect([...state.menu].toSorted()).toEqual(entries.toSorted()));
  });

  it('is in the language that the reader chose', async () => {
    const titles = () => [...state.menu.values()].map(({ title }) => title);
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
    await chrome.storage.local.set({ 'settings.uiLocale': 'fi' });
    await fake.storage.local.onChanged.emit({ 'settings.uiLocale': { newValue: 'fi' } });
    expect(titles().toSorted()).toEqual(['Tarkista tämä luku', 'Tarkista tämä sivu']);
    await chrome.storage.local.remove(['settings.uiLocale']);
  });

  it('looks up what was selected, where the annotator is and where it has to be brought', async () => {
    const chosen = { menuItemId: 'look-up', selectionText: '9,000', frameId: 0 };
    fake.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    await fake.contextMenus.onClicked.emit(chosen, { id: 7 });
    expect(state.injected).toEqual([]);
    fake.tabs.sendMessage
      .mockReset()
      .mockRejectedValueOnce(new Error('nobody'))
      .mockResolvedValue({ ok: true, value: null });
    await fake.contextMenus.onClicked.emit({ ...chosen, frameId: 3 }, { id: 7 });
    expect(state.injected[0]?.files).toContain('/annotator.js');
    expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(
      7,
      { call: 'lookUp', payload: { text: '9,000', framed: true } },
      { frameId: 0 },
    );
  });

  it('bears pages that the browser keeps shut, and clicks without a tab', async () => {
    state.shut.add(7);
    for (const menuItemId of ['look-up', 'check-page']) {
      await fake.contextMenus.onClicked.emit({ menuItemId }, { id: 7 });
      await fake.contextMenus.onClicked.emit({ menuItemId }, undefined);
    }
    expect(state.injected).toEqual([]);
    // The popup says what the page cannot.
    expect(fake.action.openPopup).toHaveBeenCalledTimes(2);
  });
});

describe('a site that the reader adds', () => {
  const blog = '*://blog.example/*';

  it('has the gate from then on, also in its pages that are open, and none when it is taken back', async () => {
    await grant(blog);
    expect(state.registered.get('own-sites')).toMatchObject({
      js: ['gate.js'],
      matches: [blog],
      excludeMatches: state.listed,
      persistAcrossSessions: true,
    });
    expect(state.injected).toEqual([{ tabId: 7, files: listedGate }]);
    await revoke(blog);
    expect(state.registered.size).toBe(0);
  });

  it('is taken note of at the next start where the background heard nothing of it', async () => {
    state.granted.push(blog);
    await startBackground();
    expect(state.registered.get('own-sites')?.matches).toEqual([blog]);
    state.granted = [...state.listed];
    await startBackground();
    expect(state.registered.size).toBe(0);
  });

  it('keeps its gate through an update, which clears registrations', async () => {
    await grant(blog);
    endLife({ update: true });
    await startBackground();
    expect(state.registered.get('own-sites')?.matches).toEqual([blog]);
    await revoke(blog);
  });

  it('makes one registration, however many events tell of it at once', async () => {
    state.granted.push(blog, '*://other.example/*');
    await Promise.all([fake.permissions.onAdded.emit({ origins: [blog] }), startBackground(), grant(blog)]);
    expect(state.registered.get('own-sites')?.matches).toEqual([blog, '*://other.example/*']);
    state.granted = [...state.listed];
    await revoke(blog);
  });

  it('may be every site: the listed ones then keep the gate of the manifest alone', async () => {
    await grant('*://*/*');
    expect(state.registered.get('own-sites')).toMatchObject({ matches: ['*://*/*'], excludeMatches: state.listed });
    await revoke('*://*/*');
  });
});

describe('a site that is switched on again', () => {
  it('has its open pages looked at anew, and no others', async () => {
    state.tabs.push({ id: 9, url: 'https://www.hs.fi/b' }, { id: 10, url: 'https://www.yle.fi/b' });
    fake.scripting.executeScript.mockClear();
    await fake.storage.local.onChanged.emit({ 'settings.offSites': { oldValue: ['hs.fi'], newValue: [] } });
    expect(state.injected).toEqual([{ tabId: 9, files: listedGate }]);
    // The gate does nothing where it ran before: that is undone first.
    const [first] = fake.scripting.executeScript.mock.calls;
    expect(first?.[0]).toMatchObject({ target: { tabId: 9 }, func: expect.any(Function) });
  });

  it('is left alone when another one is switched off', async () => {
    state.tabs.push({ id: 9, url: 'https://www.hs.fi/b' });
    await fake.storage.local.onChanged.emit({ 'settings.offSites': { oldValue: [], newValue: ['yle.fi'] } });
    expect(state.injected).toEqual([]);
  });
});

describe('a right that is taken back', () => {
  it('takes everything off pages on which we may no longer work, and off no other', async () => {
    state.tabs = [
      { id: 7, url: 'https://blog.example/' },
      { id: 8, url: 'https://checked.example/' },
    ];
    await grant('*://blog.example/*');
    state.shut.add(7);
    fake.tabs.sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
    await revoke('*://blog.example/*');
    const told = fake.tabs.sendMessage.mock.calls.map(([id, message]) => [id, message]);
    expect(told).toEqual([[7, { call: 'leave', payload: {} }]]);
    expect(fake.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'name' });
    expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });
});

describe('a life of the extension', () => {
  const paper = { id: 9, url: 'https://www.hs.fi/b' };

  it('begins with the gate in the pages that are open, once', async () => {
    const search = { id: 10, url: 'https://www.hs.fi/search/?q=amazon' };
    state.tabs.push(paper, search);
    endLife({ update: false });
    await startBackground();
    expect(state.injected, 'not where a site has no news').toEqual([{ tabId: 9, files: listedGate }]);
    await startBackground();
    await fake.runtime.onStartup.emit();
    await settle();
    expect(state.injected).toHaveLength(1);
  });

  it('begins so, and once, also where the storage takes and gives nothing', async () => {
    state.tabs.push(paper);
    endLife({ update: false });
    const gone = () => Promise.reject(new Error('the disk is gone'));
    const broken = [
      vi.spyOn(fake.storage.local, 'get').mockImplementation(gone),
      vi.spyOn(fake.storage.local, 'set').mockImplementation(gone),
    ];
    try {
      await startBackground();
      expect(state.injected).toEqual([{ tabId: 9, files: listedGate }]);
      await startBackground();
      expect(state.injected).toHaveLength(1);
    } finally {
      for (const each of broken) each.mockRestore();
    }
  });

  it('asks the storage one question at a time, so that what is slow to refuse holds nothing up', async () => {
    endLife({ update: false });
    // What the starts before this one still have to do.
    await firstAnswer();
    let answer = (): void => undefined;
    const asked = new Promise<Record<string, unknown>>((resolve) => {
      answer = () => resolve({});
    });
    const get = vi.spyOn(fake.storage.local, 'get').mockReturnValue(asked);
    const set = vi.spyOn(fake.storage.local, 'set');
    try {
      await startBackground();
      void fake.runtime.onInstalled.emit({ reason: 'update' });
      await firstAnswer();
      expect(get).toHaveBeenCalledTimes(1);
      expect(set).not.toHaveBeenCalled();
    } finally {
      get.mockRestore();
      set.mockRestore();
      answer();
      await settle();
    }
  });

  it('that begins with an update leaves sidebars away that were closed, and lets those come back that stood', async () => {
    state.tabs.push(paper);
    endLife({ update: true });
    await startBackground();
    const asker = { ...inPage, url: paper.url, tab: { id: 9 } };
    expect(await isClosed(asker)).toEqual(said(true));
    // The annotator found the former sidebar in the page.
    await ask('closed', { closed: false }, asker);
    expect(await isClosed(asker)).toEqual(said(false));
  });

  it('that begins without one closes nothing', async () => {
    state.tabs.push(paper);
    endLife({ update: false });
    await startBackground();
    expect(await isClosed({ ...inPage, url: paper.url, tab: { id: 9 } })).toEqual(said(false));
  });
});
