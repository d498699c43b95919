import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshBadges, showFound, showOff } from '../../src/background/badge.ts';
import type { Report } from '../../src/messages/calls.ts';
import { report as sample } from '../messages/sample-report.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

const fake = vi.hoisted(() => ({
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn(), setIcon: vi.fn() },
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  i18n: { getMessage: () => 'Prior Waves', getUILanguage: () => 'en' },
}));
vi.mock('../../src/messages/browser.ts', () => ({ default: fake }));

const report: Report = { ...sample, figures: 1_200 };

const storage = fakeStorage();
const page = 'https://www.daily.example/amazon';

/** What became of an icon was asked for: an error that nobody asks for Chromium tells a console. */
let isHeard = false;

beforeEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
  storage.clear();
  isHeard = false;
  vi.stubGlobal('chrome', {
    storage: { local: storage },
    i18n: { getUILanguage: () => 'en' },
    action: {
      setIcon(icon: object, done: () => void) {
        fake.action.setIcon(icon);
        done();
      },
    },
    runtime: {
      get lastError() {
        isHeard = true;
        return { message: 'No tab with id: 7.' };
      },
    },
  });
  vi.stubGlobal('navigator', { languages: ['en'] });
  fake.i18n.getMessage = () => 'Prior Waves';
  fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: report });
});

const nobody = new Error('Could not establish connection. Receiving end does not exist.');

/** What a tab's button was made to say last. */
function said(tabId: number) {
  const last = (set: ReturnType<typeof vi.fn>) => set.mock.calls.findLast(([asked]) => asked.tabId === tabId)?.[0];
  return {
    text: last(fake.action.setBadgeText)?.text,
    title: last(fake.action.setTitle)?.title,
    icon: last(fake.action.setIcon)?.path?.['16'],
  };
}

describe('the toolbar’s button', () => {
  it.each([
    [{}, { text: '1200', title: 'Prior Waves: 1,200 figures in this story', icon: '/icons/found-light-16.png' }],
    [
      { figures: 0 },
      { text: '•', title: 'Prior Waves: a story about Amazon’s workforce', icon: '/icons/found-light-16.png' },
    ],
    [
      { state: 'no_story', confidence: 0.3 },
      { text: '?', title: 'Prior Waves: perhaps a story about Amazon’s workforce', icon: '/icons/light-16.png' },
    ],
    [
      { state: 'no_story', confidence: 0.02 },
      { text: '', title: 'Prior Waves: no such story on this page', icon: '/icons/light-16.png' },
    ],
    [
      { state: 'no_article', confidence: 0 },
      { text: '', title: 'Prior Waves: no such story on this page' },
    ],
    [
      { state: 'failed', confidence: 0 },
      { text: '', title: 'Prior Waves: this page could not be read' },
    ],
    [
      { state: 'reading', confidence: 0 },
      { text: '', title: 'Prior Waves' },
    ],
  ] as const)('says of %o', async (change, expected) => {
    await showFound(7, page, { ...report, ...change });
    expect(said(7)).toMatchObject(expected);
  });

  it('says that a site is off also where a page there goes on telling what it found', async () => {
    await storage.set({ 'settings.offSites': ['daily.example'] });
    await Promise.all([showOff(7), showFound(7, page, report)]);
    await showFound(7, page, report);
    expect(said(7)).toMatchObject({ text: '', icon: '/icons/off-light-16.png' });
  });

  it('says nothing of a page that the tab has left', async () => {
    fake.tabs.sendMessage.mockRejectedValue(nobody);
    await showFound(7, page, report);
    // Nor of one that is being read: what was found there will be told.
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: { ...report, state: 'reading' } });
    await showFound(7, page, report);
    expect(fake.action.setTitle).not.toHaveBeenCalled();
  });

  it('is plain again where the tab left while that was on its way', async () => {
    fake.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: report }).mockRejectedValue(nobody);
    await showFound(7, page, report);
    expect(said(7)).toMatchObject({ text: '', title: 'Prior Waves' });
  });

  it('says what was told last, whatever comes through last', async () => {
    let goOn = (_: object): void => undefined;
    const slow = new Promise<object>((resolve) => {
      goOn = resolve;
    });
    fake.tabs.sendMessage.mockReturnValueOnce(slow);
    const first = showFound(7, page, report);
    await new Promise((resolve) => setTimeout(resolve));
    await showOff(7);
    goOn({ ok: true, value: report });
    await first;
    expect(said(7)).toMatchObject({ icon: '/icons/off-light-16.png' });
  });

  it('speaks the reader’s language, not the browser’s', async () => {
    await storage.set({ 'settings.uiLocale': 'fi' });
    await showFound(7, page, { ...report, figures: 1 });
    expect(said(7).title).toBe('Prior Waves: 1 luku tässä uutisessa');
  });

  it('says that the site is switched off', async () => {
    await showOff(7);
    expect(said(7)).toEqual({
      text: '',
      title: 'Prior Waves: switched off on this site',
      icon: '/icons/off-light-16.png',
    });
  });

  it('in Firefox goes by the theme, and back to the manifest’s icons', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await showFound(7, page, report);
    expect(said(7).icon).toBe('/icons/found-dark-16.png');
    await showFound(7, page, { ...report, state: 'no_story', confidence: 0 });
    expect(fake.action.setIcon).toHaveBeenLastCalledWith({ tabId: 7 });
  });

  it('of a tab that was closed meanwhile is no error', async () => {
    fake.action.setTitle.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(showFound(7, page, report)).resolves.toBeUndefined();
  });

  it('says of every tab what holds, once a site was switched off', async () => {
    await storage.set({ 'settings.offSites': ['daily.example'] });
    fake.tabs.query.mockResolvedValue([
      { id: 1, url: 'https://www.daily.example/a' },
      { id: 2, url: 'https://other.example/a' },
      { id: 3 },
      {},
    ]);
    fake.tabs.sendMessage.mockImplementation(async (id: number) => {
      if (id === 2) return { ok: true, value: report };
      throw nobody;
    });
    await refreshBadges();
    expect([1, 2, 3].map((id) => said(id).title)).toEqual([
      'Prior Waves: switched off on this site',
      'Prior Waves: 1,200 figures in this story',
      'Prior Waves',
    ]);
  });

  it('hears itself that a tab was closed before it got its icon: Chromium would tell a console of it', async () => {
    await showFound(7, page, report);
    expect(fake.action.setIcon).toHaveBeenCalled();
    expect(isHeard).toBe(true);
  });
});
