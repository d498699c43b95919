// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message, PageState, Report } from '../../src/messages/calls.ts';
import { Popup } from '../../src/popup/popup-view.tsx';
import { tabInQuestion } from '../../src/popup/tab-state.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { settle } from '../sidebar/in-page.ts';
import { sampleContext } from '../sidebar/sample-context.ts';

const sent = vi.hoisted(() => ({
  toTab: [] as string[],
  answers: new Map<string, unknown>(),
}));
vi.mock('../../src/messages/send-to-tab.ts', () => ({
  sendToTab: async (_: number, name: string) => {
    sent.toTab.push(name);
    return sent.answers.get(name) ?? { ok: false, error: `${name}: nobody answered` };
  },
}));

const en = labelsFor('en');
const context = sampleContext();
const found: Report = {
  state: 'story',
  kind: 'layoff',
  confidence: 0.97,
  why: [{ code: 'amazon_title', speaks: 'for', words: [] }],
  lang: 'en',
  figures: 4,
  sidebar: 'shown',
  error: null,
};

let page: PageState;
let asked: Message[];
const store = new Map<string, unknown>();

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  asked = [];
  sent.toTab.length = 0;
  sent.answers.clear();
  store.clear();
  page = { access: 'listed', host: 'www.news.example', isPrivate: false, site: 'The News', report: found };
  sent.answers.set('story', { ok: true, value: context.story });
  const answers: Record<string, () => unknown> = {
    pageState: () => ({ ok: true, value: page }),
    context: () => ({ ok: true, value: context }),
    checkPage: () => {
      page = { ...page, report: found };
      return { ok: true, value: found };
    },
  };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'own',
      sendMessage: async (message: Message) => {
        asked.push(message);
        return answers[message.call]?.();
      },
    },
    tabs: { query: async () => [{ id: 7 }] },
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
  render(null, document.body);
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  const model = {
    locale: 'en',
    labels: en,
    tabId: Promise.resolve(7),
    tab: signal(null),
    busy: signal(true),
    trouble: signal(null),
  } as const;
  render(h(Popup, { model }), document.body);
}

const text = () => document.body.textContent ?? '';
const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);

describe('before anything is known', () => {
  it('says that it looks', async () => {
    await open();
    expect(text()).toContain(en.popup.looking);
    await settle();
    expect(text()).not.toContain(en.popup.looking);
  });
});

describe('a story', () => {
  it('is shown by kind, figures with verdicts, and the evidence', async () => {
    await open();
    await settle();
    expect(document.querySelector('h2')?.textContent).toBe('Layoffs · 4 figures');
    const figures = [...document.querySelectorAll('.figures li')].map((row) => row.textContent);
    expect(figures[0]).toContain('9,000 more jobs');
    expect(figures[0]).toContain('Agrees');
    expect(figures).toHaveLength(4);
    expect(text()).toContain('Amazon is in the headline.');
  });

  it('has its sidebar closed and opened', async () => {
    sent.answers.set('hide', { ok: true, value: { ...found, sidebar: 'hidden' } });
    await open();
    await settle();
    page = { ...page, report: { ...found, sidebar: 'hidden' } };
    button(en.popup.closeSidebar)?.click();
    await settle();
    expect(sent.toTab).toContain('hide');
    expect(button(en.popup.openSidebar)).toBeDefined();
  });
});

describe('where nothing is shown', () => {
  const none: Report = {
    ...found,
    state: 'no_story',
    kind: 'none',
    confidence: 0.04,
    figures: 0,
    why: [{ code: 'amazon_later', speaks: 'against', words: [] }],
  };

  it.each([
    ['not a story', { report: none }, 'no_story'],
    ['perhaps a story', { report: { ...none, confidence: 0.3 } }, 'in_doubt'],
    ['no article', { report: { ...none, state: 'no_article' as const } }, 'no_article'],
    ['nothing that the gate saw', { report: null }, 'nothing_seen'],
    ['not a listed site', { access: 'unlisted' as const, report: null }, 'unlisted'],
    ['switched off', { access: 'off' as const, report: null }, 'off'],
    ['no access given', { access: 'no_access' as const, report: null }, 'no_access'],
    ['a restricted page', { access: 'restricted' as const, host: null, report: null }, 'restricted'],
  ] as const)('says why: %s', async (_, change, state) => {
    page = { ...page, ...change };
    await open();
    await settle();
    expect(document.querySelector('[data-state]')?.getAttribute('data-state')).toBe(state);
    expect(text()).toContain(en.popup.states[state].text);
  });

  it('shows the evidence against', async () => {
    page = { ...page, report: none };
    await open();
    await settle();
    expect(document.querySelector('details')?.open).toBe(true);
    expect(text()).toContain('Amazon is named only later on.');
  });

  it('lets the reader take back that the page is no such story', async () => {
    page = {
      ...page,
      report: { ...none, why: [{ code: 'reader', speaks: 'against', words: [], by: 'correction-1' }] },
    };
    await open();
    await settle();
    button(en.correct.takeBack)?.click();
    await settle();
    expect(document.querySelector('[data-state]')?.getAttribute('data-state')).toBe('aside');
    expect(button(en.popup.checkPage)).toBeUndefined();
    expect(asked).toContainEqual({ call: 'takeBack', payload: { id: 'correction-1' } });
  });

  it('offers to read the page, and shows what that finds', async () => {
    page = { ...page, access: 'unlisted', report: null };
    await open();
    await settle();
    button(en.popup.checkPage)?.click();
    await settle();
    expect(asked.find(({ call }) => call === 'checkPage')?.payload).toEqual({ tabId: 7 });
    expect(document.querySelector('[data-state]')?.getAttribute('data-state')).toBe('story');
  });

  it('offers nothing on a restricted page', async () => {
    page = { access: 'restricted', host: null, isPrivate: false, site: null, report: null };
    await open();
    await settle();
    expect(document.querySelectorAll('button, input')).toHaveLength(0);
  });

  it('says what failed', async () => {
    sent.answers.clear();
    await open();
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('story: nobody answered');
  });
});

describe('the site', () => {
  it('is switched off and on', async () => {
    await open();
    await settle();
    page = { ...page, access: 'off' };
    document.querySelector('input')?.click();
    await settle();
    expect(store.get('settings.offSites')).toEqual(['news.example']);
    document.querySelector('input')?.click();
    await settle();
    expect(store.get('settings.offSites')).toEqual([]);
  });
});

describe('a private window', () => {
  it('is offered nothing that would write the site down', async () => {
    store.set('settings.siteLayouts', [{ host: 'news.example', closings: 3 }]);
    page = { ...page, isPrivate: true };
    await open();
    await settle();
    expect(text()).toContain(en.popup.sidebar.closedOften);
    expect(button(en.popup.sidebar.openAgain)).toBeUndefined();
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('the tab', () => {
  it('is the one in front, or the one that the address names', async () => {
    expect(await tabInQuestion('')).toBe(7);
    expect(await tabInQuestion('?tab=12')).toBe(12);
  });
});

describe('a sidebar that is not open by itself', () => {
  it.each(['removed', 'waiting'] as const)('is explained where the page has its share in that: %s', async (sidebar) => {
    page = { ...page, report: { ...found, sidebar } };
    await open();
    await settle();
    expect(text()).toContain(en.popup.sidebar[sidebar]);
    expect(button(en.popup.openSidebar)).toBeDefined();
  });

  it('can be let open again where it was closed three times in a row', async () => {
    store.set('settings.siteLayouts', [{ host: 'news.example', side: 'left', closings: 3 }]);
    await open();
    await settle();
    expect(text()).toContain(en.popup.sidebar.closedOften);
    button(en.popup.sidebar.openAgain)?.click();
    await settle();
    expect(text()).not.toContain(en.popup.sidebar.closedOften);
    expect(store.get('settings.siteLayouts')).toEqual([{ host: 'news.example', side: 'left', closings: 0 }]);
  });

  it('stays closed where that could not be kept', async () => {
    store.set('settings.siteLayouts', [{ host: 'news.example', closings: 3 }]);
    await open();
    await settle();
    chrome.storage.local.get = () => Promise.reject(new Error('the disk is gone'));
    button(en.popup.sidebar.openAgain)?.click();
    await settle();
    expect(text()).toContain(en.popup.sidebar.closedOften);
  });

  it('needs no words where nothing is the matter', async () => {
    await open();
    await settle();
    for (const words of Object.values(en.popup.sidebar)) expect(text()).not.toContain(words);
  });
});
