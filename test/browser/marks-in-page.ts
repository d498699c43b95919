import type { Tab } from '../../scripts/browsers/tabs.ts';

export interface MarkInPage {
  name: string;
  text: string;
  /** The id of the article that it stands in; empty for none. */
  article: string;
  /** The paragraph's own text. */
  around: string;
}

/** The marks as the page itself can see them, in the order of the page. */
export function marksIn(tab: Tab): Promise<MarkInPage[]> {
  return tab.page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap((range) => (range instanceof Range && !range.collapsed ? [{ name, range }] : [])),
    );
    ranges.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return ranges.map(({ name, range }) => {
      const element = range.startContainer.parentElement;
      return {
        name: name.replace('prior-waves-', ''),
        text: String(range),
        article: element?.closest('article')?.id ?? '',
        around: element?.closest('p, h1, h2, h3, li')?.textContent ?? '',
      };
    });
  });
}

/** Where a mark is drawn, in a paragraph with these words: the middle of its first line. */
export function placeOfMark(tab: Tab, text: string, around = ''): Promise<{ x: number; y: number } | null> {
  return tab.page.evaluate(
    (wanted: string, beside: string) => {
      const ranges = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => range instanceof Range)
        .filter((range) => String(range) === wanted)
        .filter(({ startContainer }) => startContainer.parentElement?.closest('p, h1')?.textContent?.includes(beside));
      const box = ranges[0]?.getClientRects()[0];
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    text,
    around,
  );
}
