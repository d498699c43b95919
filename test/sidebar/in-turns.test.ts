import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns } from '../../src/sidebar/in-turns.ts';
import { readPage } from '../../src/sidebar/page-reading.ts';
import en from '../../src/story/languages/en.ts';
import { readStory, readStorySteps } from '../../src/story/read.ts';
import { registerLanguage } from '../../src/story/registry.ts';
import { ENGLISH } from '../article/own-articles.ts';
import { articleOf as pageOf } from '../article/page.ts';
import { articleOf } from '../story/passages.ts';

const article = articleOf(ENGLISH.title, [...ENGLISH.paragraphs], '2026-01-28');
const page = pageOf(
  `<html lang="en"><head><title>${ENGLISH.title}</title></head><body><main><article><h1>${ENGLISH.title}</h1>${ENGLISH.paragraphs
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></main></body></html>`,
);

/** Every look at the clock is 5 ms later than the one before. */
let now = 0;
beforeEach(() => {
  registerLanguage(en);
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
});
afterEach(() => vi.restoreAllMocks());

function* counting(to: number): Generator<void, string> {
  for (let at = 0; at < to; at += 1) yield;
  return 'done';
}

describe('work in turns', () => {
  it('gives what it gives at once', async () => {
    expect(await inTurns(readStorySteps(article, en))).toEqual(readStory(article, en));
  });

  it.each(['scheduler', 'channel'])('lets others have their turn in between (%s)', async (way) => {
    if (way === 'scheduler') vi.stubGlobal('scheduler', { yield: () => new Promise<void>((go) => setTimeout(go)) });
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    }, 0);
    let isDone = false;
    const work = inTurns(counting(4_000)).finally(() => {
      isDone = true;
    });
    await vi.waitUntil(() => others > 2 || isDone, { interval: 1 });
    expect(isDone).toBe(false);
    clearInterval(timer);
    expect(await work).toBe('done');
    vi.unstubAllGlobals();
  });

  it('is left where nobody waits for it any more', async () => {
    const steps = counting(1_000_000);
    let over = false;
    const work = inTurns(steps, () => over);
    over = true;
    expect(await work).toBeNull();
    expect(steps.next().done).toBe(false);
  });

  it('leaves a page unread that was overtaken', async () => {
    expect((await readPage(page, false, () => false)).state).toBe('story');
    expect(await readPage(page, false, () => true)).toEqual({ state: 'reading' });
    let asked = 0;
    const reading = await readPage(page, false, () => {
      asked += 1;
      return asked > 2;
    });
    expect(reading).toEqual({ state: 'reading' });
  });

  it('is divided finely: no step of a reading asks more than a few things of a sentence', () => {
    const steps = [...readStorySteps(article, en)].length;
    expect(steps).toBeGreaterThan(20 * ENGLISH.paragraphs.length);
  });
});
