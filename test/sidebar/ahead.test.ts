// @vitest-environment jsdom
/**
 * The frame that is brought while the background still weighs the story: it comes where a sidebar is sure to come, and nowhere
 * else.
 */
import { describe, expect, it, vi } from 'vitest';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { background, begin, calls, hosts, inAnnotatedPages, inPage, layoffs, open, river } from './annotated.ts';
import { allDrawn, settle } from './in-page.ts';

inAnnotatedPages();

/** The background weighs the story until it is let. Gives what lets it, and how often an element of ours came into the page. */
function holdContext(): { answer: (with_?: unknown) => Promise<void>; came: () => number } {
  const { answer } = background;
  const waiting: ((value: unknown) => void)[] = [];
  background.answer = (message) => {
    if (message.call !== 'context') return answer(message);
    const told = answer(message);
    return new Promise((resolve) => waiting.push((instead) => resolve(instead ?? told)));
  };
  let count = 0;
  const watching = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    count += added.filter((node) => node instanceof Element && node.matches(hostSelector)).length;
  });
  watching.observe(document.documentElement, { childList: true });
  return {
    async answer(instead) {
      for (const go of waiting.splice(0)) go(instead);
      await settle();
      await allDrawn(inPage);
    },
    came: () => count,
  };
}

const says = (said: object) => {
  const { answer } = background;
  background.answer = (message) => (message.call === 'saidBefore' ? { ok: true, value: said } : answer(message));
};

describe('while the background weighs a story', () => {
  it('the frame of its sidebar comes into the page, unseen, and is the one that is drawn in', async () => {
    const held = holdContext();
    open(layoffs);
    begin();
    await settle();
    expect(calls('context')).toHaveLength(1);
    const [element] = document.querySelectorAll(hostSelector);
    expect(element).toBeDefined();
    const root = inPage.roots.at(-1);
    expect(root?.querySelector('iframe')?.dataset.seen).toBeUndefined();
    expect(root?.textContent).toBe('');
    await held.answer();
    expect([...document.querySelectorAll(hostSelector)]).toEqual([element]);
    expect(root?.querySelector('.panel')?.textContent).toContain('9,000');
    expect(held.came()).toBe(1);
  });

  it.each([
    ['put aside', { closed: false, aside: true }],
    ['closed', { closed: true, aside: false }],
  ])('nothing comes into a page that the reader has %s', async (_, said) => {
    says(said);
    const held = holdContext();
    open(layoffs);
    begin();
    await settle();
    expect(calls('context')).toHaveLength(1);
    expect(hosts()).toBe(0);
    expect(held.came()).toBe(0);
  });

  it.each([
    ['comes at the reader’s wish alone', { 'settings.show': 'badge' }],
    ['comes for other kinds of story', { 'settings.kinds': ['hiring'] }],
    ['is off on this site', { 'settings.offSites': ['localhost'] }],
  ])('nothing comes where the sidebar %s', async (_, stored) => {
    Object.assign(background.stored, stored);
    const held = holdContext();
    open(layoffs);
    begin();
    await settle();
    expect(calls('context')).toHaveLength(1);
    await held.answer();
    expect(held.came()).toBe(0);
  });

  it('nothing comes into a page that is no story', async () => {
    const held = holdContext();
    open(river);
    begin();
    await settle();
    expect(held.came()).toBe(0);
  });

  it('nothing comes into a tab that nobody looks at, before or after, until somebody does', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const held = holdContext();
    const before = open(layoffs);
    begin();
    await settle();
    await held.answer();
    expect(held.came()).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    // The toolbar tells of the tab all the same.
    expect(calls('found').at(-1)).toMatchObject({ payload: { state: 'story', sidebar: 'waiting' } });
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    await allDrawn(inPage);
    expect(held.came()).toBe(1);
    expect(inPage.roots.at(-1)?.querySelector('.panel')?.textContent).toContain('9,000');
    expect(calls('found').at(-1)).toMatchObject({ payload: { sidebar: 'shown' } });
    expect(calls('context')).toHaveLength(1);
  });

  it('an edit that is made meanwhile is asked for by who looks at such a tab, once, and not before', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    open(layoffs);
    begin();
    await settle();
    expect(await background.tell('datasetChanged')).toEqual({ ok: true, value: null });
    await background.tell('datasetChanged');
    expect(calls('context')).toHaveLength(1);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    await allDrawn(inPage);
    expect(calls('context')).toHaveLength(2);
    expect(calls('context').at(-1)).toMatchObject({ payload: { as: 'again' } });
    expect(hosts()).toBe(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(calls('context')).toHaveLength(2);
  });

  it('in a tab that was looked at and is left meanwhile, it is drawn all the same', async () => {
    const held = holdContext();
    open(layoffs);
    begin();
    await settle();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await held.answer();
    expect([held.came(), hosts()]).toEqual([1, 1]);
    expect(inPage.roots.at(-1)?.querySelector('.panel')?.textContent).toContain('9,000');
    vi.restoreAllMocks();
  });

  it('and then cannot, the page is as it was', async () => {
    const held = holdContext();
    const before = open(layoffs);
    begin();
    await settle();
    expect(hosts()).toBe(1);
    await held.answer({ ok: false, error: 'the store is broken' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('and the page goes, nothing of it stays', async () => {
    const held = holdContext();
    const before = open(layoffs);
    const session = begin();
    await settle();
    expect(hosts()).toBe(1);
    session.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    await held.answer();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('and the page takes it out, it comes once more, as it would if it had been seen', async () => {
    const held = holdContext();
    open(layoffs);
    begin();
    await settle();
    document.querySelector(hostSelector)?.remove();
    await held.answer();
    expect(hosts()).toBe(1);
    document.querySelector(hostSelector)?.remove();
    await settle();
    expect(await background.tell('report')).toMatchObject({ value: { sidebar: 'removed' } });
    expect(held.came()).toBe(2);
  });
});
