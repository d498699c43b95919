// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlights, type Highlights, type Mark } from '../../src/highlights/highlights.ts';
import { highlightNames } from '../../src/highlights/names.ts';
import { type InPage, standInPage } from '../sidebar/in-page.ts';

let inPage: InPage;
let highlights: Highlights;
const onClick = vi.fn();
const onEnter = vi.fn();

function rangeOf(text: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range;
  }
  throw new Error(`no ${text}`);
}

function marks(): Mark[] {
  return [
    { index: 0, range: rangeOf('9,000'), style: 'holds' },
    { index: 1, range: rangeOf('37,000'), style: 'check' },
    { index: 2, range: null, style: 'open' },
  ];
}

beforeEach(() => {
  inPage = standInPage();
  onClick.mockClear();
  document.body.innerHTML = '<p>Amazon cuts 9,000 jobs, <a href="#x">not 37,000</a>.</p>';
  highlights = createHighlights({ document, trusts: () => true, onClick, onEnter });
});
afterEach(() => {
  highlights.destroy();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function clickAt(element: Element | null, init: MouseEventInit = {}): void {
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
}

describe('figures that are not to be marked', () => {
  it('are known and not drawn, but for the one that the reader is led to', () => {
    highlights.place(marks(), false);
    expect(inPage.registry.entries.size).toBe(0);
    expect([...highlights.placed()]).toEqual([0, 1]);
    highlights.setCurrent(1);
    expect(inPage.registry.texts(highlightNames.current)).toEqual(['37,000']);
    getSelection()?.selectAllChildren(document.body);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(onEnter).not.toHaveBeenCalled();
  });
});

describe('a click that the page made', () => {
  it('leads nowhere', () => {
    highlights.destroy();
    highlights = createHighlights({ document, onClick, onEnter });
    highlights.place(marks());
    inPage.registry.hits = [{ ranges: inPage.registry.get(highlightNames.holds)?.ranges ?? [] }];
    clickAt(document.querySelector('p'));
    expect(onClick).not.toHaveBeenCalled();
  });
});

describe('marks', () => {
  it('register no name before they are placed, and none after they are cleared', () => {
    expect(inPage.registry.entries.size).toBe(0);
    highlights.place(marks());
    expect(inPage.registry.entries.size).toBeGreaterThan(0);
    highlights.clear();
    expect(inPage.registry.entries.size).toBe(0);
  });

  it('stand under the name of their style, and change nothing of the page', () => {
    const before = document.documentElement.outerHTML;
    highlights.place(marks());
    expect(inPage.registry.texts(highlightNames.holds)).toEqual(['9,000']);
    expect(inPage.registry.texts(highlightNames.check)).toEqual(['37,000']);
    expect(inPage.registry.get(highlightNames.open)).toBeUndefined();
    expect([...highlights.placed()]).toEqual([0, 1]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('are set off one at a time, above the others', () => {
    highlights.place(marks());
    highlights.setCurrent(0);
    highlights.setCurrent(1);
    expect(inPage.registry.texts(highlightNames.current)).toEqual(['37,000']);
    expect(inPage.registry.get(highlightNames.current)?.priority).toBeGreaterThan(0);
    highlights.setCurrent(null);
    expect(inPage.registry.get(highlightNames.current)).toBeUndefined();
  });

  it('count as lost once their words are gone or are others', () => {
    highlights.place(marks());
    document.querySelector('a')?.remove();
    expect([...highlights.placed()]).toEqual([0]);
    expect(highlights.rangeOf(1)).toBeNull();
    const [text] = document.querySelector('p')?.childNodes ?? [];
    if (text instanceof Text) text.data = 'Amazon hires people.';
    expect(highlights.placed().size).toBe(0);
  });

  it('go with their listener when destroyed', () => {
    highlights.place(marks());
    const [range] = inPage.registry.get(highlightNames.holds)?.ranges ?? [];
    inPage.registry.hits = range ? [{ ranges: [range] }] : [];
    highlights.destroy();
    clickAt(document.querySelector('p'));
    expect(onClick).not.toHaveBeenCalled();
    expect(inPage.registry.entries.size).toBe(0);
  });
});

describe('clicks', () => {
  beforeEach(() => {
    highlights.place(marks());
    const [range] = inPage.registry.get(highlightNames.holds)?.ranges ?? [];
    inPage.registry.hits = range ? [{ ranges: [range] }] : [];
  });

  it('on marked words tell which', () => {
    clickAt(document.querySelector('p'));
    expect(onClick).toHaveBeenCalledWith(0);
  });

  it('beside marked words tell nothing', () => {
    inPage.registry.hits = [];
    clickAt(document.querySelector('p'));
    expect(onClick).not.toHaveBeenCalled();
  });

  it('that mean something else are the page’s', () => {
    clickAt(document.querySelector('a'));
    clickAt(document.querySelector('p'), { ctrlKey: true });
    clickAt(document.querySelector('p'), { button: 1 });
    getSelection()?.selectAllChildren(document.body);
    clickAt(document.querySelector('p'));
    expect(onClick).not.toHaveBeenCalled();
  });
});

describe('the sheet', () => {
  const read = (name: string) => readFileSync(`src/highlights/${name}.css`, 'utf8');
  const styles = {
    underline: read('mark-lines') + read('marks'),
    tint: read('mark-tints') + read('marks'),
    both: read('mark-lines') + read('mark-tints') + read('marks'),
  };

  /** What all rules for a name, up to the one for forced colours, say of a property. */
  function said(css: string, name: string, property: string): string | undefined {
    const rules = css.split('@media')[0]?.split(`::highlight(${name})`).slice(1) ?? [];
    const values = rules.flatMap((rule) => rule.split('}')[0]?.match(new RegExp(`${property}:\\s*([^;]+)`))?.[1] ?? []);
    return values.at(-1);
  }

  it.each(Object.entries(styles))(
    '%s tells every name from the others by the shape of the line, or by none',
    (_, css) => {
      const lines = Object.values(highlightNames).map((name) => said(css, name, 'text-decoration') ?? 'none');
      expect(lines).toHaveLength(4);
      expect(new Set(lines).size).toBe(4);
    },
  );

  it('shows every mark: by a line, a ground, or both', () => {
    for (const [style, css] of Object.entries(styles))
      for (const name of Object.values(highlightNames)) {
        const shown = [said(css, name, 'text-decoration'), said(css, name, 'background-color')];
        expect(
          shown.some((value) => value !== undefined),
          `${style} ${name}`,
        ).toBe(true);
      }
    expect(said(styles.underline, highlightNames.holds, 'background-color')).toBeUndefined();
    expect(said(styles.tint, highlightNames.holds, 'text-decoration')).toBeUndefined();
  });
});
