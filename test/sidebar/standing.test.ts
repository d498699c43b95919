// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import type { Places } from '../../src/article/places.ts';
import { usualLayout } from '../../src/settings/site-layout.ts';
import { hostTag } from '../../src/sidebar/host.ts';
import { type MountedSidebar, mountSidebar, type SidebarOptions } from '../../src/sidebar/mount.tsx';
import { createStand } from '../../src/sidebar/stand.ts';
import { type InPage, settle, standInPage } from './in-page.ts';
import { sampleContext } from './sample-context.ts';

let inPage: InPage;
let sidebar: MountedSidebar | null = null;
const scrollBy = vi.fn();

beforeEach(() => {
  inPage = standInPage();
  vi.stubGlobal('innerWidth', 1024);
  scrollBy.mockReset();
  Element.prototype.scrollBy = scrollBy;
  Element.prototype.setPointerCapture = vi.fn();
  document.documentElement.innerHTML = '<head></head><body><p>An article.</p></body>';
});
afterEach(() => {
  sidebar?.destroy();
  sidebar = null;
  document.documentElement.scrollTop = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function mount(change: Partial<SidebarOptions> = {}): { mounted: MountedSidebar; root: ShadowRoot } {
  const mounted = mountSidebar({
    document,
    context: sampleContext(),
    page: { title: 'Amazon cuts 9,000 more jobs', url: 'https://news.example/story', publisher: 'The News' },
    locale: 'en',
    theme: 'auto',
    layout: usualLayout,
    actions: {
      showFigure: vi.fn(),
      goBack: vi.fn(),
      stepFigure: vi.fn(),
      copyText: vi.fn(async () => true),
      site: null,
      openDataset: null,
      correct: null,
    },
    onLayout: vi.fn(),
    onCollapse: vi.fn(),
    onClose: vi.fn(),
    ...change,
  });
  sidebar = mounted;
  const root = inPage.roots.at(-1);
  if (!root) throw new Error('no root');
  return { mounted, root };
}

describe('a sidebar that has no place but over the text', () => {
  it('is opened by the reader, closed, and comes as a tab by itself', () => {
    const stand = createStand({ layout: usualLayout, viewport: 800, usualSide: 'right', keep: vi.fn() });
    stand.column.value = { left: 80, right: 720 };
    expect(stand.placement.value.stand).toBe('over');
    stand.open();
    expect([stand.collapsed.value, stand.used]).toEqual([false, true]);
    stand.comeByItself();
    expect([stand.collapsed.value, stand.used]).toEqual([true, false]);
  });

  it('in a small window comes as a strip by itself, beside the next article too', () => {
    vi.stubGlobal('innerWidth', 500);
    const { mounted } = mount();
    mounted.show();
    expect(mounted.open).toBe(false);
    mounted.show(true);
    expect(mounted.open).toBe(true);
    mounted.hide();
    mounted.show();
    expect([mounted.inPage, mounted.open]).toEqual([true, false]);
    mounted.show(true);
    expect(mounted.open).toBe(true);
  });
});

/** A page that makes room: then its text stands further left, and lower, as its lines are shorter. */
function pageWithRoom(): Places {
  const sentence = 'This sentence says in a number of words that the company is to cut some jobs this year.';
  document.body.innerHTML = `<main><article><h1>A company cuts jobs</h1>${`<p>${sentence}</p>`.repeat(4)}</article></main>`;
  Range.prototype.getBoundingClientRect = () =>
    hasRoom() ? new DOMRect(0, 260, 640, 20) : new DOMRect(192, 200, 640, 20);
  const page = extractArticle(document, 'https://news.example/story');
  if (page === null) throw new Error('no article');
  return page.places;
}

const hasRoom = () => document.querySelector(`${hostTag}[data-room]`) !== null;

describe('room that the page made', () => {
  it('is given back without moving the line that is read, when the sidebar goes for good', async () => {
    const places = pageWithRoom();
    const { mounted } = mount({ places: () => places, setRoomSheet: async () => true });
    mounted.show();
    await settle();
    expect(hasRoom()).toBe(true);
    // The reader has read on.
    document.documentElement.scrollTop = 500;
    scrollBy.mockReset();
    mounted.destroy();
    expect(document.querySelector(hostTag)).toBeNull();
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: -60, behavior: 'instant' });
  });
});

describe('the panel’s edge', () => {
  const pointer = (name: string, clientX: number) => new MouseEvent(name, { bubbles: true, button: 0, clientX });

  function grip(root: ShadowRoot): HTMLElement {
    const handle = root.querySelector<HTMLElement>('[role="separator"]');
    if (!handle) throw new Error('no handle');
    return handle;
  }

  it('is pulled until it is let go', async () => {
    const onLayout = vi.fn();
    const { mounted, root } = mount({ onLayout });
    mounted.show();
    grip(root).dispatchEvent(pointer('pointerdown', 600));
    grip(root).dispatchEvent(pointer('pointermove', 560));
    grip(root).dispatchEvent(pointer('lostpointercapture', 560));
    grip(root).dispatchEvent(pointer('pointermove', 500));
    await settle();
    expect(grip(root).getAttribute('aria-valuenow')).toBe('400');
    expect(onLayout).toHaveBeenCalledExactlyOnceWith({ width: 400 });
  });

  it('is not pulled any more where the sidebar went meanwhile and came back', async () => {
    const { mounted, root } = mount();
    mounted.show();
    grip(root).dispatchEvent(pointer('pointerdown', 600));
    mounted.hide();
    mounted.show();
    grip(root).dispatchEvent(pointer('pointermove', 500));
    await settle();
    expect(grip(root).getAttribute('aria-valuenow')).toBe('360');
  });

  it('is not pulled any more where the panel shrank meanwhile', async () => {
    const places = pageWithRoom();
    const { mounted, root } = mount({ places: () => places, setRoomSheet: async () => true });
    mounted.show();
    await settle();
    expect(hasRoom()).toBe(true);
    grip(root).dispatchEvent(pointer('pointerdown', 600));
    root.querySelector<HTMLElement>('.collapse')?.click();
    await settle();
    // With the tab the page has its room back, and makes room anew for the panel.
    expect(hasRoom()).toBe(false);
    root.querySelector<HTMLElement>('.tab')?.click();
    await settle();
    expect(hasRoom()).toBe(true);
  });
});
