// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { highlightNames } from '../../src/highlights/names.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import {
  background,
  calls,
  hosts,
  inAnnotatedPages,
  inPage,
  layoffs,
  marked,
  open,
  river,
  standInBackground,
  start,
} from './annotated.ts';
import { sendTrusted, settle } from './in-page.ts';

// What tests press no hand has pressed.
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({ ...(await original()), isOwnHand: () => true }));

inAnnotatedPages();

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
    const { answer } = background;
    background.answer = (message) =>
      message.call === 'context' ? { ok: false, error: 'the store is broken' } : answer(message);
    await start();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await background.tell('report')).toMatchObject({ value: { state: 'failed', error: 'the store is broken' } });
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
