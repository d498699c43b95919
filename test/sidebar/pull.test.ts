// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { usualLayout } from '../../src/settings/usual-layout.ts';
import { settle } from './in-page.ts';
import { inFreshPages, type Mounted } from './mounting.ts';

const page = inFreshPages();

beforeEach(() => {
  Element.prototype.setPointerCapture = vi.fn();
  vi.stubGlobal('innerHeight', 1_000);
});

/** Each thing that can be pulled: how it comes into the page, and what there is to see of it. */
const things = {
  'the panel’s edge': {
    selector: '.handle',
    show: () => shown(1_024),
    state: ({ one }: Mounted) => one('.handle').getAttribute('aria-valuenow'),
    afterPull: '400',
    kept: { width: 400 },
  },
  'the sheet’s grip': {
    selector: '.grip',
    show: () => shown(500),
    state: ({ one }: Mounted) => `${one('.sheet').dataset.rest} ${one('.sheet').style.blockSize}`,
    afterPull: 'full ',
    kept: { closings: 0 },
  },
  'the tab': {
    selector: '.tab',
    show: () => shown(1_024, false),
    state: ({ one }: Mounted) => `${one('.sidebar').dataset.side} ${one('.tab').style.insetBlockStart}`,
    afterPull: 'left clamp(8px, 0%, calc(100% - 88px))',
    kept: { tabAt: 0, side: 'left' },
  },
};

function shown(width: number, open = true): Mounted {
  vi.stubGlobal('innerWidth', width);
  const mounted = page.mount({ layout: { ...usualLayout, open } });
  mounted.sidebar.show();
  return mounted;
}

const pointer = (name: string, clientX: number, clientY: number) =>
  new MouseEvent(name, { bubbles: true, button: 0, clientX, clientY });

describe.each(Object.entries(things))('%s', (_, { selector, show, state, afterPull, kept }) => {
  /** The hand goes up and left. */
  async function pull(element: HTMLElement): Promise<void> {
    element.dispatchEvent(pointer('pointerdown', 440, 950));
    element.dispatchEvent(pointer('pointermove', 400, 100));
    await settle();
  }

  /** What the browser sends to the one that is under the pointer when the hand goes on and lets go. */
  async function letGo(element: HTMLElement): Promise<void> {
    element.dispatchEvent(pointer('pointermove', 300, 500));
    element.dispatchEvent(pointer('lostpointercapture', 300, 500));
    await settle();
  }

  it('is pulled until it is let go, and that is kept', async () => {
    const mounted = show();
    const element = mounted.one(selector);
    await pull(element);
    element.dispatchEvent(pointer('lostpointercapture', 400, 100));
    element.dispatchEvent(pointer('pointermove', 100, 900));
    await settle();
    expect(state(mounted)).toBe(afterPull);
    expect(mounted.options.onLayout).toHaveBeenCalledExactlyOnceWith(kept);
  });

  it('is as before where the page took the sidebar out meanwhile, and stays so where the hand goes on', async () => {
    const mounted = show();
    const before = state(mounted);
    const element = mounted.one(selector);
    await pull(element);
    expect(state(mounted)).not.toBe(before);
    document.querySelector(hostSelector)?.remove();
    await vi.waitUntil(() => mounted.sidebar.inPage);
    expect(state(mounted)).toBe(before);
    await letGo(mounted.one(selector));
    expect(state(mounted)).toBe(before);
    expect(mounted.options.onLayout).not.toHaveBeenCalled();
  });

  it('is as before where the sidebar went by itself and came back', async () => {
    const mounted = show();
    const before = state(mounted);
    await pull(mounted.one(selector));
    mounted.sidebar.hide();
    mounted.sidebar.show();
    await letGo(mounted.one(selector));
    expect(state(mounted)).toBe(before);
    expect(mounted.options.onLayout).not.toHaveBeenCalled();
  });
});

describe('what goes while it is pulled', () => {
  it('the panel that shrinks comes back as wide as it was', async () => {
    const mounted = shown(1_024);
    mounted.one('.handle').dispatchEvent(pointer('pointerdown', 440, 100));
    mounted.one('.handle').dispatchEvent(pointer('pointermove', 400, 100));
    mounted.one('.collapse').click();
    await settle();
    mounted.one('.tab').click();
    await settle();
    expect(mounted.one('.handle').getAttribute('aria-valuenow')).toBe('360');
  });

  it('the tab that opens leaves the panel at its side', async () => {
    const mounted = shown(1_024, false);
    mounted.one('.tab').dispatchEvent(pointer('pointerdown', 1_000, 100));
    mounted.one('.tab').dispatchEvent(pointer('pointermove', 10, 100));
    await settle();
    expect(mounted.one('.sidebar').dataset.side).toBe('left');
    mounted.sidebar.show(true);
    await settle();
    expect(mounted.all('.panel')).toHaveLength(1);
    expect(mounted.one('.sidebar').dataset.side).toBe('right');
  });

  it('the tab that was out of the page opens at the next press', async () => {
    const mounted = shown(1_024, false);
    mounted.one('.tab').dispatchEvent(pointer('pointerdown', 1_000, 100));
    mounted.one('.tab').dispatchEvent(pointer('pointermove', 1_000, 300));
    mounted.sidebar.hide();
    mounted.sidebar.show();
    mounted.one('.tab').click();
    await settle();
    expect(mounted.all('.panel')).toHaveLength(1);
  });
});
