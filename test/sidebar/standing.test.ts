// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import type { Places } from '../../src/article/places.ts';
import { hostSelector } from '../../src/messages/room-sheet.ts';
import { usualLayout } from '../../src/settings/usual-layout.ts';
import { createStand } from '../../src/sidebar/stand.ts';
import { settle } from './in-page.ts';
import { inFreshPages } from './mounting.ts';

const { mount } = inFreshPages();
const scrollBy = vi.fn();

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1024);
  scrollBy.mockReset();
  Element.prototype.scrollBy = scrollBy;
});
afterEach(() => {
  document.documentElement.scrollTop = 0;
});

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
    const { sidebar } = mount();
    sidebar.show();
    expect(sidebar.open).toBe(false);
    sidebar.show(true);
    expect(sidebar.open).toBe(true);
    sidebar.hide();
    sidebar.show();
    expect([sidebar.inPage, sidebar.open]).toEqual([true, false]);
    sidebar.show(true);
    expect(sidebar.open).toBe(true);
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

const hasRoom = () => document.querySelector(`${hostSelector}[data-room]`) !== null;

describe('room that the page made', () => {
  it('is given back without moving the line that is read, when the sidebar goes for good', async () => {
    const places = pageWithRoom();
    const { sidebar } = mount({ places: () => places, setRoomSheet: async () => true });
    sidebar.show();
    await settle();
    expect(hasRoom()).toBe(true);
    // The reader has read on.
    document.documentElement.scrollTop = 500;
    scrollBy.mockReset();
    sidebar.destroy();
    expect(document.querySelector(hostSelector)).toBeNull();
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: -60, behavior: 'instant' });
  });

  it('comes and goes with the panel, also where that shrank while its edge was pulled', async () => {
    Element.prototype.setPointerCapture = vi.fn();
    const places = pageWithRoom();
    const { sidebar, one } = mount({ places: () => places, setRoomSheet: async () => true });
    sidebar.show();
    await settle();
    expect(hasRoom()).toBe(true);
    one('.handle').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0, clientX: 600 }));
    one('.collapse').click();
    await settle();
    expect(hasRoom()).toBe(false);
    one('.tab').click();
    await settle();
    expect(hasRoom()).toBe(true);
  });
});
