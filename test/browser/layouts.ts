/** News pages as sites lay them out, with the same story in each. */
import { newsPage, type PageParts, story } from './pages.ts';

/** Enough paragraphs to scroll through. */
const filler = Array.from(
  { length: 24 },
  (_, at) =>
    `<p data-line="${at}">Paragraph ${at + 1} says what people in the offices were told that week, who told them and when, and what they may ask of the company before the last day that they work there.</p>`,
).join('\n');

export const longStory = `${story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}\n${filler}`;

const look = 'body { margin: 0; font: 18px/1.6 serif; } p { margin: 0 0 18px; }';

/** The article in a column of so many pixels in the middle, as most papers have it. */
export function columnPage(width: number, { head = '', ...rest }: PageParts = {}): string {
  const style = `<style>${look} main { max-width: ${width}px; margin: 0 auto; }</style>`;
  return newsPage({ body: longStory, ...rest, head: style + head });
}

/** A page of a fixed width, wider than a window beside the panel. */
export const fixedWidthPage = newsPage({
  body: longStory,
  head: `<style>${look} body { width: 1240px; } main { width: 1000px; margin-left: 200px; }</style>`,
});

/** The article scrolls in a part of the page that is pinned to the window. */
export const shellPage = newsPage({
  body: longStory,
  head: `<style>${look} html, body { height: 100%; overflow: hidden; } main { position: fixed; inset: 0; overflow: auto; padding: 0 200px; }</style>`,
});

/** The article scrolls in a part of the page that goes along with the page's width. */
export const scrollerPage = newsPage({
  body: longStory,
  head: `<style>${look} html, body { height: 100%; overflow: hidden; } main { height: 100vh; overflow: auto; } article { max-width: 700px; margin: 0 auto; }</style>`,
});

/** Two side columns and the text between them. */
export const threeColumnPage = newsPage({
  body: longStory,
  head: `<style>${look} body { display: grid; grid-template-columns: 160px minmax(0, 1fr) 300px; gap: 32px; } header { grid-column: 1 / -1; } main { grid-column: 2; }</style>`,
});
