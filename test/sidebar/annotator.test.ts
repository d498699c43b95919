// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildContext } from '../../src/context/build.ts';
import { bundledDataset } from '../../src/dataset/bundled.ts';
import { highlightNames } from '../../src/highlights/names.ts';
import type { Message, Report, Result } from '../../src/messages/calls.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { storySchema } from '../../src/messages/story-schema.ts';
import { drawing } from '../../src/sidebar/drawing.ts';
import { offerDrawing } from '../../src/sidebar/offered-drawing.ts';
import { type Session, startSession } from '../../src/sidebar/session.ts';
import en from '../../src/story/languages/en.ts';
import fi from '../../src/story/languages/fi.ts';
import { registerLanguage } from '../../src/story/registry.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { registerAllWords } from '../../src/surfaces/words/all.ts';
import enWords from '../../src/surfaces/words/en.ts';
import fiWords from '../../src/surfaces/words/fi.ts';
import { registerWords } from '../../src/surfaces/words.ts';
import { type InPage, sendTrusted, settle, standInPage } from './in-page.ts';

// What tests press no hand has pressed.
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({ ...(await original()), isOwnHand: () => true }));

const dataset = bundledDataset();
// As the file does once the background has brought it.
offerDrawing(drawing);

const layoffs = `<article><h1>Amazon cuts 9,000 more jobs</h1>
<time datetime="2023-03-21">21 March 2023</time>
<p>Amazon is cutting about 9,000 more jobs, most of them in its cloud, advertising and human resources units, chief executive Andy Jassy told staff on Monday.</p>
<p id="sum">The company had announced 18,000 job cuts in January. Together the two rounds come to 27,000 jobs.</p>
<p>Amazon had about 1.54 million employees at the end of last year, most of them in warehouses.</p></article>`;

const river = `<article><h1>The Amazon rises after weeks of rain</h1>
<time datetime="2023-03-21">21 March 2023</time>
<p>Boats are tied to windows along the Amazon, where the river stands four metres above its usual level for March, and 2,000 families have left their homes.</p>
<p>Officials expect the water to stay for another month. Schools on the river's banks are closed, and teachers go by canoe.</p></article>`;

interface Background {
  asked: Message[];
  stored: Record<string, unknown>;
  /** A call from one of our own pages to the page. */
  tell: (name: string, payload?: object) => Promise<Result<Report>>;
  /** The reader changes settings, in the editor or elsewhere. */
  set: (settings: Record<string, unknown>) => Promise<void>;
  /** The extension is updated or removed. */
  die: () => void;
  answer: (message: Message) => unknown;
}

type Listener = (message: unknown, sender: { id: string }, respond: (result: Result<Report>) => void) => boolean;

function standInBackground(): Background {
  const listeners = new Set<Listener>();
  const watchers = new Set<(changes: Record<string, unknown>) => void>();
  const runtime: { id: string | undefined } = { id: 'own' };
  const background: Background = {
    asked: [],
    stored: {},
    tell: (name, payload = {}) =>
      new Promise((resolve) => {
        for (const listener of listeners) listener({ call: name, payload }, { id: 'own' }, resolve);
      }),
    async set(settings) {
      const changes = Object.fromEntries(Object.entries(settings).map(([name, to]) => [`settings.${name}`, to]));
      Object.assign(background.stored, changes);
      for (const watch of watchers) watch(changes);
      await settle();
    },
    die: () => {
      runtime.id = undefined;
    },
    answer(message) {
      if (message.call === 'languages') registerLanguage(en);
      if (message.call !== 'context') return { ok: true, value: null };
      const { story } = v.parse(v.object({ story: storySchema }), message.payload);
      return { ok: true, value: buildContext(story, dataset, { ownIds: new Set() }) };
    },
  };
  vi.stubGlobal('chrome', {
    runtime: Object.assign(runtime, {
      sendMessage: async (message: Message) => {
        background.asked.push(structuredClone(message));
        return background.answer(message);
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    }),
    i18n: { getUILanguage: () => 'en-GB' },
    storage: {
      local: {
        get: async () => background.stored,
        set: async (entries: object) => Object.assign(background.stored, entries),
        onChanged: {
          addListener: (watch: (changes: Record<string, unknown>) => void) => watchers.add(watch),
          removeListener: (watch: (changes: Record<string, unknown>) => void) => watchers.delete(watch),
        },
      },
    },
  });
  return background;
}

let inPage: InPage;
let background: Background;
let session: Session | null = null;

function open(body: string): string {
  document.documentElement.innerHTML = `<head><title>A paper</title></head><body><main>${body}</main></body>`;
  document.documentElement.lang = 'en';
  return document.documentElement.outerHTML;
}

async function start(): Promise<Session> {
  session = startSession(document);
  await settle();
  return session;
}

const hosts = () => document.querySelectorAll(hostSelector).length;
const marked = () =>
  [highlightNames.holds, highlightNames.check, highlightNames.open].flatMap(inPage.registry.texts, inPage.registry);
const calls = (name: string) => background.asked.filter(({ call }) => call === name);

beforeEach(() => {
  inPage = standInPage();
  background = standInBackground();
  window.history.replaceState(null, '', '/story');
});
afterEach(() => {
  session?.destroy();
  session = null;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a page that is no such story', () => {
  it('is left as it was, and the reason is kept for whoever asks', async () => {
    const before = open(river);
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(inPage.registry.entries.size).toBe(0);
    expect(inPage.roots).toHaveLength(0);
    expect(calls('context')).toHaveLength(0);
    // The toolbar says of it that there is nothing.
    expect(calls('found')).toMatchObject([{ payload: { state: 'no_story', figures: 0 } }]);
    const report = await background.tell('report');
    expect(report).toMatchObject({ ok: true, value: { state: 'no_story', sidebar: 'hidden', figures: 0 } });
  });

  it('can be without an article', async () => {
    const before = open('<form><input></form>');
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await background.tell('report')).toMatchObject({ value: { state: 'no_article' } });
  });
});

describe('a story', () => {
  it('gets one element, marks on its figures, and is told to the background', async () => {
    open(layoffs);
    await start();
    expect(hosts()).toBe(1);
    expect(marked().some((text) => text.startsWith('9,000'))).toBe(true);
    expect(marked().some((text) => text.startsWith('27,000'))).toBe(true);
    expect(calls('marks').map(({ payload }) => payload)).toEqual([{ on: true, style: 'both' }]);
    expect(calls('found').at(-1)?.payload).toMatchObject({ state: 'story', kind: 'layoff', sidebar: 'shown' });
  });

  it('is left as it was after all is closed, hidden or destroyed', async () => {
    const before = open(layoffs);
    const running = await start();
    await background.tell('hide');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(inPage.registry.entries.size).toBe(0);
    expect(calls('marks').at(-1)?.payload).toEqual({ on: false, style: 'both' });
    await background.tell('show');
    expect(hosts()).toBe(1);
    expect(marked()).not.toEqual([]);
    running.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(inPage.registry.entries.size).toBe(0);
    expect(running.alive).toBe(false);
  });

  it('is toggled', async () => {
    open(layoffs);
    await start();
    expect(await background.tell('toggle')).toMatchObject({ value: { sidebar: 'hidden' } });
    expect(await background.tell('toggle')).toMatchObject({ value: { sidebar: 'shown' } });
  });

  it('takes focus only by the reader’s key, and gives it back when it closes', async () => {
    open(`${layoffs}<a href="#here">A link</a>`);
    const link = document.querySelector('a');
    await start();
    expect(inPage.roots.at(-1)?.activeElement).toBeNull();
    await background.tell('toggle');
    link?.focus();
    await background.tell('toggle');
    await settle();
    expect(document.activeElement?.matches(hostSelector)).toBe(true);
    expect(inPage.roots.at(-1)?.activeElement?.localName).toBe('button');
    await background.tell('toggle');
    expect(document.activeElement).toBe(link);
    // From the popup it is opened without.
    await background.tell('show');
    await settle();
    expect(document.activeElement).toBe(link);
  });

  it('comes shrunk to a tab where the reader left it so, and opens when asked to', async () => {
    open(layoffs);
    background.stored['settings.show'] = 'tab';
    await start();
    expect(inPage.roots[0]?.querySelector('.tab')).not.toBeNull();
    expect(await background.tell('report')).toMatchObject({ value: { sidebar: 'hidden' } });
    expect(await background.tell('show')).toMatchObject({ value: { sidebar: 'shown' } });
    await settle();
    expect(inPage.roots[0]?.querySelector('.panel')).not.toBeNull();
  });

  it('leads from a row to the words, and from the words to the row by no click that the page made', async () => {
    open(layoffs);
    await start();
    const root = inPage.roots[0];
    root?.querySelector<HTMLElement>('[data-section="figures"] .row-head')?.click();
    await settle();
    expect(inPage.registry.texts(highlightNames.current)).toHaveLength(1);
    const [range] = inPage.registry.get(highlightNames.holds)?.ranges.slice(-1) ?? [];
    inPage.registry.hits = range ? [{ ranges: [range] }] : [];
    document.querySelector('#sum')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(root?.querySelectorAll('[data-current]')).toHaveLength(0);
    expect(inPage.registry.texts(highlightNames.current)).not.toEqual([String(range)]);
  });

  it('is asked about again when the dataset changed, and drawn in place', async () => {
    open(layoffs);
    await start();
    await background.tell('datasetChanged');
    await settle();
    expect(calls('context')).toHaveLength(2);
    expect(hosts()).toBe(1);
    expect(inPage.roots).toHaveLength(1);
  });

  it.each([false, true])(
    'offers to be left alone on its site, where that may be kept (private: %s)',
    async (isPrivate) => {
      Object.assign(chrome, { extension: { inIncognitoContext: isPrivate } });
      open(layoffs);
      await start();
      expect(inPage.roots.at(-1)?.querySelectorAll('[data-act="site-off"]')).toHaveLength(isPrivate ? 0 : 1);
    },
  );

  it.each([false, true])(
    'begins records with its figures, where its address may go into the history (private: %s)',
    async (isPrivate) => {
      Object.assign(chrome, { extension: { inIncognitoContext: isPrivate } });
      open(layoffs);
      await start();
      const root = inPage.roots.at(-1);
      root?.querySelector<HTMLElement>('[data-section="figures"] .row-head')?.click();
      await settle();
      expect(root?.querySelector('[data-section="figures"] .receipt')?.textContent).toContain('9,000');
      expect(root?.querySelectorAll('[data-act="draft"]')).toHaveLength(isPrivate ? 0 : 1);
    },
  );

  it('whose dataset cannot be read fails quietly', async () => {
    const before = open(layoffs);
    background.answer = ({ call }) => {
      if (call === 'languages') registerLanguage(en);
      return call === 'context' ? { ok: false, error: 'the store is broken' } : { ok: true, value: null };
    };
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await background.tell('report')).toMatchObject({ value: { state: 'failed', error: 'the store is broken' } });
  });
});

describe('what a story is shown with', () => {
  const lang = () => inPage.roots.at(-1)?.querySelector('.surface')?.getAttribute('lang') ?? null;
  const locales = (name: string) =>
    calls(name).map(({ payload }) => v.parse(v.object({ locale: v.string() }), payload).locale);
  const gone = { ok: false, error: 'the file is gone' };

  /** Nothing of it is in the page until the background brings it, when `bring` lets it. */
  function standIn(bring: (name: string) => Promise<boolean>): void {
    for (const part of ['words', 'drawing']) Reflect.deleteProperty(globalThis, Symbol.for(`prior-waves.${part}`));
    const { answer } = background;
    background.answer = async (message) => {
      const { call: name, payload } = message;
      if (name !== 'words' && name !== 'sidebar') return answer(message);
      if (!(await bring(name))) return gone;
      const { locale } = v.parse(v.object({ locale: v.string() }), payload);
      [enWords, fiWords].filter((words) => words.locale === locale).forEach(registerWords);
      if (name === 'sidebar') offerDrawing(drawing);
      return { ok: true, value: null };
    };
  }
  afterEach(() => {
    registerAllWords();
    offerDrawing(drawing);
  });

  it('is asked for once, and only where there is something to show', async () => {
    standIn(async () => true);
    open(river);
    await start();
    expect(calls('sidebar')).toEqual([]);
    session?.destroy();
    open(layoffs);
    await start();
    expect(lang()).toBe('en');
    await background.tell('datasetChanged');
    await background.tell('lookUp', { text: '9,000', framed: false });
    await background.tell('summary');
    expect(locales('sidebar')).toEqual(['en']);
    expect(calls('words')).toEqual([]);
  });

  it('is asked for on the reader’s wish where there is no story, too', async () => {
    standIn(async () => true);
    open(river);
    await start();
    expect(await background.tell('summary')).toMatchObject({ ok: true, value: { why: expect.any(Array) } });
    expect(await background.tell('lookUp', { text: '2,000', framed: false })).toEqual({ ok: true, value: null });
    expect(hosts()).toBe(1);
    expect(locales('sidebar')).toEqual(['en']);
  });

  it('can be beyond reach: then nothing is drawn, the reason is kept, and it is asked for once more', async () => {
    let isThere = false;
    standIn(async () => isThere);
    const before = open(layoffs);
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
    const { error } = gone;
    expect(await background.tell('report')).toMatchObject({ value: { state: 'failed', error } });
    expect(await background.tell('summary')).toEqual(gone);
    expect(await background.tell('lookUp', { text: '9,000', framed: true })).toEqual(gone);
    isThere = true;
    await background.tell('check');
    await settle();
    expect(hosts()).toBe(1);
  });

  it('follows the reader’s language; until its words are there it stays as it is', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<true>((resolve) => {
      arrive = () => resolve(true);
    });
    standIn(async (name) => name === 'sidebar' || arrived);
    open(layoffs);
    await start();
    await background.set({ uiLocale: 'fi' });
    expect(lang()).toBe('en');
    expect(hosts()).toBe(1);
    arrive();
    await settle();
    expect(lang()).toBe('fi');
    expect(hosts()).toBe(1);
    expect(locales('words')).toEqual(['fi']);
    expect(calls('context')).toHaveLength(1);
  });

  it('stays where other words cannot be had, and where the reader comes back to them meanwhile', async () => {
    standIn(async (name) => name === 'sidebar');
    open(layoffs);
    await start();
    await background.set({ uiLocale: 'fi' });
    await background.set({ uiLocale: 'en' });
    expect(lang()).toBe('en');
    expect(inPage.roots).toHaveLength(1);
    expect(await background.tell('report')).toMatchObject({ value: { state: 'story', sidebar: 'shown' } });
  });

  it('is there for the last word when the extension is gone', async () => {
    standIn(async () => true);
    open(layoffs);
    await start();
    background.die();
    const host = document.querySelector(hostSelector);
    if (host) sendTrusted(host, new MouseEvent('pointerdown', { bubbles: true }));
    await settle();
    expect(inPage.roots.at(-1)?.textContent).toContain(labelsFor('en').stale.title);
  });
});

describe('a setting that is changed while a story is open', () => {
  const inRoot = (selector: string) => inPage.roots.at(-1)?.querySelector(selector) ?? null;
  const shape = () => (hosts() === 0 ? 'none' : inRoot('.panel') ? 'panel' : 'tab');
  const use = () =>
    inRoot('.scroller [data-section]')?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));

  it('shows it as a tab, takes it away and opens it again, each at once', async () => {
    const before = open(layoffs);
    await start();
    expect(shape()).toBe('panel');
    await background.set({ show: 'tab' });
    expect(shape()).toBe('tab');
    await background.set({ show: 'badge' });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(inPage.registry.entries.size).toBe(0);
    expect(calls('found').at(-1)?.payload).toMatchObject({ state: 'story', sidebar: 'hidden' });
    await background.set({ show: 'open' });
    expect(shape()).toBe('panel');
    expect(marked()).not.toEqual([]);
    // None of it is the reader's wish about this page or site.
    expect(calls('closed')).toEqual([]);
    expect(background.stored['settings.siteLayouts']).toBeUndefined();
  });

  it('takes nothing out of the reader’s hands', async () => {
    open(layoffs);
    await start();
    use();
    await background.set({ show: 'badge' });
    expect(shape()).toBe('panel');
    await background.tell('hide');
    expect(shape()).toBe('none');
    await background.set({ show: 'tab' });
    expect(shape(), 'closed here').toBe('none');
  });

  it('leaves it to the reader to ask for it, also in another language', async () => {
    background.stored['settings.show'] = 'badge';
    open(layoffs);
    await start();
    expect(shape()).toBe('none');
    expect(calls('marks')).toEqual([]);
    await background.tell('show');
    expect(shape()).toBe('panel');
    await background.set({ uiLocale: 'fi' });
    expect(shape()).toBe('panel');
    // What was told holds in any language.
    expect(calls('context')).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(background.stored['settings.siteLayouts']).not.toMatchObject([{ open: true }]);
  });

  it('concerns only the kinds of story that are named', async () => {
    background.stored['settings.kinds'] = ['hiring'];
    open(layoffs);
    await start();
    expect(shape()).toBe('none');
    await background.set({ kinds: ['hiring', 'layoff'] });
    expect(shape()).toBe('panel');
    await background.set({ kinds: [] });
    expect(shape()).toBe('none');
  });

  it.each([false, true])('keeps quiet in private windows (private: %s)', async (isPrivate) => {
    Object.assign(chrome, { extension: { inIncognitoContext: isPrivate } });
    open(layoffs);
    await start();
    await background.set({ privateWindows: 'quiet' });
    expect(shape()).toBe(isPrivate ? 'none' : 'panel');
    await background.tell('show');
    expect(shape()).toBe('panel');
  });

  it('takes marks away and brings them back, in another style', async () => {
    open(layoffs);
    await start();
    const before = marked();
    await background.set({ marks: false });
    expect(marked()).toEqual([]);
    await background.set({ marks: true });
    expect(marked()).toEqual(before);
    await background.set({ markStyle: 'underline' });
    expect(calls('marks').map(({ payload }) => payload)).toEqual([
      { on: true, style: 'both' },
      { on: false, style: 'both' },
      { on: true, style: 'underline' },
    ]);
    await background.tell('hide');
    expect(calls('marks').at(-1)?.payload).toEqual({ on: false, style: 'underline' });
  });

  it('asks the background again what holds by now', async () => {
    open(layoffs);
    await start();
    await background.set({ ownRecords: false });
    await background.set({ reportedWaves: false });
    await background.set({ trailDays: 30 });
    expect(calls('context')).toHaveLength(3);
    expect(inPage.roots).toHaveLength(1);
  });

  it('says which waves are listed first', async () => {
    open(layoffs);
    await start();
    const pressed = () => inRoot('.filter [aria-pressed="true"]')?.textContent ?? '';
    const first = pressed();
    await background.set({ listedWaves: 'hiring' });
    expect(pressed()).not.toBe(first);
    await background.set({ listedWaves: 'story' });
    expect(pressed()).toBe(first);
  });
});

describe('a page that goes on', () => {
  async function passing(ms: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
  }

  it('is read again once its text has come', async () => {
    open('');
    vi.useFakeTimers();
    session = startSession(document);
    await passing(50);
    expect(hosts()).toBe(0);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', layoffs);
    await passing(2_000);
    expect(hosts()).toBe(1);
  });

  it('keeps its marks when the site draws the same text in other nodes', async () => {
    open(layoffs);
    vi.useFakeTimers();
    session = startSession(document);
    await passing(50);
    const before = marked();
    expect(before).not.toEqual([]);
    const article = document.querySelector('article');
    if (article) article.outerHTML = layoffs;
    expect(marked()).not.toEqual(before);
    await passing(2_000);
    expect(marked()).toEqual(before);
    expect(inPage.roots).toHaveLength(1);
  });

  it('takes the sidebar away with the story it stood beside', async () => {
    open(layoffs);
    vi.useFakeTimers();
    session = startSession(document);
    await passing(50);
    expect(hosts()).toBe(1);
    const main = document.querySelector('main');
    if (main) main.innerHTML = river;
    window.history.pushState(null, '', '/river');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await passing(500);
    expect(hosts()).toBe(0);
    expect(inPage.registry.entries.size).toBe(0);
    expect(calls('found').at(-1)?.payload).toMatchObject({ state: 'no_story' });
  });

  it('keeps it where only the address changed', async () => {
    open(layoffs);
    vi.useFakeTimers();
    session = startSession(document);
    await passing(50);
    window.history.pushState(null, '', '/story?from=mail');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await passing(5_000);
    expect(hosts()).toBe(1);
    expect(inPage.roots).toHaveLength(1);
  });

  it('is left alone by a script that outlived its extension', async () => {
    const before = open(layoffs);
    const running = await start();
    await vi.waitFor(() => expect(hosts()).toBe(1));
    background.die();
    // Of what the page makes up it takes no notice.
    document.dispatchEvent(new Event('pointerdown'));
    expect(hosts()).toBe(1);
    sendTrusted(document, new Event('pointerdown'));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(inPage.registry.entries.size).toBe(0);
    expect(running.alive).toBe(false);
  });
});

describe('a page that the browser translates', () => {
  const finnish = `<article><h1>Amazon vähentää 9 000 työpaikkaa</h1><time datetime="2023-03-21">21.3.2023</time>
<p>Amazon vähentää noin 9 000 työpaikkaa lisää, kertoi toimitusjohtaja Andy Jassy henkilöstölle maanantaina.</p>
<p>Yhtiö oli ilmoittanut tammikuussa 18 000 irtisanomisesta. Amazonilla oli vuodenvaihteessa 1,54 miljoonaa työntekijää.</p></article>`;

  it('says so, and marks nothing in the text: Chrome’s mark', async () => {
    open(layoffs);
    document.documentElement.className = 'translated-ltr';
    await start();
    expect(inPage.roots[0]?.querySelector('[data-limit="translated"]')).not.toBeNull();
    expect(marked()).toEqual([]);
    document.documentElement.className = '';
  });

  it('is told by the change of language where the browser leaves no mark, and marks are taken away', async () => {
    registerLanguage(fi);
    open(finnish);
    vi.useFakeTimers();
    session = startSession(document);
    await vi.advanceTimersByTimeAsync(50);
    expect(marked()).not.toEqual([]);
    document.body.innerHTML = layoffs;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(inPage.roots.at(-1)?.querySelector('[data-limit="translated"]')).not.toBeNull();
    expect(marked()).toEqual([]);
  });
});

describe('a page that the reader said is no such story', () => {
  /** The background as it answers with a correction of this page, or without. */
  function aside(is: boolean): void {
    const answer = background.answer;
    background.answer = (message) => {
      const given = answer(message);
      if (message.call !== 'context' || is) return given;
      const { value } = v.parse(v.object({ value: v.looseObject({ story: v.looseObject({}) }) }), given);
      const why = [{ code: 'reader', speaks: 'against', words: [], by: 'correction-1' }];
      return { ok: true, value: { ...value, story: { ...value.story, is: false, kind: 'none', why } } };
    };
  }

  it('is left as it was, and the reason is kept for whoever asks', async () => {
    const before = open(layoffs);
    aside(false);
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await background.tell('report')).toMatchObject({
      value: { state: 'no_story', why: [{ code: 'reader', by: 'correction-1' }] },
    });
  });

  it('shows again once that was taken back', async () => {
    open(layoffs);
    const whole = background.answer;
    aside(false);
    await start();
    background.answer = whole;
    await background.tell('datasetChanged');
    await settle();
    expect(hosts()).toBe(1);
    expect(await background.tell('report')).toMatchObject({ value: { state: 'story' } });
  });

  it('keeps its sidebar until it is closed, where that was said in it', async () => {
    open(layoffs);
    await start();
    aside(false);
    await background.tell('datasetChanged');
    await settle();
    expect(hosts()).toBe(1);
    expect(calls('found').at(-1)?.payload).toMatchObject({ state: 'no_story' });
  });

  it('is told as the last answer has it, also where one that was asked for before comes after it', async () => {
    open(layoffs);
    await start();
    const { answer } = background;
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    background.answer = (message) => (message.call === 'context' ? held.then(() => answer(message)) : answer(message));
    const former = background.tell('datasetChanged');
    await settle();
    background.answer = answer;
    aside(false);
    await background.tell('datasetChanged');
    goOn();
    await former;
    await settle();
    expect(calls('found').at(-1)?.payload).toMatchObject({ state: 'no_story' });
  });
});

describe('a text that grows', () => {
  it('is read again in place: what the reader opened stays open', async () => {
    open(layoffs);
    vi.useFakeTimers();
    session = startSession(document);
    await vi.advanceTimersByTimeAsync(50);
    const root = inPage.roots[0];
    root?.querySelector<HTMLElement>('[data-row="figure-0"] .row-head')?.click();
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>In November the company had cut 10,000 jobs, according to reports.</p>');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(marked().some((text) => text.startsWith('10,000'))).toBe(true);
    expect(inPage.roots).toHaveLength(1);
    expect(root?.querySelector<HTMLElement>('#receipt-figure-0')?.hidden).toBe(false);
  });
});

describe('the file', () => {
  it('that runs a second time leaves the first in charge, and takes over from a dead one', async () => {
    open(layoffs);
    await import('../../src/sidebar/annotator.ts');
    await settle();
    expect(hosts()).toBe(1);
    vi.resetModules();
    await import('../../src/sidebar/annotator.ts');
    await settle();
    expect(hosts()).toBe(1);
    expect(inPage.roots).toHaveLength(1);
    background.die();
    sendTrusted(document, new Event('visibilitychange'));
    expect(hosts()).toBe(0);
    standInBackground();
    vi.resetModules();
    await import('../../src/sidebar/annotator.ts');
    await settle();
    expect(hosts()).toBe(1);
    expect(inPage.roots).toHaveLength(2);
    Reflect.get(globalThis, Symbol.for('prior-waves.session')).destroy();
  });
});
