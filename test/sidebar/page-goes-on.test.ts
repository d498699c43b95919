// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import fi from '../../src/story/languages/fi.ts';
import { registerLanguage } from '../../src/story/registry.ts';
import {
  background,
  begin,
  calls,
  hosts,
  inAnnotatedPages,
  inPage,
  layoffs,
  marked,
  open,
  river,
  start,
} from './annotated.ts';
import { sendTrusted, settle } from './in-page.ts';

// What tests press no hand has pressed.
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({ ...(await original()), isOwnHand: () => true }));

inAnnotatedPages();

describe('a page that goes on', () => {
  async function passing(ms: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
  }

  it('is read again once its text has come', async () => {
    open('');
    vi.useFakeTimers();
    begin();
    await passing(50);
    expect(hosts()).toBe(0);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', layoffs);
    await passing(2_000);
    expect(hosts()).toBe(1);
  });

  it('keeps its marks when the site draws the same text in other nodes', async () => {
    open(layoffs);
    vi.useFakeTimers();
    begin();
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
    begin();
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
    begin();
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
    begin();
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
    begin();
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
