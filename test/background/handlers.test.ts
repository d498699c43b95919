import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundHandlers } from '../../src/background/handlers.ts';
import { theDatabase } from '../../src/dataset/database.ts';
import { removeRecord } from '../../src/dataset/store.ts';
import type { Asker } from '../../src/messages/calls.ts';
import { storyOf } from '../context/story-of.ts';
import { report } from '../messages/sample-report.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

const fake = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
  scripting: { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() },
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn(), setIcon: vi.fn() },
  tabs: { get: vi.fn(), query: vi.fn(), create: vi.fn(), sendMessage: vi.fn() },
  permissions: { contains: vi.fn() },
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) => [key, ...substitutions].join(' '),
    getUILanguage: () => 'en',
  },
}));
vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

const story: Asker = { caller: 'in-page', tabId: 7, url: 'https://www.hs.fi/talous/art-1', incognito: false };
const popup: Asker = {
  caller: 'own-page',
  tabId: null,
  url: 'chrome-extension://own/src/popup/popup.html',
  incognito: false,
};
const storage = fakeStorage();
const handlers = backgroundHandlers(['en', 'fi', 'ja'], async () => undefined);

beforeEach(() => {
  vi.resetAllMocks();
  storage.clear();
  vi.stubGlobal('chrome', { storage: { local: storage }, i18n: { getUILanguage: () => 'en' } });
  vi.stubGlobal('navigator', { languages: ['en'] });
  fake.scripting.executeScript.mockResolvedValue([{ result: undefined }]);
  fake.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
});

describe('a page that asks to be annotated', () => {
  it('gets the language it is in and the annotator, in its top frame', async () => {
    const asked = await handlers.annotate({ lang: 'fi', writing: 'other' }, story);
    expect(asked).toEqual({ ok: true, value: { annotated: true, languages: ['fi'] } });
    expect(fake.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/languages/fi.js', '/annotator.js'],
    });
  });

  it('can ask for the sidebar with the words of a locale, and then for those of another', async () => {
    const files = () => fake.scripting.executeScript.mock.lastCall?.[0];
    expect(await handlers.sidebar({ locale: 'zh-TW' }, story)).toEqual({ ok: true, value: null });
    const target = { tabId: 7, frameIds: [0] };
    expect(files()).toEqual({ target, files: ['/words/zh-TW.js', '/sidebar.js'] });
    expect(await handlers.words({ locale: 'fi' }, story)).toEqual({ ok: true, value: null });
    expect(files()).toEqual({ target, files: ['/words/fi.js'] });
  });

  it('gets the site’s language where it declares none', async () => {
    expect(await handlers.annotate({ lang: null, writing: 'other' }, story)).toMatchObject({
      value: { languages: ['fi'] },
    });
  });

  it('gets the language of the site’s section where it declares none', async () => {
    const { annotate } = backgroundHandlers(['fi', 'sv'], async () => undefined);
    const asked = (url: string) => annotate({ lang: null, writing: 'other' }, { ...story, url });
    expect(await asked('https://yle.fi/a/74-1')).toMatchObject({ value: { languages: ['fi'] } });
    expect(await asked('https://svenska.yle.fi/a/7-1')).toMatchObject({ value: { languages: ['sv'] } });
  });

  it('gets nothing where it went on to a section of the site without news', async () => {
    const section = { ...story, url: 'https://www.hs.fi/crossword/today' };
    const asked = await handlers.annotate({ lang: 'fi', writing: 'other' }, section);
    expect(asked).toEqual({ ok: true, value: { annotated: false, languages: [] } });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('gets nothing where the reader switched the site off', async () => {
    await storage.set({ 'settings.offSites': ['hs.fi'] });
    const asked = await handlers.annotate({ lang: 'fi', writing: 'other' }, story);
    expect(asked).toEqual({ ok: true, value: { annotated: false, languages: [] } });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is told what failed, whether the browser rejects or reports it', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ error: { message: 'no such file' } }]);
    expect(await handlers.annotate({ lang: 'fi', writing: 'other' }, story)).toEqual({
      ok: false,
      error: '/languages/fi.js, /annotator.js in the page: no such file',
    });
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access the page'));
    expect(await handlers.annotate({ lang: 'fi', writing: 'other' }, story)).toMatchObject({
      error: expect.stringContaining('Cannot access the page'),
    });
  });

  it('can ask for more languages, but only for ones that there are', async () => {
    expect(await handlers.languages({ tags: ['ja'] }, story)).toEqual({ ok: true, value: { languages: ['ja'] } });
    expect(await handlers.languages({ tags: ['ja', 'xx'] }, story)).toEqual({
      ok: false,
      error: 'languages: there is no xx',
    });
  });
});

describe('the marks', () => {
  it('come and go by a style sheet of author origin, the only one that paints in both browsers', async () => {
    await handlers.marks({ on: true, style: 'tint' }, story);
    await handlers.marks({ on: false, style: 'tint' }, story);
    const [put] = fake.scripting.insertCSS.mock.lastCall ?? [];
    expect(put).toMatchObject({ target: { tabId: 7, frameIds: [0] }, origin: 'AUTHOR' });
    expect(fake.scripting.removeCSS).toHaveBeenCalledWith(put);
  });
});

describe('the toolbar', () => {
  beforeEach(() => {
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: report });
  });

  it.each([
    [3, '3', 'Prior Waves: 3 figures in this story'],
    [1, '1', 'Prior Waves: 1 figure in this story'],
    [0, '•', 'Prior Waves: a story about Amazon’s workforce'],
  ])('shows %d figures of a story', async (figures, text, title) => {
    await handlers.found({ ...report, figures }, story);
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(fake.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
  });

  it('shows nothing on a page that is no story', async () => {
    await handlers.found({ ...report, state: 'no_story', confidence: 0.02, figures: 4 }, story);
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    expect(fake.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Prior Waves: no such story on this page' });
  });
});

describe('what the popup asks', () => {
  it.each([
    ['a page of the browser', undefined, { access: 'restricted', host: null, site: null }],
    ['a settings page', 'chrome://settings/', { access: 'restricted', host: null, site: null }],
    ['a store of extensions', 'https://addons.mozilla.org/fi/', { access: 'restricted', host: null, site: null }],
    ['another such store', 'https://chrome.google.com/webstore/x', { access: 'restricted', host: null, site: null }],
    ['a file', 'file:///story.html', { access: 'restricted', host: null, site: null }],
    ['a site of the reader’s own', 'https://blog.example:8080/x', { access: 'own', host: 'blog.example', site: null }],
    ['a news site', 'https://www.hs.fi/x', { access: 'listed', host: 'www.hs.fi', site: 'Helsingin Sanomat' }],
  ])('about %s is answered', async (_, url, state) => {
    fake.tabs.get.mockResolvedValue({ url });
    fake.permissions.contains.mockResolvedValue(true);
    expect(await handlers.pageState({ tabId: 7 }, popup)).toEqual({
      ok: true,
      value: { ...state, ask: [], isPrivate: false, report: null },
    });
    // Firefox refuses patterns with a port.
    for (const [{ origins }] of fake.permissions.contains.mock.calls) expect(origins.join()).not.toContain('8080');
  });

  it.each([
    ['https://blog.example/x', ['*://blog.example/*', '*://www.blog.example/*']],
    ['https://www.blog.co.example/x', ['*://blog.co.example/*', '*://www.blog.co.example/*']],
    ['https://one.blog.example/x', ['*://one.blog.example/*']],
    ['http://127.0.0.1:8080/', ['*://127.0.0.1/*']],
    ['http://localhost/', ['*://localhost/*']],
  ])('about %s says what to ask the browser for, and that is no other site', async (url, ask) => {
    fake.tabs.get.mockResolvedValue({ url });
    fake.permissions.contains.mockResolvedValue(false);
    expect(await handlers.pageState({ tabId: 7 }, popup)).toMatchObject({ value: { access: 'unlisted', ask } });
  });

  it('tells of any site that it is off, before all else', async () => {
    await storage.set({ 'settings.offSites': ['blog.example'] });
    fake.tabs.get.mockResolvedValue({ url: 'https://blog.example/x' });
    for (const granted of [true, false]) {
      fake.permissions.contains.mockResolvedValue(granted);
      expect(await handlers.pageState({ tabId: 7 }, popup)).toMatchObject({ value: { access: 'off', ask: [] } });
    }
  });

  it('tells a site that is off, and one that the browser keeps from us', async () => {
    fake.tabs.get.mockResolvedValue({ url: 'https://www.hs.fi/x' });
    fake.permissions.contains.mockResolvedValue(false);
    expect(await handlers.pageState({ tabId: 7 }, popup)).toMatchObject({
      value: { access: 'no_access', ask: ['*://*.hs.fi/*'] },
    });
    await storage.set({ 'settings.offSites': ['hs.fi'] });
    expect(await handlers.pageState({ tabId: 7 }, popup)).toMatchObject({ value: { access: 'off' } });
  });

  it.each(['https://www.hs.fi/x', 'https://blog.example/x', 'about:blank'])('tells that %s is private', async (url) => {
    fake.tabs.get.mockResolvedValue({ url, incognito: true });
    fake.permissions.contains.mockResolvedValue(true);
    expect(await handlers.pageState({ tabId: 7 }, popup)).toMatchObject({ value: { isPrivate: true } });
  });

  it('brings what the annotator found', async () => {
    fake.tabs.get.mockResolvedValue({ url: 'https://blog.example/x' });
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: report });
    expect(await handlers.pageState({ tabId: 7 }, popup)).toMatchObject({ value: { report } });
  });

  it('to check a page, is done by the annotator that is there, or by a new one', async () => {
    fake.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: report });
    expect(await handlers.checkPage({ tabId: 7 }, popup)).toEqual({ ok: true, value: report });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();

    fake.tabs.get.mockResolvedValue({ url: 'https://blog.example/x' });
    fake.tabs.sendMessage.mockRejectedValueOnce(new Error('nobody')).mockResolvedValueOnce({ ok: true, value: report });
    expect(await handlers.checkPage({ tabId: 7 }, popup)).toEqual({ ok: true, value: report });
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/languages/en.js', '/annotator.js'],
    });
  });

  it('to check a page that the browser closes to us, is refused in its words', async () => {
    fake.tabs.get.mockResolvedValue({ url: undefined });
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await handlers.checkPage({ tabId: 7 }, popup)).toMatchObject({
      ok: false,
      error: expect.stringContaining('Cannot access contents'),
    });
  });
});

describe('a story', () => {
  it('is held against the stored dataset', async () => {
    const empty = {
      figures: [],
      dates: [],
      claims: [],
      cues: [],
      mentions: [],
      stretches: [],
      why: [],
      published: null,
    };
    const headline = { units: [], region: null };
    const asked = { ...empty, headline, is: true, kind: 'layoff' as const, confidence: 1, lang: 'en' };
    const answer = await handlers.context({ story: asked }, story);
    expect(answer).toMatchObject({ ok: true, value: { story: asked } });
  });

  it('is held against the bundled records where the storage fails, and the page is told so', async () => {
    const ask = async () => {
      const answer = await handlers.context({ story: storyOf({ published: '2023-02-01' }) }, story);
      return answer.ok ? answer.value : null;
    };
    theDatabase().close();
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('the disk is gone', 'SecurityError');
    });
    const bundled = await ask();
    opening.mockRestore();
    await theDatabase().open();
    expect(bundled).toMatchObject({ ownUnread: true, figures: (await ask())?.figures });
    expect(await ask()).toMatchObject({ ownUnread: false });
  });

  it('is held against the dataset as it is by then', async () => {
    const prior = async (): Promise<string[]> => {
      const answer = await handlers.context({ story: storyOf({ published: '2023-02-01' }) }, story);
      return answer.ok ? answer.value.prior : [];
    };
    const before = await prior();
    expect(before).toContain('2023-01-eighteen-thousand');
    expect(await prior()).toEqual(before);
    await removeRecord('wave', '2023-01-eighteen-thousand');
    expect(await prior()).not.toContain('2023-01-eighteen-thousand');
  });
});
