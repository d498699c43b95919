// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { background, calls, hosts, inAnnotatedPages, inPage, layoffs, open, start } from './annotated.ts';

// What tests press no hand has pressed.
vi.mock('../../src/sidebar/own-hand.ts', async (original) => ({ ...(await original()), isOwnHand: () => true }));

inAnnotatedPages();

describe('a site that is switched off while its page is open', () => {
  const use = () =>
    inPage.roots
      .at(-1)
      ?.querySelector('.scroller [data-section]')
      ?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
  const off = [window.location.hostname];

  it('keeps what is in use where that was done elsewhere; the popup, which closes it, takes it away until the site is on again', async () => {
    open(layoffs);
    await start();
    use();
    await background.set({ offSites: off });
    expect(hosts()).toBe(1);
    await background.tell('hide');
    expect(hosts()).toBe(0);
    await background.set({ offSites: [] });
    expect(hosts()).toBe(1);
    expect(calls('closed'), 'no wish about this page').toEqual([]);
  });

  it('takes away what was opened by hand, also before the page has heard of the switch', async () => {
    open(layoffs);
    await start();
    await background.tell('show');
    background.stored['settings.offSites'] = off;
    await background.tell('hide');
    expect(hosts()).toBe(0);
    await background.set({ offSites: [] });
    expect(hosts()).toBe(1);
  });
});
