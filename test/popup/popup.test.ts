// @vitest-environment jsdom
// Longer than 300 lines: every state of the popup, which are looked up by their names and not read from end to end.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../src/messages/calls.ts';
import { tabInQuestion } from '../../src/popup/asking.ts';
import { fillPopup } from '../../src/popup/fill.tsx';
import { loadPopupLabels } from '../../src/surfaces/labels/popup-words.ts';
import { type Locale, locales } from '../../src/surfaces/locale.ts';
import { settle } from '../sidebar/in-page.ts';
import { type PopupState, popupStates } from './popup-states.ts';

const en = await loadPopupLabels('en');
const states = popupStates('en');

let state: PopupState;
/** Calls and requests, in order. */
let asked: unknown[];
let granted: boolean;
let closing = new AbortController();
const store = new Map<string, unknown>();

beforeEach(() => {
  closing = new AbortController();
  asked = [];
  granted = true;
  store.clear();
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  const answers: Record<string, () => unknown> = {
    pageState: () => state.page,
    glance: () => state.glance,
    latestWaves: () => state.latest,
    addedSites: () => state.added,
  };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'own',
      getManifest: () => ({ host_permissions: [] }),
      sendMessage: async (message: Message) => {
        asked.push(message);
        if (state.error !== undefined) return { ok: false, error: state.error };
        return { ok: true, value: answers[message.call]?.() ?? null };
      },
    },
    tabs: {
      query: async () => [{ id: 7 }],
      get: async () => ({ status: state.loading ? 'loading' : 'complete' }),
      reload: vi.fn(),
    },
    scripting: {
      executeScript: async () => {
        if (state.isShut) throw new Error('Missing host permission for the tab');
        return [{ result: state.orphan ? 'orphan' : state.isFile !== true }];
      },
    },
    permissions: {
      request: (wanted: unknown) => {
        asked.push(wanted);
        return Promise.resolve(granted);
      },
      getAll: async () => ({ origins: ['*://www.daily.example/*'] }),
      remove: (given: unknown) => {
        asked.push({ removed: given });
        return Promise.resolve(true);
      },
      contains: async () => false,
    },
    storage: {
      local: {
        get: async () => Object.fromEntries(store),
        set: async (entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) store.set(key, value);
        },
        onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
      },
    },
  });
});
afterEach(() => {
  closing.abort();
  const place = document.getElementById('popup');
  if (place) render(null, place);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function named(name: string, locale: Locale = 'en'): PopupState {
  const found = (locale === 'en' ? states : popupStates(locale))[name];
  if (found === undefined) throw new Error(`no state ${name}`);
  return found;
}

function freshPlace(): HTMLElement {
  document.body.innerHTML = '<main id="popup" class="shell"><p>Looking …</p></main>';
  const place = document.getElementById('popup');
  if (!place) throw new Error('no place');
  return place;
}

async function open(next: PopupState, locale: Locale = 'en'): Promise<void> {
  state = next;
  const place = freshPlace();
  await fillPopup({
    place,
    locale,
    labels: await loadPopupLabels(locale),
    tab: Promise.resolve(7),
    signal: closing.signal,
  });
}

const text = () => document.body.textContent ?? '';
const shown = () => document.querySelector('[data-state]')?.getAttribute('data-state');
const buttons = () => [...document.querySelectorAll('button')].map((one) => one.textContent);
const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);
const calls = () => asked.map((one) => (typeof one === 'object' && one !== null && 'call' in one ? one.call : one));
const press = async (name: string) => {
  const found = button(name);
  if (!found) throw new Error(`no button ${name}; there are ${buttons().join(', ')}`);
  found.click();
  for (let round = 0; round < 5; round += 1) await settle();
};

describe('before anything is known', () => {
  it('says that it looks, and takes the place of what the page itself said', async () => {
    const opening = open(named('story'));
    await Promise.resolve();
    await settle();
    await opening;
    expect(text()).not.toContain('Looking …');
    expect(document.getElementById('popup')?.className).toBe('');
    expect(document.getElementById('popup')?.getAttribute('aria-busy')).toBe('false');
  });
});

describe('each state', () => {
  // What it is called in the page, what helps first and what helps next.
  const expected: [string, string, string[]][] = [
    ['story', 'story', [en.closeSidebar]],
    ['hidden', 'story', [en.openSidebar]],
    ['waiting', 'story', [en.openSidebar]],
    ['removed', 'story', [en.openSidebar]],
    ['kept-badge', 'story', [en.openSidebar]],
    ['kept-kind', 'story', [en.openSidebar]],
    ['kept-private', 'story', [en.openSidebar]],
    ['kept-often', 'story', [en.letOpen, en.openSidebar]],
    ['private', 'story', [en.closeSidebar]],
    ['no-figures', 'story', [en.closeSidebar]],
    ['in-doubt', 'in_doubt', [en.showAnyway]],
    ['no-story', 'no_story', [en.checkAgain]],
    ['no-article', 'no_article', [en.checkAgain]],
    ['aside', 'aside', [en.takeBack]],
    ['failed', 'failed', [en.reload]],
    ['nothing-seen', 'nothing_seen', [en.checkPage]],
    ['reading', 'reading', []],
    ['loading', 'reading', []],
    ['unlisted', 'unlisted', [en.checkPage, en.always]],
    ['unlisted-private', 'unlisted', [en.checkPage]],
    ['own', 'nothing_seen', [en.takeSiteBack, en.checkPage]],
    ['off', 'off', [en.switchOn, en.checkPage]],
    ['no-access', 'no_access', [en.allow, en.checkPage]],
    ['restricted', 'restricted', []],
    ['file', 'restricted', []],
    ['shut', 'restricted', []],
    ['orphan', 'orphan', [en.reload]],
    ['broken', 'failed', [en.reload]],
    ['added', 'nothing_seen', [en.checkPage, en.allowAdded]],
    ['long-host', 'story', [en.closeSidebar]],
    ['no-numbers', 'nothing_seen', [en.checkPage]],
    ['no-waves', 'nothing_seen', [en.checkPage]],
  ];

  it('has a place here', () => {
    expect(expected.map(([name]) => name)).toEqual(Object.keys(states));
  });

  it.each(expected)('%s says what it is and offers what helps', async (name, outcome, actions) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await open(named(name));
    vi.useRealTimers();
    expect(shown()).toBe(outcome);
    expect(buttons()).toEqual(actions);
    if (outcome !== 'story') {
      const { title, text: words } = en.states[outcome as keyof typeof en.states];
      expect(document.querySelector('h2')?.textContent).toBe(title);
      expect(text()).toContain(words);
    }
  });

  it.each(locales)('says no word of another language: %s', async (locale) => {
    const labels = await loadPopupLabels(locale);
    for (const name of ['story', 'in-doubt', 'unlisted']) {
      await open(named(name, locale), locale);
      expect(text()).toContain(labels.local);
      // Words of the article stand in quotation marks.
      const own = text().replaceAll(/（「.*?」）|”.*?”/g, '');
      if (locale !== 'en') expect(own).not.toMatch(/\b(the|this|page|cuts|Speaks)\b/);
    }
  });
});

describe('a story', () => {
  it('is shown by kind, wave, and figures with verdicts', async () => {
    await open(named('story'));
    expect(document.querySelector('h2')?.textContent).toBe('Layoffs · 6 figures');
    expect(document.querySelector('.answer')?.textContent).toContain('second wave of Amazon’s 2025–26 reduction');
    // Behind its dash browsers break the line.
    expect(document.querySelector('.answer .unbroken')?.textContent).toBe('2025–26');
    const rows = [...document.querySelectorAll('.figures li')].map((row) => row.textContent);
    expect(rows[0]).toContain('30,000');
    expect(rows[0]).toContain('Agrees');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toBe('and 3 more in the sidebar');
  });

  it('has its sidebar opened and closed', async () => {
    await open(named('hidden'));
    state = named('story');
    await press(en.openSidebar);
    expect(asked).toContainEqual({ call: 'setSidebar', payload: { tabId: 7, open: true } });
    await press(en.closeSidebar);
    expect(asked).toContainEqual({ call: 'setSidebar', payload: { tabId: 7, open: false } });
  });

  it.each(['badge', 'kind', 'private', 'often'] as const)('tells what keeps it from opening: %s', async (why) => {
    await open(named(`kept-${why}`));
    expect(text()).toContain(en.keptBack[why]);
  });

  it.each(['removed', 'waiting'] as const)('tells what the page has to do with that: %s', async (sidebar) => {
    await open(named(sidebar));
    expect(text()).toContain(en.sidebar[sidebar]);
  });

  it('says nothing of that where it is open', async () => {
    await open({ ...named('kept-badge'), page: named('story').page });
    for (const words of Object.values(en.keptBack)) expect(text()).not.toContain(words);
  });

  it('can be let open again where it was closed three times in a row', async () => {
    store.set('settings.siteLayouts', [{ host: 'daily.example', side: 'left', closings: 3 }]);
    await open(named('kept-often'));
    await press(en.letOpen);
    await vi.waitFor(() =>
      expect(store.get('settings.siteLayouts')).toEqual([{ host: 'daily.example', side: 'left', closings: 0 }]),
    );
  });
});

describe('where nothing is shown', () => {
  it('says what speaks for it and against it, in words', async () => {
    await open(named('in-doubt'));
    const sides = [...document.querySelectorAll('[data-speaks]')].map((side) => side.textContent);
    expect(sides).toEqual([
      `${en.speaks.for}Amazon is in the first sentences.The first sentences speak of job cuts.`,
      `${en.speaks.against}Several other companies are named early.Little is said of a workforce.`,
    ]);
  });

  it('lets the reader take back that the page is no such story', async () => {
    await open(named('aside'));
    await press(en.takeBack);
    expect(asked).toContainEqual({ call: 'takeBack', payload: { id: 'correction-1' } });
  });

  it('reads the page, and shows what that finds', async () => {
    await open(named('unlisted'));
    state = named('story');
    await press(en.checkPage);
    expect(asked).toContainEqual({ call: 'checkPage', payload: { tabId: 7 } });
    expect(shown()).toBe('story');
  });

  it('looks again at a page that is being read, and shows what was found', async () => {
    await open(named('reading'));
    expect(shown()).toBe('reading');
    state = named('story');
    await vi.waitFor(() => expect(shown()).toBe('story'), 2_000);
  });

  it('looks again for a while at a page in which nothing was seen, because its text can come late', async () => {
    await open(named('nothing-seen'));
    expect(shown()).toBe('nothing_seen');
    state = named('story');
    await vi.waitFor(() => expect(shown()).toBe('story'), 4_000);
  });

  it('reloads a page in which a former self was left behind', async () => {
    await open(named('orphan'));
    await press(en.reload);
    expect(chrome.tabs.reload).toHaveBeenCalledWith(7);
  });

  it('says what failed, in the words of whoever did', async () => {
    await open(named('broken'));
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('the background did not answer');
  });

  it('says so after a while where the browser starts no background, and tells nobody', async () => {
    state = named('story');
    const { sendMessage } = chrome.runtime;
    vi.useFakeTimers();
    try {
      chrome.runtime.sendMessage = () => new Promise<never>(() => undefined);
      void fillPopup({
        place: freshPlace(),
        locale: 'en',
        labels: en,
        tab: Promise.resolve(7),
        signal: closing.signal,
      });
      await vi.advanceTimersByTimeAsync(25_000);
    } finally {
      vi.useRealTimers();
      chrome.runtime.sendMessage = sendMessage;
    }
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('the background did not answer');
    expect(text()).not.toContain(en.looking);
  });
});

describe('permissions', () => {
  it('are asked for while the press is being answered, as the browser demands', async () => {
    await open(named('unlisted'));
    const before = asked.length;
    button(en.always)?.click();
    expect(asked.slice(before)).toEqual([{ origins: ['*://www.daily.example/*'] }]);
    state = named('own');
    await vi.waitFor(() => expect(text()).toContain(en.ownSite));
  });

  it('that are refused change nothing, and the popup says so', async () => {
    granted = false;
    await open(named('no-access'));
    await press(en.allow);
    expect(shown()).toBe('no_access');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(en.refused);
  });

  it('for a site that the reader added are taken back', async () => {
    await open(named('own'));
    state = named('unlisted');
    await press(en.takeSiteBack);
    await vi.waitFor(() => expect(asked).toContainEqual({ removed: { origins: ['*://www.daily.example/*'] } }));
    await vi.waitFor(() => expect(shown()).toBe('unlisted'));
  });

  it('for sites of a later release are one quiet line', async () => {
    await open(named('added'));
    expect(text()).toContain('12 news sites have been added to the list.');
    state = named('nothing-seen');
    await press(en.allowAdded);
    expect(asked).toContainEqual({ origins: ['*://*.later.example/*'] });
    await vi.waitFor(() => expect(text()).not.toContain('12 news sites'));
  });
});

describe('the site', () => {
  it('stays as it was where the storage does not take the change, and the popup says so in the reader’s language', async () => {
    await open(named('story'));
    vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    document.querySelector('input')?.click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toBe(en.notKept));
    expect(shown()).toBe('story');
    expect(text()).not.toContain('QUOTA');
  });

  it('is switched off and on', async () => {
    await open(named('story'));
    state = named('off');
    document.querySelector('input')?.click();
    await vi.waitFor(() => expect(store.get('settings.offSites')).toEqual(['daily.example']));
    await vi.waitFor(() => expect(shown()).toBe('off'));
    expect(asked).toContainEqual({ call: 'setSidebar', payload: { tabId: 7, open: false } });
    state = named('nothing-seen');
    await press(en.switchOn);
    await vi.waitFor(() => expect(store.get('settings.offSites')).toEqual([]));
    // Nothing was read there while it was off.
    await vi.waitFor(() => expect(asked).toContainEqual({ call: 'checkPage', payload: { tabId: 7 } }));
  });

  it.each(['private', 'unlisted-private', 'kept-private'])(
    'is offered nothing in a private window that would be written down: %s',
    async (name) => {
      await open(named(name));
      expect(text()).toContain(en.private);
      expect(document.querySelector('input')).toBeNull();
      for (const words of [en.always, en.allow, en.switchOn, en.letOpen]) expect(button(words)).toBeUndefined();
    },
  );
});

describe('the latest waves', () => {
  it('are a chart with a sentence, and the last three with what they are', async () => {
    await open(named('nothing-seen'));
    const chart = document.querySelector('svg[role="img"]');
    expect(chart?.getAttribute('aria-label')).toMatch(/^\d.* to .*: 16 waves. The largest: 16,000.$/);
    expect(chart?.querySelectorAll('rect')).toHaveLength(16);
    const rows = [...document.querySelectorAll('.latest li a')];
    expect(rows).toHaveLength(3);
    expect(rows[0]?.getAttribute('href')).toMatch(/editor\.html#\/waves\/[a-z0-9-]+$/);
    expect(text()).toMatch(/Records up to .* · 2 changed by you/);
  });

  it('are left as a chart where a story has the room', async () => {
    await open(named('story'));
    expect(document.querySelectorAll('.latest li')).toHaveLength(0);
    expect(document.querySelectorAll('.bars rect')).toHaveLength(16);
  });

  it('have their numbers over all bars, so that none is covered by the next bar', async () => {
    await open(named('story'));
    const numbers = [...document.querySelectorAll('.bars text:not(.year)')].map(({ textContent }) => textContent);
    expect(numbers).toEqual(['14k', '5k', '16k']);
    const drawn = [...document.querySelectorAll('.bars rect, .bars text:not(.year)')].map(({ tagName }) => tagName);
    expect(drawn.lastIndexOf('rect')).toBeLessThan(drawn.indexOf('text'));
  });

  it('may all be without a number, and then there is nothing to draw', async () => {
    await open(named('no-numbers'));
    expect(document.querySelector('.bars')).toBeNull();
    const rows = [...document.querySelectorAll('.latest li .count')].map(({ textContent }) => textContent);
    expect(rows).toEqual(rows.map(() => en.latest.noNumber));
    expect(rows).toHaveLength(3);
  });

  it('may be none', async () => {
    await open(named('no-waves'));
    expect(text()).toContain(en.latest.none);
    expect(document.querySelector('.bars')).toBeNull();
  });

  it('have no heading over nothing where the background does not answer', async () => {
    await open({ ...named('nothing-seen'), error: 'The background is gone.' });
    expect(document.querySelector('.latest')?.textContent).toBe('');
  });
});

describe('the keyboard', () => {
  it.each([
    ['story', en.closeSidebar],
    ['in-doubt', en.showAnyway],
    ['unlisted', en.checkPage],
    ['no-access', en.allow],
  ])('begins at what helps: %s', async (name, words) => {
    await open(named(name));
    expect(document.activeElement?.textContent).toBe(words);
  });

  it('stays where the reader put it', async () => {
    const opening = open(named('hidden'));
    await settle();
    document.querySelector<HTMLElement>('nav a')?.focus();
    await opening;
    state = named('story');
    await press(en.openSidebar);
    expect(document.activeElement?.textContent).toBe(en.openDataset);
  });

  it('stays on the button whose words change', async () => {
    await open(named('hidden'));
    state = named('story');
    await press(en.openSidebar);
    expect(document.activeElement?.textContent).toBe(en.closeSidebar);
  });
});

describe('the tab', () => {
  it('is the one in front, or the one that the address names', async () => {
    expect(await tabInQuestion('')).toBe(7);
    expect(await tabInQuestion('?tab=12')).toBe(12);
  });

  it('is asked for nothing where there is none', async () => {
    state = named('story');
    await fillPopup({
      place: freshPlace(),
      locale: 'en',
      labels: en,
      tab: Promise.resolve(null),
      signal: closing.signal,
    });
    expect(calls()).toEqual(['latestWaves', 'addedSites']);
  });
});
