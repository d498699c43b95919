// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { background, calls, hosts, inAnnotatedPages, inPage, layoffs, marked, open, start } from './annotated.ts';
import { allDrawn, settle } from './in-page.ts';

// What tests press no hand has pressed.
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({ ...(await original()), isOwnHand: () => true }));

inAnnotatedPages();

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
    await settle();
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
    await allDrawn(inPage);
    const pressed = () => inRoot('.filter [aria-pressed="true"]')?.textContent ?? '';
    const first = pressed();
    await background.set({ listedWaves: 'hiring' });
    expect(pressed()).not.toBe(first);
    await background.set({ listedWaves: 'story' });
    expect(pressed()).toBe(first);
  });
});
