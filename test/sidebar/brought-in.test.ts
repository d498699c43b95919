// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { drawing } from '../../src/sidebar/drawing.ts';
import { offerDrawing } from '../../src/sidebar/offered-drawing.ts';
import { labelsFor } from '../../src/surfaces/labels/index.ts';
import { registerAllWords } from '../../src/surfaces/words/all.ts';
import enWords from '../../src/surfaces/words/en.ts';
import fiWords from '../../src/surfaces/words/fi.ts';
import { registerWords } from '../../src/surfaces/words.ts';
import { background, calls, hosts, inAnnotatedPages, inPage, layoffs, open, river, start } from './annotated.ts';
import { sendTrusted, settle } from './in-page.ts';

// What tests press no hand has pressed.
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({ ...(await original()), isOwnHand: () => true }));

inAnnotatedPages();

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
    const first = await start();
    expect(calls('sidebar')).toEqual([]);
    first.destroy();
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
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await start();
    // What words it in the page itself is brought when there is time.
    await vi.advanceTimersByTimeAsync(2_000);
    background.die();
    const host = document.querySelector(hostSelector);
    if (host) sendTrusted(host, new MouseEvent('pointerdown', { bubbles: true }));
    await settle();
    expect(inPage.roots.at(-1)?.textContent).toContain(labelsFor('en').stale.title);
  });
});
